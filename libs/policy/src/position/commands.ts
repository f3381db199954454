import { z } from 'zod';
import { localizedInput, plainDateInput } from '../kernel/inputs.ts';

export const establishPositionInput = z.strictObject({
  title: localizedInput(200),
  role: z.string().min(1).max(60),
  unitId: z.string().min(1).max(60),
});

export const appointInput = z.strictObject({
  personId: z.uuid(),
  startsOn: plainDateInput,
  endsOn: plainDateInput.nullable(),
  acting: z.boolean(),
});

export const endIncumbencyInput = z.strictObject({ incumbencyId: z.uuid() });
