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
