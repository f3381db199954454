import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { castNames, accepted, codeOf, foundedWorld, people, positions, type CastName, type World } from '../testing/world.ts';
import { actsAs } from '../testing/positions.ts';
import { keysOf } from '../kernel/visibility.ts';
import { aCase } from '../testing/case.ts';
import { onboardingTasks } from '../onboarding/tasks.ts';
import type { InputOf } from '../aggregates.ts';

type Input = InputOf<'position', 'stateAbsence'>;

/** The clock of these worlds stands at 24 November 2026. */
const week = { startsOn: '2026-11-25', endsOn: '2026-12-02' };
const by = (name: CastName, position: CastName = name): Input['standIn'] => ({ personId: people[name], positionId: positions[position] });
const proposed = (name: CastName): Input['standIn'] => ({ personId: people[name], positionId: null });

function away(world: World, name: CastName, input: Partial<Input>): string {
  return codeOf(world.as(people[name]).position.stateAbsence(positions[name], { ...week, standIn: null, ...input }));
}

test.each<readonly [string, CastName, Partial<Input>, string]>([
  ['nobody stands in', 'analyst', {}, 'accepted'],
  ['a colleague of the same office', 'analyst', { standIn: by('director') }, 'accepted'],
  ['one whose position shares no power', 'analyst', { standIn: by('legal') }, 'standInMayNot'],
  ['one whose position shares some', 's10', { standIn: by('privacy') }, 'accepted'],
  ['one who does not hold the position named', 'analyst', { standIn: by('legal', 'director') }, 'standInMayNot'],
  ['themselves', 'analyst', { standIn: by('analyst') }, 'standInMayNot'],
  ['an employee without a power is proposed', 'analyst', { standIn: proposed('bystander') }, 'accepted'],
  ['they propose themselves', 'analyst', { standIn: proposed('analyst') }, 'standInMayNot'],
  ['nobody known is proposed', 'analyst', { standIn: { personId: positions.analyst, positionId: null } }, 'unknownPerson'],
  ['it ends before it starts', 'analyst', { endsOn: '2026-11-24' }, 'endNotInFuture'],
  ['it is over', 'analyst', { startsOn: '2026-11-01', endsOn: '2026-11-20' }, 'endNotInFuture'],
])('an absence: %s', (_what, name, input, answer) => {
  expect(away(foundedWorld(), name, input)).toBe(answer);
});

test('who stands in by a position must hold it to the last day', () => {
  const world = foundedWorld();
  const director = world.state('position', positions.director).incumbencies[0]?.incumbencyId ?? '';
  accepted(world.as(people.administrator).position.endIncumbency(positions.director, { incumbencyId: director, endsOn: '2026-12-01' }));
  expect(away(world, 'analyst', { standIn: by('director') })).toBe('standInMayNot');
  expect(away(world, 'analyst', { standIn: by('director'), endsOn: '2026-12-01' })).toBe('accepted');
});

test('nobody is away from what they will have left, nor twice at once', () => {
  const world = foundedWorld();
  const analyst = world.state('position', positions.analyst).incumbencies[0]?.incumbencyId ?? '';
  accepted(world.as(people.analyst).position.endIncumbency(positions.analyst, { incumbencyId: analyst, endsOn: '2026-12-20' }));
  expect(away(world, 'analyst', { endsOn: '2026-12-21' })).toBe('notHeldThroughout');
  expect(away(world, 'analyst', {})).toBe('accepted');
  expect(away(world, 'analyst', { startsOn: '2026-12-02', endsOn: '2026-12-09' })).toBe('awayAlready');
  expect(away(world, 'analyst', { startsOn: '2026-12-03', endsOn: '2026-12-09' })).toBe('accepted');
});

test('one who is proposed acts only when who appoints appoints them, for which the absence gives no leave', () => {
  const world = foundedWorld();
  accepted(world.as(people.analyst).position.stateAbsence(positions.analyst, { ...week, standIn: proposed('bystander') }));
  const appointment = { ...week, personId: people.bystander, acting: true };
  expect(codeOf(world.as(people.analyst).position.appoint(positions.analyst, appointment))).toBe('powerMissing');
  expect(codeOf(world.as(people.bystander).position.appoint(positions.analyst, appointment))).toBe('powerMissing');
  accepted(world.as(people.administrator).position.appoint(positions.analyst, appointment));
});

/** Everything by which somebody may do or see anything, and whose turn it is. */
function mayDo(world: World, caseId: string) {
  const actors = castNames.map((name) => world.actor({ kind: 'person', personId: people[name] }));
  return {
    actors,
    keys: actors.map((actor) => (actor.kind === 'system' ? [] : keysOf(actor))),
    tasks: onboardingTasks(world.state('onboarding', caseId), world.profile),
  };
}

test('an absence gives nobody a power, takes none, and opens nothing to be read, whoever is away and whoever stands in', () => {
  const built = aCase().inReview();
  let stated = 0;
  fc.assert(
    fc.property(
      fc.constantFrom(...castNames),
      fc.option(fc.tuple(fc.constantFrom(...castNames), fc.option(fc.constantFrom(...castNames)))),
      fc.array(fc.tuple(fc.constantFrom(...castNames), fc.constantFrom(...castNames)), { maxLength: 3 }),
      fc.integer({ min: 0, max: 5 }),
      (name, standIn, acting, days) => {
        const world = built.world.copy();
        for (const [who, position] of acting) {
          world.as(people.administrator).position.appoint(positions[position], { personId: people[who], startsOn: world.today, endsOn: null, acting: true });
        }
        const named = standIn ? { personId: people[standIn[0]], positionId: standIn[1] === null ? null : positions[standIn[1]] } : null;
        const other = world.copy();
        const answer = away(world, name, { startsOn: world.today, standIn: named });
        stated += answer === 'accepted' ? 1 : 0;
        for (const one of [world, other]) one.passDays(days);
        expect(mayDo(world, built.caseId)).toEqual(mayDo(other, built.caseId));
      },
    ),
    { numRuns: 300 },
  );
  expect(stated).toBeGreaterThan(60);
});

test('whoever is back early says so, and whoever appoints says so for them; nobody else', () => {
  const world = foundedWorld();
  accepted(world.as(people.analyst).position.stateAbsence(positions.analyst, { ...week, standIn: null }));
  actsAs(world, 'bystander', 'analyst');
  const absenceId = world.state('position', positions.analyst).absences[0]?.absenceId ?? '';
  expect(codeOf(world.as(people.bystander).position.endAbsence(positions.analyst, { absenceId }))).toBe('powerMissing');
  accepted(world.as(people.analyst).position.endAbsence(positions.analyst, { absenceId }));
  expect(codeOf(world.as(people.administrator).position.endAbsence(positions.analyst, { absenceId }))).toBe('alreadyDone');
});

test('a claim of somebody whose last day has passed falls, and the task is its office’s again', () => {
  const of = aCase();
  const { world } = of;
  const incumbencyId = world.state('position', positions.analyst).incumbencies[0]?.incumbencyId ?? '';
  accepted(of.as('analyst').onboarding.claimTask(of.caseId, { taskId: 'triage' }));
  accepted(of.as('analyst').position.endIncumbency(positions.analyst, { incumbencyId, endsOn: '2026-11-26' }));
  world.passDays(2);
  expect(codeOf(of.as('director').onboarding.claimTask(of.caseId, { taskId: 'triage' }))).toBe('taskClaimedBy');
  world.passDays(1);
  expect(codeOf(of.as('analyst').onboarding.releaseTask(of.caseId, { taskId: 'triage' }))).toBe('notFound');
  accepted(of.as('director').onboarding.claimTask(of.caseId, { taskId: 'triage' }));
});
