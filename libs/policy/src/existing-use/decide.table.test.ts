import { expect, test } from 'vitest';
import { commands, type CommandName } from '../aggregates.ts';
import { nothingPersonal, ReportBuilder, reporting } from '../testing/report.ts';
import { sharingRows } from '../testing/sharing-rows.ts';
import { everybody, holdsFor, once, type Row, type Situation, type Who } from '../testing/table.ts';
import { accepted, foundedWorld, idOf, type World } from '../testing/world.ts';

/** Who reported, NTOP, ATIP and the auditor; no superior and no colleague of who reported. */
const sees: readonly Who[] = ['requester', 'analyst', 'director', 'privacy', 's10', 'auditor'];

const at = (build: () => ReportBuilder) =>
  once((): Situation => {
    const { world, id } = build();
    return { world, id, sees };
  });

const situations = {
  absent: once((): Situation => ({ world: foundedWorld(), id: idOf('a report'), sees: everybody, absent: true })),
  open: at(() => new ReportBuilder()),
  withoutPersonal: at(() => new ReportBuilder(nothingPersonal)),
  registered: at(() => new ReportBuilder().registered()),
  lookedAt: at(() => new ReportBuilder().lookedAt()),
  accountsClosed: at(() => new ReportBuilder().accountsClosed()),
  effectFailed: at(() => {
    const of = new ReportBuilder();
    const failed = { effectId: 'effect-1', outcome: 'failed', name: 'notify', params: {}, repetition: 'mustNotRepeat' } as const;
    accepted(of.world.asSystem('effects').existingUse.reportEffectFailure(of.id, failed));
    return of;
  }),
  concludedWithoutPersonal: at(() => new ReportBuilder(nothingPersonal).registered().accountsClosed()),
  concluded: at(() => new ReportBuilder().registered().lookedAt().accountsClosed()),
};

type Name = keyof typeof situations;
interface Asked extends Row<Name> {
  readonly input: (world: World, id: string) => unknown;
}

const accountOf = (world: World, id: string): string => world.state('existingUse', id).accounts[0]?.accountId ?? idOf('none');
const concluded: readonly Name[] = ['concluded', 'concludedWithoutPersonal'];
const over = (name: Name) => (concluded.includes(name) ? 'concluded' : 'alreadyDone');
const overOrClosed = (name: Name) => (concluded.includes(name) ? 'concluded' : 'accountNotOpen');
const exists: readonly Name[] = ['open', 'withoutPersonal', 'registered', 'lookedAt', 'accountsClosed', 'effectFailed', ...concluded];
const withAccount: readonly Name[] = ['open', 'withoutPersonal', 'registered', 'lookedAt', 'effectFailed'];
const people = everybody.filter((who) => who !== 'system');

const table: Readonly<Record<CommandName<'existingUse'>, Asked>> = {
  // Anybody, of anything; a report that is there is not reported again.
  reportExistingUse: { input: () => reporting(), may: people, others: 'peopleOnly', acceptedIn: ['absent'], otherwise: 'alreadyDone' },
  followUpReport: {
    input: () => ({ outcome: 'closed', caseId: null, technologyId: null, reasons: 'Reasons' }),
    may: ['analyst', 'director'],
    others: 'powerMissing',
    acceptedIn: ['open', 'withoutPersonal', 'lookedAt', 'accountsClosed', 'effectFailed'],
    otherwise: over,
  },
  askForPrivacyFinding: {
    input: () => ({ reasons: 'A list of names was found' }),
    may: ['requester', 'analyst', 'director', 'privacy', 's10'],
    others: 'powerMissing',
    acceptedIn: ['withoutPersonal', 'concludedWithoutPersonal'],
    otherwise: 'alreadyDone',
  },
  recordPrivacyFinding: {
    input: () => ({ finding: 'handledAsBreach', reference: 'B-1', explanation: 'Explanation' }),
    may: ['privacy', 's10'],
    others: 'powerMissing',
    acceptedIn: ['open', 'registered', 'accountsClosed', 'effectFailed'],
    otherwise: over,
  },
  addAccount: {
    input: () => ({ holder: 'Another', openedOn: null, terms: 'UNKNOWN' }),
    may: ['requester', 'analyst', 'director'],
    others: 'powerMissing',
    // What is learned later opens it again.
    acceptedIn: exists,
    otherwise: 'notFound',
  },
  closeAccount: {
    input: (world, id) => ({ accountId: accountOf(world, id), closedOn: world.today, saidBy: 'The officer', confirmation: 'Mail' }),
    may: ['requester', 'analyst', 'director'],
    others: 'powerMissing',
    acceptedIn: withAccount,
    otherwise: overOrClosed,
  },
  keepAccount: {
    input: (world, id) => ({ accountId: accountOf(world, id), caseId: world.state('existingUse', id).outcome?.caseId ?? idOf('no case'), authorizationId: null }),
    may: ['analyst', 'director'],
    others: 'powerMissing',
    acceptedIn: ['registered'],
    but: { open: 'caseNotOpen', withoutPersonal: 'caseNotOpen', lookedAt: 'caseNotOpen', effectFailed: 'caseNotOpen' },
    otherwise: overOrClosed,
  },
  deadlineReached: {
    input: () => ({ deadlineId: 'remind:followUpReport' }),
    may: ['system'],
    others: 'systemOnly',
    acceptedIn: [],
    but: { absent: 'notFound', open: 'tooEarly', withoutPersonal: 'tooEarly', lookedAt: 'tooEarly', accountsClosed: 'tooEarly', effectFailed: 'tooEarly' },
    otherwise: 'superseded',
  },
  reportEffectFailure: {
    input: () => ({ effectId: 'effect-2', outcome: 'failed', name: 'notify', params: {}, repetition: 'mustNotRepeat' }),
    may: ['system'],
    others: 'systemOnly',
    acceptedIn: exists,
    otherwise: 'notFound',
  },
  resolveEffect: {
    input: () => ({ effectId: 'effect-1', resolution: 'settled' }),
    may: ['analyst', 'director'],
    others: 'powerMissing',
    acceptedIn: ['effectFailed'],
    otherwise: 'alreadyDone',
  },
  ...sharingRows('existingUse', situations),
};

test('every command of a report has a row', () => {
  expect(Object.keys(table).toSorted()).toEqual(Object.keys(commands.existingUse).toSorted());
});

test.each(Object.entries(table))('%s: everybody in every situation', (command, row) => {
  holdsFor('existingUse', command, row, situations, ({ world, id }) => row.input(world, id));
});
