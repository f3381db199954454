import { expect, test } from 'vitest';
import { aggregates } from '../aggregates.ts';
import { aCase, type CaseBuilder } from '../testing/case.ts';
import { accepted, codeOf } from '../testing/world.ts';

/** Frozen on Tuesday 24 November 2026; reviews are due within fifteen business days, on 15 December in Ottawa. */
const inReview = (): CaseBuilder => {
  const of = aCase().inReview();
  expect(task(of)).toMatchObject({ dueAt: due15, since: of.state.preparation.since });
  return of;
};
const due15 = '2026-12-16T04:59:59.999Z';

const task = (of: CaseBuilder, kind = 'recordReview') =>
  aggregates.onboarding.tasks(of.state, of.world.profile).find((one) => one.kind === kind && one.params['review'] === 'privacy');
const deadlines = (of: CaseBuilder) =>
  aggregates.onboarding.deadlines(of.state, of.world.profile).filter(({ id }) => id.includes('recordReview:privacy')).map(({ id, dueAt }) => [id.split(':')[0], dueAt]);
const reach = (of: CaseBuilder, which: string) => codeOf(of.world.asSystem().onboarding.deadlineReached(of.caseId, { deadlineId: `${which}:recordReview:privacy:1` }));
const provide = (of: CaseBuilder) => accepted(of.as('requester').onboarding.provideInformation(of.caseId, { kind: 'privacy', information: 'It is this' }));

test('a review stands still while the requester owes information, and goes on with the days that were left', () => {
  const of = inReview();
  expect(deadlines(of)).toEqual([['remind', '2026-12-11T05:00:00.000Z'], ['escalate', '2026-12-17T05:00:00.000Z']]);
  of.world.moveTo('2026-12-01T15:00:00.000Z');
  accepted(of.requestInformation('privacy', 'privacy'));
  expect(task(of)).toMatchObject({ dueAt: null, pausedSince: '2026-12-01T15:00:00.000Z' });
  expect(task(of, 'provideInformation')).toMatchObject({ since: '2026-12-01T15:00:00.000Z' });
  // Neither reminder nor escalation, however long it takes.
  expect(deadlines(of)).toEqual([]);
  of.world.moveTo('2026-12-18T15:00:00.000Z');
  for (const which of ['remind', 'escalate']) expect(reach(of, which)).toBe('superseded');
  provide(of);
  // Thirteen business days stood still.
  expect(task(of)).toMatchObject({ dueAt: '2027-01-07T04:59:59.999Z', resumedAt: '2026-12-18T15:00:00.000Z', params: { pausedDays: 13 } });
  expect(task(of)?.pausedSince).toBeUndefined();
  expect(deadlines(of)).toEqual([['remind', '2027-01-04T05:00:00.000Z'], ['escalate', '2027-01-08T05:00:00.000Z']]);
});

test('what was reminded of before is reminded of anew, what was late is told once', () => {
  const of = inReview();
  of.world.moveTo('2026-12-11T15:00:00.000Z');
  expect(reach(of, 'remind')).toBe('accepted');
  accepted(of.requestInformation('privacy', 'privacy'));
  of.world.moveTo('2026-12-14T15:00:00.000Z');
  provide(of);
  // One day moved: the reminder's new day is today, so it comes when the review is due.
  expect(deadlines(of)).toEqual([['remind', '2026-12-17T04:59:59.999Z'], ['escalate', '2026-12-18T05:00:00.000Z']]);
  of.world.moveTo('2026-12-18T15:00:00.000Z');
  for (const which of ['remind', 'escalate']) expect(reach(of, which)).toBe('accepted');
  accepted(of.requestInformation('privacy', 'privacy'));
  of.world.moveTo('2027-01-15T15:00:00.000Z');
  provide(of);
  expect(task(of)?.dueAt).toBe('2027-01-14T04:59:59.999Z');
  expect(deadlines(of)).toEqual([]);
});

test('asking again while an answer is owed begins no second pause; a new version begins without any', () => {
  const of = inReview();
  of.world.moveTo('2026-12-01T15:00:00.000Z');
  accepted(of.requestInformation('privacy', 'privacy'));
  of.world.moveTo('2026-12-03T15:00:00.000Z');
  accepted(of.requestInformation('privacy', 'privacy'));
  expect(task(of)?.pausedSince).toBe('2026-12-01T15:00:00.000Z');
  // Who asked may give the opinion all the same.
  const other = of.in(of.world.copy());
  accepted(other.review('privacy', 'privacy'));
  expect(task(other)).toBeUndefined();
});

test('what is asked for after an opinion waits from then on, not from when it was asked for before', () => {
  const of = inReview();
  of.world.moveTo('2026-12-01T15:00:00.000Z');
  accepted(of.requestInformation('privacy', 'privacy'));
  of.world.moveTo('2026-12-03T15:00:00.000Z');
  accepted(of.review('privacy', 'privacy'));
  of.world.moveTo('2026-12-17T15:00:00.000Z');
  accepted(of.requestInformation('privacy', 'privacy'));
  expect(task(of)?.pausedSince).toBe('2026-12-17T15:00:00.000Z');
  expect(task(of, 'provideInformation')).toMatchObject({ since: '2026-12-17T15:00:00.000Z' });
  of.world.moveTo('2026-12-18T15:00:00.000Z');
  provide(of);
  // Two business days before the opinion, and one now.
  expect(task(of)?.params['pausedDays']).toBe(3);
});

test('whoever took a review still has it when it goes on', () => {
  const of = inReview();
  const taskId = 'recordReview:privacy:1';
  accepted(of.as('privacy').onboarding.claimTask(of.caseId, { taskId }));
  of.world.moveTo('2026-12-01T15:00:00.000Z');
  accepted(of.requestInformation('privacy', 'privacy'));
  of.world.moveTo('2026-12-03T15:00:00.000Z');
  provide(of);
  expect(task(of)?.claim).toBeDefined();
});
