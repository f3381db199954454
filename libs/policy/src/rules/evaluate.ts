import type { Citation } from '../kernel/citation.ts';
import type { PlainDate } from '../kernel/time.ts';
import { factsOf, holds } from './condition.ts';
import type { Facts } from './fact.ts';
import { versionFor, versionOn, type ObligationKind, type Occasion, type Row, type Table, type TableVersion } from './table.ts';
import type { Term } from './term.ts';

/** One obligation that holds, with all that is needed to say why. */
export interface Obligation {
  readonly code: string;
  readonly kind: ObligationKind;
  /** Whose determination it awaits; null where it simply holds. */
  readonly proposedFor: string | null;
  readonly row: string;
  readonly citation: Citation;
  readonly tableVersion: string;
  readonly term: Term | null;
  /** The facts the row looked at; changing one of them is what would change the outcome. */
  readonly factsUsed: Facts;
}

function obligationsOf(table: Table, version: TableVersion, row: Row, facts: Facts): Obligation[] {
  return row.obligations.map(({ code, term }) => {
    const definition = table.obligations[code];
    if (!definition) throw new Error(`The table ${table.id} does not define ${code}`);
    return {
      code,
      kind: definition.kind,
      proposedFor: definition.proposedFor ?? null,
      row: row.id,
      citation: row.citation,
      tableVersion: `${table.id}@${version.version}`,
      term: term ?? null,
      factsUsed: Object.fromEntries(factsOf(row.when).map((name) => [name, facts[name] ?? null])),
    };
  });
}

/** Every obligation that holds under one version, not the first: facts may be corrected, obligations are never waived. */
export function evaluateVersion(table: Table, version: TableVersion, facts: Facts): Obligation[] {
  return version.rows.filter((row) => holds(row.when, facts)).flatMap((row) => obligationsOf(table, version, row, facts));
}

/** Every obligation that holds on a date. */
export function evaluate(table: Table, facts: Facts, on: PlainDate): Obligation[] {
  return evaluateVersion(table, versionOn(table, on), facts);
}

/** The weightiest outcome on a table's ladder that holds; null where none does. */
export function weightiest(table: Table, obligations: readonly Pick<Obligation, 'code'>[]): string | null {
  return table.ladder?.findLast((code) => obligations.some((one) => one.code === code)) ?? null;
}

/** Every obligation that holds for an act in a case. */
export function evaluateFor(table: Table, facts: Facts, occasion: Occasion): Obligation[] {
  return evaluateVersion(table, versionFor(table, occasion), facts);
}
