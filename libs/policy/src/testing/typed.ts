/** Stands in every text that a generated person types; no event's `data` may hold it. */
export const mark = '¶typed¶';
/** Stands in privileged advice; no event at all may hold it. */
export const privilegedMark = '¶privileged¶';

let texts = 0;
export function typed(what: string): string {
  texts += 1;
  return `${mark} ${what} ${texts}`;
}
