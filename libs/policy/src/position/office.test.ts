import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { PersonActor } from '../kernel/actor.ts';
import { keysOf, readingKeysOf } from '../kernel/visibility.ts';
import { commands, type InputOf } from '../aggregates.ts';
import { aCase } from '../testing/case.ts';
import { Choices } from '../testing/choices.ts';
import { leaves } from '../testing/positions.ts';
import { askedEverywhere } from '../testing/powers-situations.ts';
import { inputFor } from '../testing/random-inputs.ts';
import { openDeadlines, openTasks } from '../testing/random-play.ts';
import { accepted, castNames, codeOf, foundedWorld, people, positions, type CastName, type World } from '../testing/world.ts';

// Slow machines are no reason to fail.
vi.setConfig({ testTimeout: 300_000 });

/** Whose role is of level 1 or above. */
const withOffice: readonly CastName[] = castNames.filter((name) => name !== 'founder' && levelOf(name) >= 1);

function levelOf(name: CastName): number {
  const world = foundedWorld();
  return world.profile.roles.find(({ code }) => code === world.state('position', positions[name]).role)?.level ?? 0;
}

function names(world: World, by: CastName, member: CastName, office: CastName, more: { readonly startsOn?: string; readonly endsOn?: string | null } = {}): string {
  return codeOf(world.as(people[by]).position.nameOfficeMember(positions[office], { personId: people[member], startsOn: world.today, endsOn: null, ...more }));
}

function removes(world: World, by: CastName, member: CastName, office: CastName): string {
  const memberId = world.state('position', positions[office]).office.find(({ personId, ended }) => personId === people[member] && !ended)?.memberId ?? '';
  return codeOf(world.as(people[by]).position.removeOfficeMember(positions[office], { memberId }));
}

const actorOf = (world: World, name: CastName): PersonActor => world.actor({ kind: 'person', personId: people[name] }) as PersonActor;

test.each<readonly [string, CastName, CastName, CastName, string]>([
  ['its holder', 'directorGeneral', 'bystander', 'directorGeneral', 'accepted'],
  ['who appoints', 'administrator', 'bystander', 'directorGeneral', 'accepted'],
  ['somebody else', 'deputyCommissioner', 'bystander', 'directorGeneral', 'powerMissing'],
  ['who appoints, to read along themselves', 'administrator', 'administrator', 'directorGeneral', 'ownOffice'],
  ['the holder, themselves', 'directorGeneral', 'directorGeneral', 'directorGeneral', 'ownOffice'],
  ['the holder of a position without an office', 'analyst', 'bystander', 'analyst', 'noOffice'],
])('a member is named by %s', (_what, by, member, office, answer) => {
  expect(names(foundedWorld(), by, member, office)).toBe(answer);
});

test('a member is named for days that are not over, once, and whoever left the position names nobody', () => {
  const world = foundedWorld();
  expect(names(world, 'directorGeneral', 'bystander', 'directorGeneral', { endsOn: '2026-11-23' })).toBe('endNotInFuture');
  expect(names(world, 'directorGeneral', 'bystander', 'directorGeneral', { endsOn: '2026-11-30' })).toBe('accepted');
  expect(names(world, 'directorGeneral', 'bystander', 'directorGeneral', { startsOn: '2026-11-30' })).toBe('alreadyDone');
  expect(names(world, 'directorGeneral', 'bystander', 'directorGeneral', { startsOn: '2026-12-01' })).toBe('accepted');
  leaves(world, 'directorGeneral', 'directorGeneral');
  expect(names(world, 'directorGeneral', 'requester', 'directorGeneral')).toBe('powerMissing');
  expect(removes(world, 'administrator', 'bystander', 'directorGeneral')).toBe('accepted');
});

test('a member reads what the executive reads but no privileged advice, on their days and until they are removed', () => {
  for (const office of withOffice) {
    const world = foundedWorld();
    const reads = (): readonly string[] => readingKeysOf(actorOf(world, 'bystander'));
    const own = reads();
    accepted(world.as(people.administrator).position.nameOfficeMember(positions[office], { personId: people.bystander, startsOn: '2026-11-25', endsOn: '2026-11-26' }));
    expect(reads()).toEqual(own);
    world.passDays(1);
    const theirs: readonly string[] = keysOf(actorOf(world, office));
    const along = theirs.filter((key) => key !== `person:${people[office]}` && !key.startsWith('power:legal:read'));
    expect(reads().toSorted()).toEqual([...new Set([...own, ...along])].toSorted());
    const later = world.copy();
    later.passDays(2);
    expect(readingKeysOf(actorOf(later, 'bystander'))).toEqual(own);
    expect(removes(world, 'administrator', 'bystander', office)).toBe('accepted');
    expect(reads()).toEqual(own);
  }
});

test('naming a member changes nobody’s powers, keys to answer or tasks, whoever is named where', () => {
  const { world: built } = aCase().inReview();
  let named = 0;
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(...castNames), fc.constantFrom(...withOffice)), { minLength: 1, maxLength: 4 }), (members) => {
      const world = built.copy();
      for (const [member, office] of members) if (names(world, 'administrator', member, office) === 'accepted') named += 1;
      for (const name of castNames) {
        const [before, after] = [actorOf(built, name), actorOf(world, name)];
        expect({ ...after, offices: [] }).toEqual({ ...before, offices: [] });
        expect(keysOf(after)).toEqual(keysOf(before));
      }
      expect(openTasks(world).map(({ task }) => task)).toEqual(openTasks(built).map(({ task }) => task));
    }),
    { numRuns: 100 },
  );
  expect(named).toBeGreaterThan(60);
});

/** What a member is allowed because they read and prepare: nothing of it reviews, signs, decides, accepts or freezes. */
const byReading: readonly string[] = ['onboarding.attachFile', 'onboarding.comment', 'onboarding.askQuestion', 'onboarding.prepareDecision'];

test('whoever belongs to an office is refused every command but those of any employee and of a reader', () => {
  const allowed = new Set<string>();
  const wrong = new Set<string>();
  for (const { world, ref } of askedEverywhere()) {
    const member = world.copy();
    let isNamed = false;
    for (const office of withOffice) isNamed = names(member, 'administrator', 'founder', office) === 'accepted' || isNamed;
    if (!isNamed) continue;
    for (const action of Object.keys(commands[ref.kind])) {
      for (let seed = 0; seed < 6; seed++) {
        const [as, without] = [member.copy(), world.copy()];
        const due = openDeadlines(as).find((one) => one.ref.id === ref.id)?.deadline;
        const tasks = openTasks(as).filter((one) => one.ref.id === ref.id);
        const input = action === 'deadlineReached' ? { deadlineId: due?.id ?? 'none' } : inputFor(action, { world: as, id: ref.id, choices: new Choices(seed), task: tasks[seed % tasks.length]?.task ?? null });
        const caller = { kind: 'person', personId: people.founder } as const;
        const answer = codeOf(as.send(caller, ref.kind, action, ref.id, input));
        if (answer !== 'accepted' || codeOf(without.send(caller, ref.kind, action, ref.id, input)) === 'accepted') continue;
        const name = `${ref.kind}.${action}`;
        allowed.add(name);
        if (!byReading.includes(name)) wrong.add(name);
      }
    }
  }
  expect([...wrong]).toEqual([]);
  expect([...allowed].toSorted()).toEqual([...byReading].toSorted());
});

const prepared = (version = 1): InputOf<'onboarding', 'prepareDecision'> => ({ version, outcome: 'approve', reasons: 'Reasons', conditions: ['Log each search'], language: 'en' });

test('a decision is prepared by the office of whoever may decide it, decides nothing, and is prepared no more after removal', () => {
  const of = aCase().recommended();
  const { world, caseId } = of;
  const prepares = (name: CastName, version?: number): string => codeOf(world.as(people[name]).onboarding.prepareDecision(caseId, prepared(version)));
  accepted(world.as(people.administrator).position.nameOfficeMember(positions.director, { personId: people.auditor, startsOn: world.today, endsOn: null }));
  for (const member of ['bystander', 'requester', 'auditor'] as const) {
    expect(prepares(member)).toBe(member === 'bystander' ? 'notFound' : 'notYourPart');
    expect(names(world, 'directorGeneral', member, 'directorGeneral')).toBe('accepted');
  }
  expect(prepares('directorGeneral')).toBe('notYourPart');
  expect(prepares('requester')).toBe('requesterMayNot');
  expect(prepares('bystander', 7)).toBe('olderVersion');
  const before = world.state('onboarding', caseId);
  expect(prepares('bystander')).toBe('accepted');
  expect(world.state('onboarding', caseId)).toEqual(before);
  expect(codeOf(world.as(people.bystander).onboarding.recordDecision(caseId, of.decision()))).toBe('powerMissing');
  expect(removes(world, 'directorGeneral', 'bystander', 'directorGeneral')).toBe('accepted');
  expect(prepares('bystander')).toBe('notFound');
  accepted(world.as(people.directorGeneral).onboarding.recordDecision(caseId, of.decision()));
  expect(prepares('auditor')).toBe('wrongStage');
});
