import { z } from 'zod';
import { isHostile } from './hostile-text.ts';

/** Text that people typed: trimmed, bounded, without control characters or direction overrides. */
export function textInput(maxLength: number) {
  return z
    .string()
    .trim()
    .min(1)
    .max(maxLength)
    .refine((text) => !isHostile(text), { error: 'hostileCharacters' });
}

/** A pair in both official languages; at least one is written, the other may follow (Official Languages Act). */
export function localizedInput(maxLength: number) {
  return z
    .strictObject({ en: textInput(maxLength).nullable(), fr: textInput(maxLength).nullable() })
    .refine((pair) => pair.en !== null || pair.fr !== null, { error: 'languageMissing' });
}

/** A calendar date that exists. */
export const plainDateInput = z.iso.date();

export const sha256Input = z.string().regex(/^[0-9a-f]{64}$/);

/** Answers nest a few levels; what nests deeper was made to exhaust somebody's stack. */
const maxNesting = 12;

/** More questions than any form asks. */
const maxAnswers = 1000;

/**
 * The answers to a whole form, given at once. What is wrong with one of them is for the form to say, by the question's
 * id; here they are only held to a size that can be looked at.
 */
export const answersInput = z
  .record(z.string().min(1).max(100), z.unknown())
  .refine((answers) => Object.keys(answers).length <= maxAnswers, { error: 'tooManyAnswers' })
  .refine((answers) => !nestsDeeper(answers, maxNesting), { error: 'nestedTooDeep' });

/** Walks level by level: a recursion would fall for what it looks for. */
function nestsDeeper(root: unknown, levels: number): boolean {
  let level: unknown[] = [root];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > levels) return true;
    level = level.flatMap((value) => (typeof value === 'object' && value !== null ? Object.values(value) : []));
  }
  return false;
}
