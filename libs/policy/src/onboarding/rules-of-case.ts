import type { PlainDate } from '../kernel/time.ts';
import type { Profile } from '../profile/profile.ts';
import { isProduction, type CaseFacts } from '../rules/case-facts.ts';
import { caseRisk } from '../rules/case-risk.ts';
import { evaluateVersion, type Obligation } from '../rules/evaluate.ts';
import { explainVersion, type Explanation } from '../rules/explained.ts';
import type { Facts } from '../rules/fact.ts';
import { versionFor, type Table, type TableVersion } from '../rules/table.ts';
import { tablesOf } from '../rules/tables.ts';
import { securityFacts } from './security-facts.ts';
import { toldInPart, type TellingForm, type Told } from './told/told.ts';

/** What the tables look at in a case, as it stood on a date, and when each act that rests on a table was done. */
export interface CaseUnderRules {
  readonly openedOn: PlainDate;
  readonly facts: CaseFacts;
  /** When the preparation was last frozen: the reviews, the risk and the level rest on that day's tables. */
  readonly preparedOn: PlainDate | null;
  /** What the forms last frozen tell the tables; what followed from each rests on the tables of that day. */
  readonly told: readonly { readonly form: TellingForm; readonly tables: Told; readonly frozenOn: PlainDate }[];
}

export interface TableOfCase {
  readonly table: Table;
  readonly facts: Facts;
  /** When the act that rests on the table was done; null while it is still to be done. */
  readonly doneOn: PlainDate | null;
}

export interface TableAnswer extends TableOfCase {
  readonly version: TableVersion;
  readonly explanation: Explanation;
}

/** What is otherwise under the rules of today than under those that an act was done under. */
export interface RuleChange {
  readonly table: Table;
  readonly doneOn: PlainDate;
  readonly from: TableVersion;
  readonly to: TableVersion;
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** The newer rules bind what was already done; otherwise they count for later acts only and the past keeps its own. */
  readonly mustRedo: boolean;
}

/** Which of the tables speak of a case, each with the facts that it looks at. */
export function tablesOfCase(one: CaseUnderRules, tables: readonly Table[], on: PlainDate): TableOfCase[] {
  const { facts, preparedOn, told } = one;
  return tables.flatMap((table): TableOfCase[] => {
    switch (table.id) {
      case 'required-reviews':
      case 'case-risk':
        return [{ table, facts, doneOn: preparedOn }];
      case 'deciding-level':
        return [{ table, facts: { stage: facts.stage, risk: caseRisk(facts, on, tables.find(({ id }) => id === 'case-risk')) }, doneOn: preparedOn }];
      default: {
        const telling = told.filter(({ tables: known }) => Object.hasOwn(known, table.id));
        const known: Facts = Object.assign({}, ...telling.map(({ tables: facts }) => facts[table.id]));
        // An older form did not ask what some tables look at.
        if (telling.length === 0 || (toldInPart.has(table.id) && Object.keys(known).length === 0)) return [];
        const doneOn = telling.map(({ frozenOn }) => frozenOn).toSorted().at(-1) ?? null;
        return [{ table, facts: seenWith(table, known, facts, on), doneOn }];
      }
    }
  });
}

/** What a form tells, with what only the case itself or the day adds to it. */
function seenWith({ id }: Table, told: Facts, facts: CaseFacts, on: PlainDate): Facts {
  switch (id) {
    case 'automated-decision':
      return { ...told, environment: environmentOf(facts) };
    case 'security-authorization':
      return securityFacts(told, { data: facts.data, on });
    default:
      return told;
  }
}

function environmentOf(facts: CaseFacts): string {
  if (!isProduction(facts)) return 'test';
  return facts.stage === 'operational' ? 'production' : 'betaWithClients';
}

/** What follows from what is known of the case; what holds only because something is not known is not said of it. */
export function saidOfCase<O extends Pick<Obligation, 'factsUsed'>>(table: Table, obligations: readonly O[]): O[] {
  return obligations.filter(({ factsUsed }) => !toldInPart.has(table.id) || Object.values(factsUsed).every((value) => value !== null));
}

function explain({ table, facts }: TableOfCase, version: TableVersion, profile: Profile): Explanation {
  const { obligations, undecided } = explainVersion(table, version, facts, profile);
  const said = saidOfCase(table, obligations);
  const unsaid = new Map(obligations.filter((one) => !said.includes(one)).map(({ row, factsUsed }) => [row, factsUsed]));
  const waiting = [...unsaid].map(([row, used]) => ({ row, needs: Object.keys(used).filter((fact) => used[fact] === null) }));
  return { obligations: said, undecided: [...undecided, ...waiting] };
}

/** Every table that speaks of the case, with what it says of it on a date and why; what was done keeps the rules of its day. */
export function rulesOfCase(one: CaseUnderRules, profile: Profile, on: PlainDate): TableAnswer[] {
  return tablesOfCase(one, tablesOf(profile), on).map((of) => {
    const version = versionFor(of.table, { openedOn: one.openedOn, on: of.doneOn ?? on });
    return { ...of, version, explanation: explain(of, version, profile) };
  });
}

/** Which tables have another version for the case now than when the act that rests on them was done, and what differs. */
export function ruleChangesOf(one: CaseUnderRules, profile: Profile, on: PlainDate): RuleChange[] {
  return tablesOfCase(one, tablesOf(profile), on).flatMap(({ table, facts, doneOn }): RuleChange[] => {
    if (doneOn === null) return [];
    const from = versionFor(table, { openedOn: one.openedOn, on: doneOn });
    const to = versionFor(table, { openedOn: one.openedOn, on });
    if (from.version === to.version) return [];
    const codes = (version: TableVersion): string[] => [
      ...new Set(saidOfCase(table, evaluateVersion(table, version, facts)).map(({ code }) => code)),
    ];
    const [before, after] = [codes(from), codes(to)];
    const added = after.filter((code) => !before.includes(code));
    const removed = before.filter((code) => !after.includes(code));
    const differs = added.length > 0 || removed.length > 0;
    return [{ table, doneOn, from, to, added, removed, mustRedo: differs && to.binds === 'everythingFromDate' }];
  });
}
