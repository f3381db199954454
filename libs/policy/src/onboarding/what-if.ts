import type { PlainDate } from '../kernel/time.ts';
import type { Profile } from '../profile/profile.ts';
import { tableUnder, type Candidate } from '../rules/candidate.ts';
import { evaluate } from '../rules/evaluate.ts';
import type { Facts } from '../rules/fact.ts';
import type { Row, Table } from '../rules/table.ts';
import { tablesOf } from '../rules/tables.ts';
import { tablesOfCase, type CaseUnderRules } from './rules-of-case.ts';
import { tellingForms, toldBy, toldInPart } from './told/told.ts';

/** The tables in force on a date, and the same with one as it might be. */
export interface WhatIf {
  readonly on: PlainDate;
  readonly now: readonly Table[];
  readonly then: readonly Table[];
}

export type Owed = Row['obligations'][number];

/** What one table would ask of a case otherwise than it does. */
export interface WhatIfChange {
  readonly table: Table;
  /** When the act that rests on the table was done; what was done keeps its rules unless the new ones say otherwise. */
  readonly doneOn: PlainDate | null;
  readonly added: readonly Owed[];
  readonly removed: readonly Owed[];
}

export function whatIf(profile: Profile, table: Table, candidate: Candidate, on: PlainDate): WhatIf {
  const now = tablesOf(profile).filter(({ versions: [first] }) => first && first.effectiveFrom <= on);
  return { on, now, then: now.map((one) => (one.id === table.id ? tableUnder(table, candidate, profile) : one)) };
}

/** Another term is another obligation. */
const identityOf = ({ code, term }: Owed): string => JSON.stringify([code, Object.entries(term ?? {}).toSorted()]);

function owed(table: Table, facts: Facts, on: PlainDate): ReadonlyMap<string, Owed> {
  const found = evaluate(table, facts, on).map(({ code, term }): Owed => (term ? { code, term } : { code }));
  return new Map(found.map((one) => [identityOf(one), one]));
}

const without = (some: ReadonlyMap<string, Owed>, others: ReadonlyMap<string, Owed>): Owed[] =>
  [...some].flatMap(([identity, one]) => (others.has(identity) ? [] : [one]));

/** Of a table that is told but in part nobody can say what another version would ask of the case. */
function tablesToldWhole(...of: Parameters<typeof tablesOfCase>): ReturnType<typeof tablesOfCase> {
  return tablesOfCase(...of).filter(({ table }) => !toldInPart.has(table.id));
}

/**
 * What would be asked of a case otherwise, by table: the one that would change, and those that build on it, as the deciding
 * level does on the risk. Both sides are read by the same facts and date, so only the candidate makes the difference; nothing
 * is said of what an older version once asked.
 */
export function compareUnder(one: CaseUnderRules, { on, now, then }: WhatIf): WhatIfChange[] {
  const later = new Map(tablesToldWhole(one, then, on).map((of) => [of.table.id, of]));
  return tablesToldWhole(one, now, on).flatMap(({ table, facts, doneOn }): WhatIfChange[] => {
    const of = later.get(table.id);
    if (!of) return [];
    const [before, after] = [owed(table, facts, on), owed(of.table, of.facts, on)];
    const [added, removed] = [without(after, before), without(before, after)];
    return added.length + removed.length > 0 ? [{ table, doneOn, added, removed }] : [];
  });
}

/** Which tables look at facts that are all stored with a case; the others are asked with facts given for the purpose. */
export function tablesAboutCases(profile: Profile): ReadonlySet<string> {
  const any: CaseUnderRules = {
    openedOn: '2026-01-01',
    facts: { stage: 'test', data: 'none', personalInformation: 'unknown', categories: [] },
    preparedOn: null,
    told: tellingForms.map((form) => ({ form, tables: toldBy(form, {}), frozenOn: '2026-01-01' })),
  };
  return new Set(tablesToldWhole(any, tablesOf(profile), '2026-01-01').map(({ table }) => table.id));
}
