import type { Facts } from './fact.ts';

/**
 * Conditions are data, so that a rule can be shown next to its citation, hashed, and asked what would change it. A fact
 * that is not known (null) meets none of them; `not` of it holds, so what must be shown is not shown by silence.
 */
export type When =
  | { readonly fact: string; readonly is: string | number | boolean }
  | { readonly fact: string; readonly in: readonly (string | number)[] }
  | { readonly fact: string; readonly includesAny: readonly string[] }
  | { readonly fact: string; readonly includesAll: readonly string[] }
  | { readonly fact: string; readonly atLeast: number }
  | { readonly fact: string; readonly known: true }
  /** A date fact that comes before another one. */
  | { readonly fact: string; readonly before: string }
  | { readonly all: readonly When[] }
  | { readonly any: readonly When[] }
  | { readonly not: When };

export const always: When = { all: [] };

export function holds(when: When, facts: Facts): boolean {
  if ('all' in when) return when.all.every((one) => holds(one, facts));
  if ('any' in when) return when.any.some((one) => holds(one, facts));
  if ('not' in when) return !holds(when.not, facts);
  const value = facts[when.fact] ?? null;
  if ('is' in when) return value === when.is;
  if ('in' in when) return (typeof value === 'string' || typeof value === 'number') && when.in.includes(value);
  if ('includesAny' in when) return Array.isArray(value) && value.some((one) => when.includesAny.includes(String(one)));
  if ('includesAll' in when) return Array.isArray(value) && when.includesAll.every((one) => value.includes(one));
  if ('known' in when) return value !== null;
  if ('before' in when) {
    const other = facts[when.before] ?? null;
    return typeof value === 'string' && typeof other === 'string' && value < other;
  }
  return typeof value === 'number' && value >= when.atLeast;
}

/** The names of the facts that a condition looks at, each once. */
export function factsOf(when: When): string[] {
  const names = (one: When): string[] => {
    if ('all' in one) return one.all.flatMap(names);
    if ('any' in one) return one.any.flatMap(names);
    if ('not' in one) return names(one.not);
    return 'before' in one ? [one.fact, one.before] : [one.fact];
  };
  return [...new Set(names(when))];
}

/** The single conditions on one fact that stand anywhere in a condition. */
export function partsOf(when: When): Exclude<When, { all: unknown } | { any: unknown } | { not: unknown }>[] {
  if ('all' in when) return when.all.flatMap(partsOf);
  if ('any' in when) return when.any.flatMap(partsOf);
  if ('not' in when) return partsOf(when.not);
  return [when];
}
