import { describe, expect, it, test } from 'vitest';
import fc from 'fast-check';
import { dateIn, daysBetween, type DayCount } from '../kernel/calendar.ts';
import type { Pause } from '../kernel/task.ts';
import type { Profile } from '../profile/profile.ts';
import { rcmp } from '../profile/rcmp.ts';
import { dueAt, pausedDays, taskKinds } from './service-standards.ts';

/** The profile with every standard counted in days of one kind. */
function counting(count: DayCount): Profile {
  const standards = Object.entries(rcmp.serviceStandards).map(([name, standard]) => [name, { ...standard, count }]);
  return { ...rcmp, serviceStandards: Object.fromEntries(standards) as Profile['serviceStandards'] };
}

/** In the profile that ships: fifteen business days for a review. Asked on Tuesday 24 November, Ottawa. */
describe('a review that waits for information is due later', () => {
  const since = '2026-11-24T15:00:00.000Z';
  test.each([
    ['answered the same day', '2026-11-26T14:00:00.000Z', '2026-11-26T20:00:00.000Z', 0, '2026-12-16T04:59:59.999Z'],
    ['answered the next day', '2026-11-26T14:00:00.000Z', '2026-11-27T20:00:00.000Z', 1, '2026-12-17T04:59:59.999Z'],
    ['answered after a weekend', '2026-11-27T14:00:00.000Z', '2026-11-30T20:00:00.000Z', 1, '2026-12-17T04:59:59.999Z'],
    ['asked and answered on one weekend', '2026-11-28T14:00:00.000Z', '2026-11-29T20:00:00.000Z', 0, '2026-12-16T04:59:59.999Z'],
    ['answered after Christmas', '2026-12-15T14:00:00.000Z', '2027-01-05T20:00:00.000Z', 12, '2027-01-06T04:59:59.999Z'],
    ['asked when it was late already', '2026-12-18T14:00:00.000Z', '2026-12-22T20:00:00.000Z', 2, '2026-12-18T04:59:59.999Z'],
  ] as const)('%s', (_what, from, until, days, due) => {
    expect(pausedDays(rcmp, 'recordReview', [{ from, until }])).toBe(days);
    expect(dueAt(rcmp, 'recordReview', since, days)).toBe(due);
  });
});

const instants = fc.date({ min: new Date('2024-01-01'), max: new Date('2032-01-01'), noInvalidDate: true }).map((at) => at.getTime());
const hours = fc.integer({ min: 0, max: 24 * 60 });

/** Pauses one after the other, each some hours after the one before. */
const story = fc
  .tuple(instants, fc.array(fc.tuple(hours, hours), { maxLength: 5 }))
  .map(([begin, steps]) => {
    const at = (ms: number) => new Date(ms).toISOString();
    const pauses: Pause[] = [];
    let now = begin;
    for (const [wait, long] of steps) {
      const from = now + wait * 3_600_000;
      now = from + long * 3_600_000;
      pauses.push({ from: at(from), until: at(now) });
    }
    return { since: at(begin), pauses };
  });

describe.each(['calendar', 'business'] as const)('whatever stood still and for how long, counted in %s days', (count) => {
  const profile = counting(count);
  const on = (at: string) => dateIn(profile.timeZone, at);

  it('leaves the same time for the work, and is never due sooner', () => {
    fc.assert(
      fc.property(story, fc.constantFrom(...taskKinds), ({ since, pauses }, task) => {
        const plain = dueAt(profile, task, since);
        const due = dueAt(profile, task, since, pausedDays(profile, task, pauses));
        expect(due >= plain).toBe(true);
        const stood = pauses.reduce((days, { from, until }) => days + daysBetween(on(from), on(until ?? from), count, profile), 0);
        expect(daysBetween(on(since), on(due), count, profile) - stood).toBe(daysBetween(on(since), on(plain), count, profile));
      }),
    );
  });

  it('counts one long pause as it counts the same cut in two', () => {
    fc.assert(
      fc.property(instants, hours, hours, (begin, first, second) => {
        const [from, middle, until] = [0, first, first + second].map((after) => new Date(begin + after * 3_600_000).toISOString()) as [string, string, string];
        const cut = [{ from, until: middle }, { from: middle, until }];
        expect(pausedDays(profile, 'recordReview', cut)).toBe(pausedDays(profile, 'recordReview', [{ from, until }]));
      }),
    );
  });

  it('gives every kind of task its standard', () => {
    for (const task of taskKinds) {
      const since = '2026-11-24T15:00:00.000Z';
      const days = daysBetween(on(since), on(dueAt(profile, task, since)), count, profile);
      expect(days, task).toBeGreaterThan(0);
      expect(Object.values(profile.serviceStandards).map((standard) => standard.days), task).toContain(days);
    }
  });
});
