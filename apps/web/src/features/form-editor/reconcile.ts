/** The same answer, whatever the order in which a store gives back the parts of an object. */
export function sameAnswer(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>];
  const keys = Object.keys(left);
  return keys.length === Object.keys(right).length && keys.every((key) => key in right && sameAnswer(left[key], right[key]));
}

/**
 * What a refused write of an answer means. The record may hold what this browser itself sent, and never learned that it
 * arrived: after a lost answer, or a reload while it was on its way. Only somebody else's text is a conflict.
 */
export function reconcile({ value, sent, recorded }: {
  readonly value: unknown;
  /** What was sent before without an answer; undefined where nothing was. */
  readonly sent: unknown;
  readonly recorded: unknown;
}): 'saved' | 'again' | 'conflict' {
  if (sameAnswer(recorded, value)) return 'saved';
  return sent !== undefined && sameAnswer(recorded, sent) ? 'again' : 'conflict';
}
