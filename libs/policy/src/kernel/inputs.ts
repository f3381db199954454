import { z } from 'zod';

/** Bidirectional overrides and isolates can make a text read otherwise than it is stored. */
 
const hostile = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]/u;

/** Text that people typed: trimmed, bounded, without control characters or direction overrides. */
export function textInput(maxLength: number) {
  return z
    .string()
    .trim()
    .min(1)
    .max(maxLength)
    .refine((text) => !hostile.test(text), { error: 'hostileCharacters' });
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
