import {
  compareUnder,
  endOfDay,
  faultsInCandidate,
  formsToldWhole,
  possibleObligations,
  tablesAboutCases,
  tablesOf,
  whatIf,
  type Candidate,
  type CandidateFault,
  type Owed,
  type PlainDate,
  type Profile,
  type Table,
  type WhatIf,
  type WhatIfChange,
} from '@gatehouse/policy';
import { casesForRules, countCasesForRules, type CaseForRules } from '@gatehouse/db/read';
import { GraphQLError } from 'graphql';
import { readerOf, type Context } from '../../context.ts';
import { builder } from '../builder.ts';
import { enums } from '../kernel/enums.ts';
import { LocalizedText } from '../kernel/localized-text.type.ts';
import { wrongInput } from '../kernel/pages.ts';
import { today } from './rules.queries.ts';
import { underRules } from './under-rules.ts';

/** Enough to keep statements few, and small enough that a walk that is stopped stops soon. */
const casesAtOnce = 200;

const Fault = builder.objectRef<CandidateFault>('CandidateFault').implement({
  extensions: { visibility: 'viewer' },
  description: 'What is wrong with a candidate, and where.',
  fields: (t) => ({
    path: t.exposeString('path', { description: 'Such as `rows[0].when.all[1].is`.' }),
    code: t.exposeString('code'),
    params: t.field({ type: 'JSON', resolve: ({ params }) => params }),
  }),
});

const WhatIfObligation = builder.objectRef<{ readonly table: Table; readonly owed: Owed }>('WhatIfObligation').implement({
  extensions: { visibility: 'parent' },
  fields: (t) => ({
    code: t.string({ resolve: ({ owed }) => owed.code }),
    kind: t.field({ type: enums.obligationKind, resolve: ({ table, owed }) => defined(table, owed).kind }),
    label: t.field({ type: LocalizedText, resolve: ({ table, owed }) => defined(table, owed).label }),
    term: t.field({ type: 'JSON', nullable: true, description: 'How long the rule gives, and counted from what.', resolve: ({ owed }) => owed.term ?? null }),
  }),
});

interface Changed {
  readonly of: CaseForRules;
  readonly change: WhatIfChange;
}

const Change = builder.objectRef<Changed>('WhatIfChange').implement({
  extensions: { visibility: 'viewer' },
  description: 'What one table would ask of a case otherwise: the candidate, or one that builds on it.',
  fields: (t) => ({
    number: t.string({ resolve: ({ of }) => of.number }),
    technologyName: t.field({ type: LocalizedText, resolve: ({ of }) => ({ en: of.nameEn, fr: of.nameFr }) }),
    table: t.string({ resolve: ({ change }) => change.table.id }),
    doneOn: t.field({ type: 'Date', nullable: true, description: 'When the act that rests on the table was done.', resolve: ({ change }) => change.doneOn }),
    added: t.field({ type: [WhatIfObligation], resolve: ({ change: { table, added } }) => added.map((owed) => ({ table, owed })) }),
    removed: t.field({ type: [WhatIfObligation], resolve: ({ change: { table, removed } }) => removed.map((owed) => ({ table, owed })) }),
  }),
});

interface Progress {
  readonly done: number;
  readonly total: number;
  readonly finished: boolean;
  readonly changes: readonly Changed[];
}

const WhatIfProgress = builder.objectRef<Progress>('WhatIfProgress').implement({
  extensions: { visibility: 'viewer' },
  description: 'How far a walk through the cases is, and which it found since the last time it said so.',
  fields: (t) => ({
    done: t.exposeInt('done'),
    total: t.exposeInt('total', { description: 'Cases that the viewer may see.' }),
    finished: t.exposeBoolean('finished', { description: 'False in the last answer: the walk was stopped, by another of the same person or the end of the session.' }),
    changes: t.field({ type: [Change], resolve: ({ changes }) => [...changes] }),
  }),
});

function defined(table: Table, { code }: Owed) {
  const definition = possibleObligations(table)[code];
  if (!definition) throw new Error(`The table ${table.id} does not define ${code}`);
  return definition;
}

/** The table that a candidate is for; others than those about cases have nothing stored to be run against. */
function tableOf(profile: Profile, id: string, on: PlainDate): Table {
  const table = tablesOf(profile).find((one) => one.id === id);
  const [first] = table?.versions ?? [];
  if (!table || !first || first.effectiveFrom > on) throw wrongInput('No such table is in force on that day');
  if (!tablesAboutCases(profile).has(id)) throw wrongInput('This table looks at facts that are not stored with cases');
  return table;
}

function comparison(profile: Profile, id: string, given: unknown, on: PlainDate): WhatIf {
  const table = tableOf(profile, id, on);
  const faults = faultsInCandidate(table, given);
  if (faults.length > 0) throw new GraphQLError('The candidate has faults', { extensions: { code: 'BAD_USER_INPUT', faults } });
  return whatIf(profile, table, given as Candidate, on);
}

/** The newest walk of each person in this process: one at a time, the newest counts. */
const newest = new Map<string, symbol>();

/**
 * Walks through all cases that the reader may see, page by page, as fast as what was found is read. Nothing is written or
 * locked; whoever stops listening stops it before the next page.
 */
async function* walk(context: Context, compared: WhatIf): AsyncGenerator<Progress> {
  const { pool, profile, resolveReader } = context.services;
  const { actor, keys } = readerOf(context);
  const { personId } = actor;
  const own = Symbol(personId);
  newest.set(personId, own);
  try {
    const until = endOfDay(compared.on, profile.timeZone);
    const total = await countCasesForRules(pool, keys, until);
    yield { done: 0, total, finished: false, changes: [] };
    let done = 0;
    for (let after = '', finished = false; !finished; ) {
      if (newest.get(personId) !== own || !(await context.isStillSignedIn())) return;
      // Positions may have changed since the walk began (D5), so the keys are looked up again.
      const held = await resolveReader(personId);
      const page = await casesForRules(pool, held.keys, { until, after, first: casesAtOnce, forms: formsToldWhole });
      finished = page.length < casesAtOnce;
      after = page.at(-1)?.number ?? after;
      done += page.length;
      const changes = page.flatMap((of) => compareUnder(underRules(of, profile.timeZone), compared).map((change) => ({ of, change })));
      yield { done, total: finished ? done : Math.max(total, done), finished, changes };
    }
  } finally {
    if (newest.get(personId) === own) newest.delete(personId);
  }
}

builder.queryField('candidateFaults', (t) =>
  t.field({
    type: [Fault],
    description: 'What is wrong with a table as it might be; nothing where it can be run against the cases.',
    args: { table: t.arg.string({ required: true }), candidate: t.arg({ type: 'JSON', required: true }), asOf: t.arg({ type: 'Date' }) },
    resolve: (_root, { table, candidate, asOf }, { services: { profile } }) => [
      ...faultsInCandidate(tableOf(profile, table, asOf ?? today(profile)), candidate),
    ],
  }),
);

builder.subscriptionField('whatIf', (t) =>
  t.field({
    type: WhatIfProgress,
    description:
      'Runs a table as it might be against every case that the viewer may see, and tells whose obligations would change. The candidate is `{ rows: [{ id, when, obligations: [{ code, term }] }] }`; for `deciding-level`, `{ decidingLevels: { test: { low, medium, high }, … } }`. Changes nothing. A person has one walk at a time: another one stops the first.',
    args: { table: t.arg.string({ required: true }), candidate: t.arg({ type: 'JSON', required: true }), asOf: t.arg({ type: 'Date' }) },
    subscribe: (_root, { table, candidate, asOf }, context) => {
      readerOf(context);
      const { profile } = context.services;
      return walk(context, comparison(profile, table, candidate, asOf ?? today(profile)));
    },
    resolve: (progress) => progress,
  }),
);
