import { z } from 'zod';
import { localizedInput, plainDateInput, textInput } from '../kernel/inputs.ts';
import { codePattern } from './lint.ts';
import { durationUnits } from './list.ts';

/** Add a code, say it otherwise from a date on, end it on a date, or put a slip of the pen right. */
export const changeKinds = ['add', 'change', 'end', 'correct'] as const;

const fieldInput = z.strictObject({
  field: z.string().min(1).max(60),
  text: textInput(500).nullable(),
  localized: localizedInput(500).nullable(),
  yes: z.boolean().nullable(),
  duration: z.strictObject({ amount: z.int().min(1).max(1000), unit: z.enum(durationUnits) }).nullable(),
});

export const proposeReferenceEntryInput = z.strictObject({
  kind: z.enum(changeKinds),
  code: z.string().trim().regex(codePattern),
  /** Nothing is said of an entry that ends. */
  label: localizedInput(300).nullable(),
  fields: z.array(fieldInput).max(20),
  /** The act, section or decision it rests on; for law and powers it must be said. */
  source: textInput(500).nullable(),
  sortOrder: z.int().min(0).max(100_000).nullable(),
  /** The first day on which it holds, or no longer does; of a correction, the first day of the period corrected. */
  effectiveFrom: plainDateInput,
  /** The first day on which it no longer holds, where that is known. */
  effectiveTo: plainDateInput.nullable(),
  reasons: textInput(4000),
});

export const approveReferenceEntryInput = z.strictObject({
  proposalId: z.uuid(),
  /** A later date than the one proposed, where that one has passed. */
  effectiveFrom: plainDateInput.nullable(),
});

export const declineReferenceEntryInput = z.strictObject({ proposalId: z.uuid(), reasons: textInput(4000) });

export const withdrawReferenceEntryInput = z.strictObject({ proposalId: z.uuid() });
