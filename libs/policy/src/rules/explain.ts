import { factsOf, holds, partsOf, type When } from './condition.ts';
import type { Fact, FactDefinition, Facts } from './fact.ts';
import type { Row, Table, TableVersion } from './table.ts';

/** One fact that would have to be otherwise. */
export interface Correction {
  readonly fact: string;
  readonly to: Fact;
}

/** Facts that, corrected together, would make the row no longer hold. */
export type WayOut = readonly Correction[];

/** More facts than this at once is no answer that anybody could use. */
const atMostTogether = 3;

/** Values of a fact that could make a condition on it turn out otherwise. */
function candidates(definition: FactDefinition | undefined, fact: string, when: When, now: Fact): readonly Fact[] {
  switch (definition?.type) {
    case 'yesNo':
      return ['yes', 'no'];
    case 'oneOf':
      return Object.keys(definition.values);
    case 'anyOf': {
      const chosen = Array.isArray(now) ? (now as readonly string[]) : [];
      const parts = partsOf(when).flatMap((part) => {
        if (part.fact !== fact) return [];
        if ('includesAny' in part) return [part.includesAny];
        return 'includesAll' in part ? [part.includesAll] : [];
      });
      const without = parts.map((looked) => chosen.filter((one) => !looked.includes(one)));
      const withAll = parts.map((looked) => [...new Set([...chosen, ...looked])]);
      const withOne = parts.flatMap((looked) => looked.map((one) => [...new Set([...chosen, one])]));
      return [...without, ...withOne, ...withAll, []];
    }
    case 'number':
      return partsOf(when).flatMap((part) => {
        if (part.fact !== fact) return [];
        if ('atLeast' in part) return [part.atLeast, part.atLeast - 1];
        return 'is' in part && typeof part.is === 'number' ? [part.is, part.is + 1] : [];
      }).filter((value) => value >= definition.minimum && value <= definition.maximum);
    case 'date':
      // Only whether it is known, or comes before another date, can be asked of a date: no other date to name.
      return [];
    case undefined:
      return [];
  }
}

function combinations<T>(items: readonly T[], size: number): T[][] {
  if (size === 0) return [[]];
  return items.flatMap((item, index) => combinations(items.slice(index + 1), size - 1).map((rest) => [item, ...rest]));
}

function product(lists: readonly (readonly Correction[])[]): Correction[][] {
  return lists.reduce<Correction[][]>((made, list) => made.flatMap((start) => list.map((one) => [...start, one])), [[]]);
}

/**
 * The smallest corrections of facts that would make a row no longer hold: each is enough by itself. Empty where nothing
 * would change it.
 */
export function waysOut(table: Table, row: Row, facts: Facts): WayOut[] {
  const names = factsOf(row.when);
  for (let size = 1; size <= Math.min(atMostTogether, names.length); size++) {
    const found = combinations(names, size).flatMap((together) => {
      const choices = together.map((fact) => {
        const now = facts[fact] ?? null;
        const values = candidates(table.facts[fact], fact, row.when, now);
        const other = values.filter((value) => JSON.stringify(value) !== JSON.stringify(now));
        return [...new Map(other.map((to) => [JSON.stringify(to), { fact, to }])).values()];
      });
      return product(choices).filter((way) => !holds(row.when, { ...facts, ...Object.fromEntries(way.map(({ fact, to }) => [fact, to])) }));
    });
    if (found.length > 0) return found;
  }
  return [];
}

/** Rows that do not hold, but could once facts that are not known yet are: what must still be asked, and why. */
export function undecided(table: Table, version: TableVersion, facts: Facts): { readonly row: string; readonly needs: readonly string[] }[] {
  return version.rows.flatMap((row) => {
    if (holds(row.when, facts)) return [];
    const unknown = factsOf(row.when).filter((fact) => (facts[fact] ?? null) === null);
    if (unknown.length === 0) return [];
    const choices = unknown.map((fact) =>
      [...candidates(table.facts[fact], fact, row.when, null)].map((to) => ({ fact, to })),
    );
    // Dates have no candidates: a row that waits for one stays open.
    const asked = choices.filter((list) => list.length > 0);
    const could =
      asked.length < choices.length ||
      product(asked).some((way) => holds(row.when, { ...facts, ...Object.fromEntries(way.map(({ fact, to }) => [fact, to])) }));
    return could ? [{ row: row.id, needs: unknown }] : [];
  });
}
