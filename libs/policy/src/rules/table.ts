import type { Citation } from '../kernel/citation.ts';
import type { PlainDate } from '../kernel/time.ts';

export type Fact = string | number | boolean | readonly string[] | null;
export type Facts = Readonly<Record<string, Fact>>;

/** Conditions are data, so that a rule can be shown next to its citation, hashed, and asked what would change it. */
export type When =
  | { readonly fact: string; readonly is: string | number | boolean }
  | { readonly fact: string; readonly in: readonly (string | number)[] }
  | { readonly fact: string; readonly includesAny: readonly string[] }
  | { readonly fact: string; readonly atLeast: number }
  | { readonly all: readonly When[] }
  | { readonly any: readonly When[] }
  | { readonly not: When };

export interface Row {
  readonly id: string;
  readonly when: When;
  readonly obligations: readonly { readonly code: string; readonly proposedFor?: string }[];
  readonly citation: Citation;
}

/** What a version of a table applies to when it comes into force. */
export type Binds = 'newCases' | 'laterActsInOpenCases' | 'everythingFromDate';

export interface TableVersion {
  readonly version: string;
  readonly effectiveFrom: PlainDate;
  readonly effectiveTo: PlainDate | null;
  readonly binds: Binds;
  readonly rows: readonly Row[];
}

export interface Table {
  readonly id: string;
  readonly versions: readonly TableVersion[];
}

/** One obligation that holds, with all that is needed to say why. */
export interface Obligation {
  readonly code: string;
  readonly proposedFor: string | null;
  readonly row: string;
  readonly citation: Citation;
  readonly tableVersion: string;
  /** The facts the row looked at; changing one of them is what would change the outcome. */
  readonly factsUsed: Facts;
}

function holds(when: When, facts: Facts): boolean {
  if ('all' in when) return when.all.every((one) => holds(one, facts));
  if ('any' in when) return when.any.some((one) => holds(one, facts));
  if ('not' in when) return !holds(when.not, facts);
  const value = facts[when.fact];
  if ('is' in when) return value === when.is;
  if ('in' in when) return (typeof value === 'string' || typeof value === 'number') && when.in.includes(value);
  if ('includesAny' in when) return Array.isArray(value) && value.some((one) => when.includesAny.includes(String(one)));
  return typeof value === 'number' && value >= when.atLeast;
}

/** The names of the facts that a condition looks at. */
export function factsOf(when: When): string[] {
  if ('all' in when) return when.all.flatMap(factsOf);
  if ('any' in when) return when.any.flatMap(factsOf);
  if ('not' in when) return factsOf(when.not);
  return [when.fact];
}

/** The version in force on a date; a table always has one from its first effective date. */
export function versionOn(table: Table, on: PlainDate): TableVersion {
  const found = table.versions.find(
    (version) => version.effectiveFrom <= on && (version.effectiveTo === null || on < version.effectiveTo),
  );
  if (!found) throw new Error(`The table ${table.id} has no version on ${on}`);
  return found;
}

/** Every obligation that holds, not the first: facts may be corrected, obligations are never waived. */
export function evaluate(table: Table, facts: Facts, on: PlainDate): Obligation[] {
  const version = versionOn(table, on);
  return version.rows
    .filter((row) => holds(row.when, facts))
    .flatMap((row) =>
      row.obligations.map((obligation) => ({
        code: obligation.code,
        proposedFor: obligation.proposedFor ?? null,
        row: row.id,
        citation: row.citation,
        tableVersion: `${table.id}@${version.version}`,
        factsUsed: Object.fromEntries(factsOf(row.when).map((name) => [name, facts[name] ?? null])),
      })),
    );
}
