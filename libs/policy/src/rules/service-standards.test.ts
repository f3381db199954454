import { describe, expect, it, test } from 'vitest';
import fc from 'fast-check';
import { dateIn, isBusinessDay } from '../kernel/calendar.ts';
import { rcmp } from '../profile/rcmp.ts';
import { dueAt, dueRule, reminderTimes, taskKinds } from './service-standards.ts';

/** In the profile that ships: triage within five business days, preparation within thirty calendar days. */
describe('when a task is due, at the end of that day in Ottawa', () => {
  test.each([
    ['an ordinary week', 'triage', '2026-11-24T15:00:00.000Z', '2026-12-02T04:59:59.999Z'],
    ['late in the evening, when it is tomorrow in UTC', 'triage', '2026-11-25T04:30:00.000Z', '2026-12-02T04:59:59.999Z'],
    ['a minute after midnight in Ottawa', 'triage', '2026-11-25T05:01:00.000Z', '2026-12-03T04:59:59.999Z'],
    ['on a Saturday', 'triage', '2026-11-28T15:00:00.000Z', '2026-12-05T04:59:59.999Z'],
    ['over the end of daylight saving', 'triage', '2026-10-30T15:00:00.000Z', '2026-11-07T04:59:59.999Z'],
    ['over the start of daylight saving', 'triage', '2026-03-05T15:00:00.000Z', '2026-03-13T03:59:59.999Z'],
    ['over Christmas and New Year', 'triage', '2026-12-24T15:00:00.000Z', '2027-01-06T04:59:59.999Z'],
    ['over Good Friday', 'triage', '2026-04-01T15:00:00.000Z', '2026-04-11T03:59:59.999Z'],
    ['over Canada Day', 'triage', '2026-06-29T15:00:00.000Z', '2026-07-08T03:59:59.999Z'],
    ['over a leap day', 'freezePreparation', '2028-02-10T15:00:00.000Z', '2028-03-12T04:59:59.999Z'],
    ['over the end of February in another year', 'freezePreparation', '2027-02-10T15:00:00.000Z', '2027-03-13T04:59:59.999Z'],
    ['on a holiday, when calendar days are counted', 'freezePreparation', '2026-11-25T15:00:00.000Z', '2026-12-26T04:59:59.999Z'],
  ] as const)('%s', (_what, task, since, due) => {
    expect(dueAt(rcmp, task, since)).toBe(due);
    const standard = rcmp.serviceStandards[task === 'triage' ? 'triage' : 'preparation'];
    expect(dueRule(rcmp, task, since, due)).toEqual({ ...standard, pausedDays: 0 });
  });

  it('follows the institution’s own zone', () => {
    const nearby = { ...rcmp, timeZone: 'America/Vancouver' };
    expect(dueAt(nearby, 'triage', '2026-11-25T05:01:00.000Z')).toBe('2026-12-02T07:59:59.999Z');
  });
});

describe('why a task is due', () => {
  test.each([
    ['a date that was set for it in the case', 'evidenceCondition', '2026-12-24T04:59:59.999Z'],
    ['a standard that was another one then', 'triage', '2026-12-03T04:59:59.999Z'],
    ['something that no standard knows', 'resolveEffect', '2026-12-02T04:59:59.999Z'],
  ])('is not said of %s', (_what, kind, due) => {
    expect(dueRule(rcmp, kind, '2026-11-24T15:00:00.000Z', due)).toBeNull();
  });
});

/** In the profile that ships: two business days before, and two after. */
describe('when a task is reminded of and escalated', () => {
  test.each([
    ['an ordinary week', '2026-11-24T15:00:00.000Z', '2026-12-02T04:59:59.999Z', '2026-11-27T05:00:00.000Z', '2026-12-03T05:00:00.000Z'],
    ['over the end of daylight saving', '2026-10-26T14:00:00.000Z', '2026-11-03T04:59:59.999Z', '2026-10-29T04:00:00.000Z', '2026-11-04T05:00:00.000Z'],
    ['over the start of daylight saving', '2026-03-02T15:00:00.000Z', '2026-03-10T03:59:59.999Z', '2026-03-05T05:00:00.000Z', '2026-03-11T04:00:00.000Z'],
    ['due on the last day before Christmas', '2026-12-17T15:00:00.000Z', '2026-12-25T04:59:59.999Z', '2026-12-22T05:00:00.000Z', '2026-12-30T05:00:00.000Z'],
    ['over a leap day', '2028-02-15T15:00:00.000Z', '2028-03-02T04:59:59.999Z', '2028-02-28T05:00:00.000Z', '2028-03-03T05:00:00.000Z'],
    // A reminder before the task would be nonsense: it comes when the task is due instead.
    ['a task that is due at once', '2026-12-01T15:00:00.000Z', '2026-12-02T04:59:59.999Z', '2026-12-02T04:59:59.999Z', '2026-12-03T05:00:00.000Z'],
  ])('%s', (_what, since, due, remindAt, escalateAt) => {
    expect(reminderTimes(rcmp, since, due)).toEqual({ remindAt, escalateAt });
  });

  it('comes after the task began and before it is escalated, on days on which offices work', () => {
    const instants = fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(instants, fc.constantFrom(...taskKinds), (at, standard) => {
        const since = at.toISOString();
        const due = dueAt(rcmp, standard, since);
        const { remindAt, escalateAt } = reminderTimes(rcmp, since, due);
        expect(since < remindAt && remindAt <= due && due < escalateAt).toBe(true);
        expect(isBusinessDay(dateIn(rcmp.timeZone, escalateAt), rcmp)).toBe(true);
        if (dueRule(rcmp, standard, since, due)?.count === 'business') expect(isBusinessDay(dateIn(rcmp.timeZone, due), rcmp)).toBe(true);
      }),
    );
  });
});
