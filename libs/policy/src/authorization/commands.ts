import { z } from 'zod';
import { sha256Input, textInput } from '../kernel/inputs.ts';

export const evidenceConditionInput = z.strictObject({
  conditionId: z.uuid(),
  explanation: textInput(8000),
  fileSha256s: z.array(sha256Input).max(20),
});

export const acceptConditionInput = z.strictObject({ conditionId: z.uuid() });

export const returnConditionInput = z.strictObject({ conditionId: z.uuid(), reasons: textInput(8000) });

export const endAuthorizationInput = z.strictObject({ reasons: textInput(8000) });

/** The revision of the draft that was read before signing. */
export const signReportInput = z.strictObject({ draftRevision: z.int().nonnegative() });
