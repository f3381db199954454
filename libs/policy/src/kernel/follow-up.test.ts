import { expect, test } from 'vitest';
import { aggregates } from '../aggregates.ts';
import { builtCases } from '../testing/onboarding-situations.ts';
import { aCase } from '../testing/case.ts';
import { openDeadlines } from '../testing/random-play.ts';
import { accepted, codeOf, type World } from '../testing/world.ts';

const reach = (world: World, kind: 'onboarding' | 'authorization', id: string, deadlineId: string) =>
  codeOf(world.asSystem()[kind].deadlineReached(id, { deadlineId }));

test.each(Object.entries(builtCases))('in %s every deadline waits for its moment, then comes once', (_name, built) => {
  for (const { ref, deadline } of openDeadlines(built().world)) {
    const world = built().world.copy();
    const reached = () => codeOf(world.send({ kind: 'system', part: 'deadlines' }, ref.kind, 'deadlineReached', ref.id, { deadlineId: deadline.id }));
    const early = new Date(Date.parse(deadline.dueAt) - 1).toISOString();
    if (early > world.now) {
      world.moveTo(early);
      expect(reached(), deadline.id).toBe('tooEarly');
    }
    world.moveTo(deadline.dueAt > world.now ? deadline.dueAt : world.now);
    expect(reached(), deadline.id).toBe('accepted');
    expect(reached(), deadline.id).toBe('superseded');
  }
});

test('a deferred case comes back by itself, and its decision is reminded of anew', () => {
  const of = aCase().recommended();
  const dueOf = (id: string) => aggregates.onboarding.deadlines(of.state, of.world.profile).find((one) => one.id === id)?.dueAt;
  const remind = 'remind:recordDecision:1';
  of.world.moveTo(dueOf(remind) ?? '');
  expect(reach(of.world, 'onboarding', of.caseId, remind)).toBe('accepted');
  expect(dueOf(remind)).toBeUndefined();

  const deferral = of.decision({ outcome: 'defer', deferUntil: '2027-02-01', authorization: null });
  accepted(of.as('head').onboarding.recordDecision(of.caseId, deferral));
  expect(dueOf('deferral')).toBe('2027-02-01T05:00:00.000Z');
  of.world.moveTo('2027-02-01T05:00:00.000Z');
  expect(reach(of.world, 'onboarding', of.caseId, 'deferral')).toBe('accepted');
  expect(of.state.stage).toBe('decision');
  expect(dueOf(remind)).toBe('2027-02-18T05:00:00.000Z');
});

test('an authorization expires at the end of its last day in Ottawa, daylight saving or not', () => {
  const of = aCase().inForce();
  of.world.moveTo('2027-04-01T03:59:59.998Z');
  expect(reach(of.world, 'authorization', of.authorizationId, 'expiry')).toBe('tooEarly');
  of.world.moveTo('2027-04-01T03:59:59.999Z');
  expect(reach(of.world, 'authorization', of.authorizationId, 'expiry')).toBe('accepted');
  expect(of.world.state('authorization', of.authorizationId)).toMatchObject({ status: 'ended', endedBecause: 'expired' });
  expect(of.state.stage).toBe('reporting');
});

test('an effect that failed is somebody’s task until it is settled, and is done again when they say so', () => {
  const of = aCase();
  const effect = { effectId: 'e', outcome: 'uncertain', name: 'notify', params: { template: 'x' }, repetition: 'mustNotRepeat' } as const;
  accepted(of.world.asSystem('effects').onboarding.reportEffectFailure(of.caseId, effect));
  expect(codeOf(of.world.asSystem('effects').onboarding.reportEffectFailure(of.caseId, effect))).toBe('alreadyDone');
  const tasks = () => aggregates.onboarding.tasks(of.state, of.world.profile).filter((task) => task.kind === 'resolveEffect');
  expect(tasks()).toMatchObject([{ id: 'resolveEffect:e', assignedTo: 'power:ntop:triage', params: { outcome: 'uncertain' } }]);
  accepted(of.as('analyst').onboarding.resolveEffect(of.caseId, { effectId: 'e', resolution: 'again' }));
  expect(tasks()).toEqual([]);
  const last = of.world.events('onboarding', of.caseId).at(-1);
  expect(last && aggregates.onboarding.effects(last, of.state, of.state)).toEqual([
    { name: 'notify', params: { template: 'x' }, repetition: 'mustNotRepeat' },
  ]);
});
