import type { Condition } from '@gatehouse/policy/forms';

type Relation = 'is' | 'includes' | 'answered';

/** A condition as it is said: no double negations, one clause for each question. */
export type Clause =
  | { readonly question: string; readonly relation: Relation; readonly isNot: boolean; readonly values: readonly string[] }
  | { readonly join: 'all' | 'any'; readonly parts: readonly Clause[] };

function joined(join: 'all' | 'any', parts: readonly Clause[]): Clause {
  const flat = parts.flatMap((part) => ('join' in part && part.join === join ? part.parts : [part]));
  const merged: Clause[] = [];
  for (const part of flat) {
    // "A is x or A is y" is said as "A is x or y"; "not x and not y" as "neither".
    const at = merged.findIndex(
      (one) =>
        !('join' in part) &&
        !('join' in one) &&
        part.values.length > 0 &&
        one.question === part.question &&
        one.relation === part.relation &&
        one.isNot === part.isNot &&
        one.isNot === (join === 'all'),
    );
    const before = merged[at];
    if (before && !('join' in before) && !('join' in part)) {
      merged[at] = { ...before, values: [...new Set([...before.values, ...part.values])] };
    } else merged.push(part);
  }
  const [only] = merged;
  return only && merged.length === 1 ? only : { join, parts: merged };
}

/** What a condition says, as clauses that can be put into words. */
export function clausesOf(condition: Condition, isNot = false): Clause {
  if ('not' in condition) return clausesOf(condition.not, !isNot);
  if ('all' in condition) return joined(isNot ? 'any' : 'all', condition.all.map((one) => clausesOf(one, isNot)));
  if ('any' in condition) return joined(isNot ? 'all' : 'any', condition.any.map((one) => clausesOf(one, isNot)));
  const { question } = condition;
  if ('is' in condition) return { question, relation: 'is', isNot, values: [condition.is] };
  if ('in' in condition) return { question, relation: 'is', isNot, values: condition.in };
  if ('includes' in condition) return { question, relation: 'includes', isNot, values: [condition.includes] };
  return { question, relation: 'answered', isNot, values: [] };
}
