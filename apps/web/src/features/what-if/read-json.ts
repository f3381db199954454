import type { Candidate } from './candidate.ts';

export type Read = { readonly candidate: Candidate } | { readonly line: number };

/** A candidate as somebody wrote it; where it is no JSON, the line on which it ceases to be. */
export function readJson(text: string): Read {
  try {
    const candidate = JSON.parse(text) as Candidate | null;
    return candidate === null ? { line: 1 } : { candidate };
  } catch {
    return { line: text.slice(0, endOfSense(text)).split('\n').length };
  }
}

const scalar = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-f]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?|true|false|null/iy;

/** How far a text is JSON; browsers do not all say where it ends. */
function endOfSense(text: string): number {
  let at = 0;
  const blank = (): void => {
    while (/\s/.test(text.charAt(at))) at += 1;
  };
  const sign = (one: string): boolean => {
    blank();
    if (text.charAt(at) !== one) return false;
    at += 1;
    return true;
  };
  const plain = (): boolean => {
    blank();
    scalar.lastIndex = at;
    const found = scalar.exec(text);
    at += found?.[0].length ?? 0;
    return found !== null;
  };
  const list = (end: string, part: () => boolean): boolean => {
    if (sign(end)) return true;
    do if (!part()) return false;
    while (sign(','));
    return sign(end);
  };
  const value = (): boolean => {
    if (sign('{')) return list('}', () => plain() && sign(':') && value());
    if (sign('[')) return list(']', value);
    return plain();
  };
  value();
  blank();
  return at;
}
