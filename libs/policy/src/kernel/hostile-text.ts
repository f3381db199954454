/**
 * Control characters; bidirectional embeddings, overrides and isolates, which make a text read otherwise than it is stored.
 *
 * The marks U+200E, U+200F and U+061C pass: they stand in honest Arabic and Hebrew, and reorder no letter of another
 * script. So do joiners, which Persian, Indic scripts and emoji need. Text that is not in Unicode's normal form C passes
 * as it was typed: some keyboards and file systems write accents apart, and what was signed is what was written.
 */
const hostile = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u;

/** Half a character cannot be stored, nor hashed as UTF-8. */
export function isHostile(text: string): boolean {
  return hostile.test(text) || !text.isWellFormed();
}
