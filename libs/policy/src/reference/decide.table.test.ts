import { expect, test } from 'vitest';
import { commands, type CommandName, type InputOf } from '../aggregates.ts';
import { sharedTask, sharingRows } from '../testing/sharing-rows.ts';
import { everybody, holdsFor, once, type Row, type Situation } from '../testing/table.ts';
import { accepted, foundedWorld, idOf, people, positions, type World } from '../testing/world.ts';
import type { ReferenceListId } from './lists.ts';
import { referenceListRef } from './state.ts';

const persons = everybody.filter((who) => who !== 'system');

type Proposal = InputOf<'referenceList', 'proposeReferenceEntry'>;

const added = (more: Partial<Proposal> = {}): Proposal => ({
  kind: 'add',
  code: 'NEW',
  label: { en: 'New', fr: 'Nouveau' },
  fields: [],
  source: 'Bill C-1, s. 1',
  sortOrder: null,
  effectiveFrom: '2027-01-01',
  effectiveTo: null,
  reasons: 'Reasons',
  ...more,
});

function onList(id: ReferenceListId, before: (world: World, id: string) => void = () => undefined, absent = false) {
  return once<Situation>(() => {
    const world = foundedWorld();
    const { id: streamId } = referenceListRef(id);
    before(world, streamId);
    return { world, id: streamId, sees: persons, absent };
  });
}

const propose = (by: 'legal' | 'privacy', more: Partial<Proposal> = {}) => (world: World, id: string) =>
  void accepted(world.as(people[by]).referenceList.proposeReferenceEntry(id, added(more)));
const proposalId = (world: World, id: string): string => world.state('referenceList', id).proposals[0]?.proposalId ?? idOf('none');

const situations = {
  /** Vocabulary of which nothing was recorded: what ships. */
  vocabulary: onList('sharing-party', undefined, true),
  changedVocabulary: onList('sharing-party', propose('privacy', { code: 'OLDER' })),
  law: onList('disclosure-code', undefined, true),
  /** Law with a proposal of somebody who may only propose. */
  waiting: onList('disclosure-code', propose('privacy')),
  /** Law with a proposal of somebody who may also approve. */
  waitingByLegal: onList('disclosure-code', propose('legal')),
  approved: onList('disclosure-code', (world, id) => {
    propose('privacy')(world, id);
    accepted(world.as(people.s10).referenceList.approveReferenceEntry(id, { proposalId: proposalId(world, id), effectiveFrom: null }));
  }),
  effectFailed: onList('disclosure-code', (world, id) => {
    propose('privacy')(world, id);
    const failed = { effectId: 'effect-1', outcome: 'failed', name: 'notify', params: {}, repetition: 'mustNotRepeat' } as const;
    accepted(world.asSystem('effects').referenceList.reportEffectFailure(id, failed));
  }),
  unknownList: once<Situation>(() => ({ world: foundedWorld(), id: idOf('no list'), sees: persons, absent: true })),
};

type Name = keyof typeof situations;
interface Asked extends Row<Name> {
  readonly input: (situation: Situation) => unknown;
}

const approvers = { may: ['director', 's10', 'legal'], others: 'powerMissing' } as const;
const deciding = {
  ...approvers,
  acceptedIn: ['waiting', 'waitingByLegal', 'effectFailed'],
  but: { waitingByLegal: { legal: 'proposerMayNot' } },
  otherwise: 'referenceProposalUnknown',
} as const;

const sharing = sharingRows('referenceList', situations);
/** Whoever proposed may not approve, and so cannot take it. */
const shared = (command: keyof typeof sharing): Asked => ({
  ...sharing[command],
  ...(command === 'claimTask' ? { but: { ...sharing.claimTask.but, waitingByLegal: { ...sharing.claimTask.but?.waitingByLegal as object, legal: 'proposerMayNot' } } } : {}),
  input: ({ world, id }) => sharing[command].input(world, id),
});

const table: Readonly<Record<CommandName<'referenceList'>, Asked>> = {
  proposeReferenceEntry: {
    input: () => added(),
    may: ['director', 'privacy', 's10', 'legal', 'administrator'],
    others: 'powerMissing',
    acceptedIn: ['vocabulary', 'changedVocabulary', 'law'],
    but: { waiting: 'referenceProposalPending', waitingByLegal: 'referenceProposalPending', effectFailed: 'referenceProposalPending', approved: 'referenceCodeTaken' },
    otherwise: 'notFound',
  },
  approveReferenceEntry: { ...deciding, input: ({ world, id }) => ({ proposalId: proposalId(world, id), effectiveFrom: null }) },
  declineReferenceEntry: { ...deciding, input: ({ world, id }) => ({ proposalId: proposalId(world, id), reasons: 'Reasons' }) },
  claimTask: shared('claimTask'),
  releaseTask: shared('releaseTask'),
  handOverTask: {
    ...shared('handOverTask'),
    input: ({ world, id }) => ({ taskId: sharedTask(world, 'referenceList', id)?.id ?? 'nothing', personId: people.s10, positionId: positions.s10, note: 'Note' }),
  },
  deadlineReached: {
    input: () => ({ deadlineId: 'remind:approveReferenceEntry' }),
    may: ['system'],
    others: 'systemOnly',
    acceptedIn: [],
    otherwise: 'superseded',
  },
  reportEffectFailure: {
    input: () => ({ effectId: 'effect-2', outcome: 'failed', name: 'notify', params: {}, repetition: 'mustNotRepeat' }),
    may: ['system'],
    others: 'systemOnly',
    acceptedIn: ['changedVocabulary', 'waiting', 'waitingByLegal', 'approved', 'effectFailed'],
    otherwise: 'notFound',
  },
  resolveEffect: {
    input: () => ({ effectId: 'effect-1', resolution: 'settled' }),
    may: ['analyst', 'director'],
    others: 'powerMissing',
    acceptedIn: ['effectFailed'],
    otherwise: 'alreadyDone',
  },
  // Whoever proposed: in each situation somebody else.
  withdrawReferenceEntry: {
    input: ({ world, id }) => ({ proposalId: proposalId(world, id) }),
    may: ['privacy', 'legal'],
    others: 'notYourPart',
    acceptedIn: ['waiting', 'waitingByLegal', 'effectFailed'],
    but: { waiting: { legal: 'notYourPart' }, effectFailed: { legal: 'notYourPart' }, waitingByLegal: { privacy: 'notYourPart' } },
    otherwise: 'notYourPart',
  },
};

test('every command of a reference list has a row', () => {
  expect(Object.keys(table).toSorted()).toEqual(Object.keys(commands.referenceList).toSorted());
});

test.each(Object.entries(table))('%s: everybody in every situation', (command, row) => {
  holdsFor('referenceList', command, row, situations, (situation) => row.input(situation));
});
