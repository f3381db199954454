import { startOfDay } from '../kernel/calendar.ts';
import type { Bilingual } from '../kernel/localized.ts';
import type { Instant } from '../kernel/time.ts';
import type { Profile } from '../profile/profile.ts';
import { evaluateVersion, type Obligation } from './evaluate.ts';
import { undecided, waysOut, type WayOut } from './explain.ts';
import type { Facts } from './fact.ts';
import type { Table, TableVersion } from './table.ts';
import { endOfTerm } from './term.ts';

/** An obligation with its words, when it is due, and what would change it. */
export interface ExplainedObligation extends Obligation {
  readonly label: Bilingual;
  /** The rule that brings it about, in a sentence. */
  readonly rule: Bilingual;
  /** End of the term, where it counts from a date that is among the facts. */
  readonly dueAt: Instant | null;
  /** Each way alone would end it; none where nothing would. */
  readonly waysOut: readonly WayOut[];
}

export interface Explanation {
  readonly obligations: readonly ExplainedObligation[];
  /** Rows that facts not known yet may still bring about. */
  readonly undecided: readonly { readonly row: string; readonly needs: readonly string[] }[];
}

function dueAt({ term }: Obligation, facts: Facts, profile: Profile): Instant | null {
  if (!term || !('from' in term)) return null;
  const since = facts[term.from];
  return typeof since === 'string' ? endOfTerm(term, startOfDay(since, profile.timeZone), profile) : null;
}

/** What a version of a table brought about, with its words and reasons; terms count from dates among the facts. */
export function explained(
  table: Table,
  version: TableVersion,
  obligations: readonly Obligation[],
  profile: Profile,
  facts: Facts = {},
): ExplainedObligation[] {
  const rows = new Map(version.rows.map((row) => [row.id, row]));
  const ways = new Map<string, WayOut[]>();
  return obligations.map((one): ExplainedObligation => {
    const row = rows.get(one.row);
    const definition = table.obligations[one.code];
    if (!row || !definition) throw new Error(`${table.id} lacks ${one.row} or ${one.code}`);
    // A row looks at no other facts than those that it used.
    const known = ways.get(row.id) ?? waysOut(table, row, one.factsUsed);
    ways.set(row.id, known);
    return { ...one, label: definition.label, rule: row.label, dueAt: dueAt(one, { ...facts, ...one.factsUsed }, profile), waysOut: known };
  });
}

/** Everything that a version of a table says of the facts, and why. */
export function explainVersion(table: Table, version: TableVersion, facts: Facts, profile: Profile): Explanation {
  const obligations = explained(table, version, evaluateVersion(table, version, facts), profile, facts);
  return { obligations, undecided: undecided(table, version, facts) };
}
