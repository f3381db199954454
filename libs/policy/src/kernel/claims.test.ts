import { describe, expect, test } from 'vitest';
import { aggregates } from '../aggregates.ts';
import { aCase } from '../testing/case.ts';
import { actsAs, leaves } from '../testing/positions.ts';
import { accepted, codeOf, people, positions, type CastName, type World } from '../testing/world.ts';

const triage = { taskId: 'triage' };

/** A case in triage, which an analyst and the director may answer; two more act as analysts. */
function inTriage() {
  const of = aCase();
  actsAs(of.world, 'security', 'analyst');
  const desk = (name: CastName) => of.as(name).onboarding;
  const claim = () => aggregates.onboarding.tasks(of.world.state('onboarding', of.caseId), of.world.profile).find(({ id }) => id === 'triage')?.claim;
  const handTo = (name: CastName, position: CastName = name) => ({ ...triage, personId: people[name], positionId: positions[position], note: 'The vendor called' });
  return { of, desk, claim, handTo, id: of.caseId };
}

describe('taking a task', () => {
  test('is done by one: the next is told so, and it is forgotten when it is given back', () => {
    const { desk, claim, id } = inTriage();
    accepted(desk('analyst').claimTask(id, triage));
    expect(claim()).toMatchObject({ personId: people.analyst, positionId: positions.analyst, noteVersion: null });
    expect(codeOf(desk('analyst').claimTask(id, triage))).toBe('alreadyDone');
    expect(codeOf(desk('security').claimTask(id, triage))).toBe('taskClaimedBy');
    expect(codeOf(desk('security').releaseTask(id, triage))).toBe('taskClaimedBy');
    accepted(desk('analyst').releaseTask(id, triage));
    expect(claim()).toBeUndefined();
    expect(codeOf(desk('analyst').releaseTask(id, triage))).toBe('taskNotClaimed');
    accepted(desk('security').claimTask(id, triage));
  });

  test('locks nobody out, and is gone with the task', () => {
    const { of, desk, id } = inTriage();
    accepted(desk('analyst').claimTask(id, triage));
    accepted(desk('security').triage(id, { outcome: 'inAssessment', intoCaseId: null, authorizationId: null, reasons: 'Reasons' }));
    expect(aggregates.onboarding.tasks(of.state, of.world.profile).every((task) => task.claim === undefined)).toBe(true);
    expect(codeOf(desk('analyst').releaseTask(id, triage))).toBe('notYourPart');
  });

  test('counts no more once the position by which it was taken is left', () => {
    const { of, desk, id } = inTriage();
    accepted(desk('analyst').claimTask(id, triage));
    leaves(of.world, 'analyst', 'analyst');
    expect(codeOf(desk('analyst').releaseTask(id, triage))).toBe('notFound');
    accepted(desk('security').claimTask(id, triage));
    expect(codeOf(desk('director').releaseTask(id, { taskId: 'other' }))).toBe('taskGone');
  });

  test('is not for whom separated duties keep from the answer', () => {
    const of = aCase();
    actsAs(of.world, 'requester', 'analyst');
    expect(codeOf(of.as('requester').onboarding.claimTask(of.caseId, triage))).toBe('requesterMayNot');
  });

  test('is nobody’s again when the same is asked anew', () => {
    const of = aCase().recommended();
    const task = { taskId: 'recordDecision:1' };
    accepted(of.as('head').onboarding.claimTask(of.caseId, task));
    accepted(of.as('head').onboarding.recordDecision(of.caseId, of.decision({ outcome: 'defer', deferUntil: '2027-02-01', authorization: null })));
    of.world.moveTo('2027-02-01T05:00:00.000Z');
    accepted(of.world.asSystem().onboarding.deadlineReached(of.caseId, { deadlineId: 'deferral' }));
    const [again] = aggregates.onboarding.tasks(of.state, of.world.profile);
    expect([again?.id, again?.claim]).toEqual([task.taskId, undefined]);
    accepted(of.as('head').onboarding.claimTask(of.caseId, task));
  });
});

describe('handing a task over', () => {
  test('names who has it now, keeps the note as text, and writes to them', () => {
    const { of, desk, claim, handTo, id } = inTriage();
    accepted(desk('analyst').claimTask(id, triage));
    accepted(desk('analyst').handOverTask(id, handTo('security', 'analyst')));
    const last = of.world.events('onboarding', id).at(-1);
    expect(last?.event).toMatchObject({ name: 'taskHandedOver', data: { from: people.analyst, personId: people.security }, text: { note: 'The vendor called' } });
    expect(claim()).toMatchObject({ personId: people.security, noteVersion: last?.version });
    expect(last && aggregates.onboarding.effects(last as never, of.state, of.state)).toMatchObject([
      { name: 'notify', params: { template: 'taskHandedOver', taskId: 'triage', personId: people.security } },
    ]);
    expect(codeOf(desk('analyst').handOverTask(id, handTo('director')))).toBe('taskClaimedBy');
  });

  const refused: readonly (readonly [string, (world: World) => void, CastName, CastName])[] = [
    ['somebody without the power', () => undefined, 'legal', 'legal'],
    ['a position that somebody else holds', () => undefined, 'legal', 'analyst'],
    ['somebody who left the position', (world) => leaves(world, 'security', 'analyst'), 'security', 'analyst'],
    ['who asked for the case', (world) => actsAs(world, 'requester', 'director'), 'requester', 'director'],
  ];
  test.each(refused)('is refused to %s', (_who, before, name, position) => {
    const { of, desk, handTo, id } = inTriage();
    before(of.world);
    expect(codeOf(desk('analyst').handOverTask(id, handTo(name, position)))).toBe('notAssignable');
  });

  test('of what another took is for their head: a higher level that may answer it too', () => {
    const { desk, claim, handTo, id } = inTriage();
    accepted(desk('director').claimTask(id, triage));
    expect(codeOf(desk('analyst').handOverTask(id, handTo('analyst')))).toBe('taskClaimedBy');
    accepted(desk('director').handOverTask(id, handTo('analyst')));
    expect(codeOf(desk('security').releaseTask(id, triage))).toBe('taskClaimedBy');
    accepted(desk('director').handOverTask(id, handTo('security', 'analyst')));
    expect(claim()?.personId).toBe(people.security);
    accepted(desk('director').releaseTask(id, triage));
  });
});
