import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { inputFor } from '../testing/random-inputs.ts';
import { Choices } from '../testing/choices.ts';
import { openTasks } from '../testing/random-play.ts';
import { accepted, codeOf, foundedWorld, people, type World } from '../testing/world.ts';
import { entriesOf, type ReferenceList } from './list.ts';
import { overlap } from './lint.ts';
import { findReferenceList, type ReferenceListId } from './lists.ts';
import { referenceListRef } from './state.ts';
import { endedOn, entriesOn, overriddenOf, periodsOf, type EntryChange, type RecordedChange } from './timeline.ts';

const profile = { instrument: 'PROFILE', section: 'x' } as const;
const shipping = (...entries: readonly (readonly [code: string, from: string, en: string, to?: string])[]): Pick<ReferenceList, 'entries'> => ({
  entries: entries.flatMap(([code, from, en, to]) => entriesOf(profile, from, [[code, en, `${en} fr`, to ? { to } : {}]])),
});
const recorded = (kind: EntryChange['kind'], code: string, effectiveFrom: string, en: string | null): RecordedChange => {
  const [content = null] = en === null ? [] : entriesOf(profile, effectiveFrom, [[code, en, `${en} fr`]]);
  return { changeId: `${kind} ${code} ${effectiveFrom}`, change: { kind, code, content, effectiveFrom, effectiveTo: null } };
};
const said = (list: Pick<ReferenceList, 'entries'>, changes: readonly RecordedChange[], on: string): string[] =>
  entriesOn(list, changes, on).map(({ code, label }) => `${code}: ${label.en}`);

describe('an upgraded product', () => {
  const before = shipping(['A', '2025-01-01', 'Alpha']);

  it('brings new codes and new wording of what nobody touched', () => {
    const after = shipping(['A', '2025-01-01', 'Alpha', '2027-01-01'], ['A', '2027-01-01', 'Alpha two'], ['B', '2027-01-01', 'Beta']);
    const changes = [recorded('add', 'OWN', '2026-06-01', 'Own')];
    expect(said(after, changes, '2026-12-31')).toEqual(['A: Alpha', 'OWN: Own']);
    expect(said(after, changes, '2027-01-01')).toEqual(['A: Alpha two', 'B: Beta', 'OWN: Own']);
    expect(overriddenOf(after, changes)).toEqual([]);
  });

  it('does not speak over what the institution recorded, and what it ships in vain is named', () => {
    const changes = [recorded('change', 'A', '2026-06-01', 'Our alpha')];
    const after = shipping(['A', '2025-01-01', 'Alpha', '2027-01-01'], ['A', '2027-01-01', 'Alpha two']);
    for (const list of [before, after]) {
      expect(said(list, changes, '2026-05-31')).toEqual(['A: Alpha']);
      expect(said(list, changes, '2026-06-01')).toEqual(['A: Our alpha']);
      expect(said(list, changes, '2028-01-01')).toEqual(['A: Our alpha']);
    }
    expect(overriddenOf(after, changes).map(({ effectiveFrom }) => effectiveFrom)).toEqual(['2027-01-01']);
  });

  it('does not bring back what the institution ended', () => {
    const changes = [recorded('end', 'A', '2026-06-01', null)];
    const after = shipping(['A', '2025-01-01', 'Alpha', '2027-01-01'], ['A', '2027-01-01', 'Alpha two']);
    expect(said(after, changes, '2027-06-01')).toEqual([]);
    expect(endedOn(after, changes, '2027-06-01').map(({ code }) => code)).toEqual(['A']);
  });

  it('that ships a code which the institution had given already leaves its meaning alone, also for the days before', () => {
    const changes = [recorded('add', 'B', '2026-06-01', 'Our B')];
    const after = shipping(['A', '2025-01-01', 'Alpha'], ['B', '2025-01-01', 'Another B']);
    for (const list of [before, after]) {
      expect(said(list, changes, '2026-01-01')).toEqual(['A: Alpha']);
      expect(said(list, changes, '2027-01-01')).toContain('B: Our B');
    }
    expect(overriddenOf(after, changes).map(({ code }) => code)).toEqual(['B']);
  });

  it('without the period that was corrected has nothing to correct', () => {
    const changes = [recorded('correct', 'A', '2025-01-01', 'Alfa')];
    expect(said(before, changes, '2026-01-01')).toEqual(['A: Alfa']);
    expect(said(shipping(['A', '2025-02-01', 'Alpha']), changes, '2026-01-01')).toEqual(['A: Alpha']);
  });
});

interface Turn {
  readonly seed: number;
  /** How many pass after it. */
  readonly days: number;
}

const approvers = ['director', 's10', 'legal'] as const;

/** A turn of somebody's: a proposal, or a decision on one. */
function take(world: World, id: string, { seed }: Turn): string {
  const choices = new Choices(seed);
  const pending = world.state('referenceList', id).proposals.length > 0;
  const command = pending && choices.chance(60) ? choices.weighted({ approveReferenceEntry: 80, declineReferenceEntry: 10, withdrawReferenceEntry: 10 }) : 'proposeReferenceEntry';
  const personId = people[choices.of(approvers) ?? 's10'];
  const input = inputFor(command, { world, id, choices, task: null }) as Record<string, unknown>;
  const until = command === 'proposeReferenceEntry' && choices.chance(25) ? { effectiveTo: '2028-01-01' } : {};
  const earlier = choices.chance(15) ? { effectiveFrom: '2026-06-01' } : {};
  const corrects = input['kind'] === 'correct' ? { effectiveFrom: choices.of(['2022-03-17', '2026-01-01', world.today]) } : {};
  return codeOf(world.send({ kind: 'person', personId }, 'referenceList', command, id, { ...input, ...until, ...earlier, ...corrects }));
}

const turns = fc.array(fc.record({ seed: fc.nat(2 ** 31 - 1), days: fc.constantFrom(0, 0, 0, 1, 20, 90) }), { minLength: 5, maxLength: 40, size: 'max' });
const anyList = fc.constantFrom<ReferenceListId>('sharing-party', 'disclosure-code');

function listOf(id: ReferenceListId) {
  const list = findReferenceList(id);
  if (!list) throw new Error(id);
  return list;
}

test('whatever is asked in whatever order, the periods of a code never overlap and none is empty', () => {
  const answers = new Set<string>();
  fc.assert(
    fc.property(anyList, turns, (name, run) => {
      const world = foundedWorld();
      const { id } = referenceListRef(name);
      for (const turn of run) {
        answers.add(take(world, id, turn));
        world.passDays(turn.days);
        const periods = periodsOf(listOf(name), world.state('referenceList', id).changes);
        for (const [index, one] of periods.entries()) {
          expect(one.effectiveTo === null || one.effectiveFrom < one.effectiveTo).toBe(true);
          expect(periods.slice(index + 1).filter((other) => other.code === one.code && overlap(one, other))).toEqual([]);
        }
      }
    }),
    { numRuns: 60 },
  );
  // A law about what never happens would hold of runs in which nothing happens.
  for (const code of ['accepted', 'referencePeriodsOverlap', 'referenceDateTooEarly', 'referenceProposalPending', 'proposerMayNot']) expect(answers).toContain(code);
});

/** What a list said on a date, but for the wording that a correction may put right. */
const meant = (world: World, name: ReferenceListId, on: string) =>
  entriesOn(listOf(name), world.state('referenceList', referenceListRef(name).id).changes, on).map((one) => ({
    code: one.code,
    effectiveFrom: one.effectiveFrom,
    changeId: one.changeId,
    words: one.correctedBy.length > 0 ? one.correctedBy : one.label,
  }));

test('what a list said on a past day no later command changes; a correction shows as one and changes words only', () => {
  let changed = 0;
  fc.assert(
    fc.property(anyList, turns, (name, run) => {
      const world = foundedWorld();
      const { id } = referenceListRef(name);
      const asOf = new Map<string, ReturnType<typeof meant>>();
      for (const turn of run) {
        for (const day of ['2022-06-01', '2026-06-01', world.today]) if (!asOf.has(day)) asOf.set(day, meant(world, name, day));
        take(world, id, turn);
        for (const [day, then] of asOf) {
          if (day >= world.today) {
            asOf.set(day, meant(world, name, day));
            continue;
          }
          const now = meant(world, name, day);
          expect(now.map(({ code, effectiveFrom, changeId }) => [code, effectiveFrom, changeId])).toEqual(
            then.map(({ code, effectiveFrom, changeId }) => [code, effectiveFrom, changeId]),
          );
          // Words differ only where one more correction says that they do.
          for (const [index, one] of now.entries()) if (!Array.isArray(one.words)) expect(one.words).toEqual(then[index]?.words);
        }
        world.passDays(turn.days);
      }
      changed += world.state('referenceList', id).changes.length;
    }),
    { numRuns: 60 },
  );
  expect(changed).toBeGreaterThan(60);
});

test('an approved change never holds on a day before its approval', () => {
  fc.assert(
    fc.property(turns, (run) => {
      const world = foundedWorld();
      const { id } = referenceListRef('disclosure-code');
      for (const turn of run) {
        const before = world.version('referenceList', id);
        const { today } = world;
        take(world, id, turn);
        for (const { event } of world.events('referenceList', id).slice(before)) {
          if (event.name !== 'changeApproved') continue;
          const approved = world.state('referenceList', id).changes.find(({ changeId }) => changeId === event.data.proposalId);
          expect(approved?.change.kind === 'correct' || event.data.effectiveFrom >= today).toBe(true);
        }
        world.passDays(turn.days);
      }
    }),
    { numRuns: 60 },
  );
});

test('a task waits for whoever may approve, as long as the proposal does', () => {
  const world = foundedWorld();
  const { id } = referenceListRef('position-role');
  const input = inputFor('proposeReferenceEntry', { world, id, choices: new Choices(3), task: null }) as Record<string, unknown>;
  accepted(world.send({ kind: 'person', personId: people.legal }, 'referenceList', 'proposeReferenceEntry', id, { ...input, kind: 'add', code: 'NEW', label: { en: 'A', fr: 'B' }, source: 'S' }));
  const { proposalId = '' } = world.state('referenceList', id).proposals[0] ?? {};
  expect(openTasks(world)).toMatchObject([{ task: { kind: 'approveReferenceEntry', assignedTo: 'power:reference:approve', params: { list: 'position-role', code: 'NEW', proposalId } } }]);
  accepted(world.as(people.s10).referenceList.approveReferenceEntry(id, { proposalId, effectiveFrom: null }));
  expect(openTasks(world)).toEqual([]);
});
