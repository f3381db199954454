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

export const endIncumbencyInput = z.strictObject({
  incumbencyId: z.uuid(),
  /** The last day on which it is held, included; null ends it now. */
  endsOn: plainDateInput.nullable(),
});

export const stateAbsenceInput = z.strictObject({
  /** First and last day, both included. */
  startsOn: plainDateInput,
  endsOn: plainDateInput,
  /** By a position of their own, or, without one, proposed to be appointed acting. */
  standIn: z.strictObject({ personId: z.uuid(), positionId: z.uuid().nullable() }).nullable(),
});

export const endAbsenceInput = z.strictObject({ absenceId: z.uuid() });

export const nameOfficeMemberInput = z.strictObject({
  personId: z.uuid(),
  startsOn: plainDateInput,
  /** The last day, included. */
  endsOn: plainDateInput.nullable(),
});

export const removeOfficeMemberInput = z.strictObject({ memberId: z.uuid() });
