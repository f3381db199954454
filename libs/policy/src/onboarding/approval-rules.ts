import { dateIn } from '../kernel/calendar.ts';
import type { Refusal } from '../kernel/refusal.ts';
import type { PlainDate } from '../kernel/time.ts';
import type { Profile } from '../profile/profile.ts';
import { evaluateFor } from '../rules/evaluate.ts';
import { refusedBy } from '../rules/refused-by.ts';
import { tablesOf } from '../rules/tables.ts';
import { caseFacts } from './facts.ts';
import { saidOfCase, tablesOfCase, type CaseUnderRules } from './rules-of-case.ts';
import type { OnboardingState } from './state.ts';
import type { TellingForm } from './told/told.ts';

/**
 * Tables whose refusals stand in the way of an approval. The privacy table is not among them: two people determine what it
 * proposes, and the process waits for that. Nor are those that refuse a single act, such as a review or a notice.
 */
export const approvalTables: ReadonlySet<string> = new Set([
  'third-party-source',
  'publicly-available',
  'facial-recognition',
  'automated-decision',
  'automated-decision-consequences',
]);

/** The case as it stands, as the tables look at it. */
export function caseUnderRules(state: OnboardingState, { timeZone }: Profile): CaseUnderRules {
  const dayOf = (at: string): PlainDate => dateIn(timeZone, at);
  return {
    openedOn: dayOf(state.registeredAt),
    facts: caseFacts(state),
    preparedOn: state.preparation.version > 0 ? dayOf(state.preparation.since) : null,
    told: Object.entries(state.told).map(([form, { tables, since }]) => ({ form: form as TellingForm, tables, frozenOn: dayOf(since) })),
  };
}

/**
 * What the tables in force today refuse of an approval, by what the frozen forms of the case say; the first table that
 * refuses. Facts may be corrected and frozen again; what a table refuses is never waived.
 */
export function approvalRefusedByRules(state: OnboardingState, profile: Profile, today: PlainDate): Refusal | null {
  const under = caseUnderRules(state, profile);
  const tables = tablesOf(profile).filter(({ id, versions: [first] }) => approvalTables.has(id) && first && first.effectiveFrom <= today);
  for (const { table, facts } of tablesOfCase(under, tables, today)) {
    const refusal = refusedBy(table, saidOfCase(table, evaluateFor(table, facts, { openedOn: under.openedOn, on: today })));
    if (refusal) return refusal;
  }
  return null;
}
