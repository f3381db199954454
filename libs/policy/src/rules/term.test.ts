import { describe, expect, it, test } from 'vitest';
import fc from 'fast-check';
import { dateIn } from '../kernel/calendar.ts';
import { rcmp } from '../profile/rcmp.ts';
import { endOfTerm, type Term } from './term.ts';

describe('a term', () => {
  test.each<[string, Term, string, string]>([
    ['seven days, the first not counted', { atMost: 7, unit: 'days', from: 'x' }, '2026-11-02T15:00:00.000Z', '2026-11-10T04:59:59.999Z'],
    ['over the end of daylight saving', { atMost: 7, unit: 'days', from: 'x' }, '2026-10-28T15:00:00.000Z', '2026-11-05T04:59:59.999Z'],
    ['over the start of daylight saving', { atMost: 7, unit: 'days', from: 'x' }, '2026-03-05T15:00:00.000Z', '2026-03-13T03:59:59.999Z'],
    ['counted from the day in Ottawa, not in Greenwich', { atMost: 1, unit: 'days', from: 'x' }, '2026-11-03T03:00:00.000Z', '2026-11-04T04:59:59.999Z'],
    ['over a leap day', { atMost: 30, unit: 'days', from: 'x' }, '2028-02-10T15:00:00.000Z', '2028-03-12T04:59:59.999Z'],
    ['business days skip a weekend and Remembrance Day', { atMost: 5, unit: 'days', count: 'business', from: 'x' }, '2026-11-05T15:00:00.000Z', '2026-11-14T04:59:59.999Z'],
    ['thirty-six hours are hours, whatever the clock does', { atMost: 36, unit: 'hours', from: 'x' }, '2026-10-31T15:00:00.000Z', '2026-11-02T03:00:00.000Z'],
    ['at most a year from a leap day ends on 28 February', { atMost: 1, unit: 'years', from: 'x' }, '2028-02-29T15:00:00.000Z', '2029-03-01T04:59:59.999Z'],
    ['at least two years from a leap day end on 1 March', { atLeast: 2, unit: 'years', from: 'x' }, '2028-02-29T15:00:00.000Z', '2030-03-02T04:59:59.999Z'],
    ['three months from the 30 November', { atMost: 3, unit: 'months', from: 'x' }, '2026-11-30T15:00:00.000Z', '2027-03-01T04:59:59.999Z'],
    ['a month over the new year', { atMost: 2, unit: 'months', from: 'x' }, '2026-12-31T15:00:00.000Z', '2027-03-01T04:59:59.999Z'],
  ])('%s', (_what, term, since, end) => {
    expect(endOfTerm(term, since, rcmp)).toBe(end);
  });

  it('has no end where the source counts nothing', () => {
    expect(endOfTerm({ forthwith: true, from: 'x' }, '2026-11-02T15:00:00.000Z', rcmp)).toBeNull();
    expect(endOfTerm({ before: 'x' }, '2026-11-02T15:00:00.000Z', rcmp)).toBeNull();
  });

  it('never ends before it begins, and what is at least never ends before what is at most', () => {
    const since = fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }).map((at) => at.toISOString());
    fc.assert(
      fc.property(since, fc.integer({ min: 1, max: 30 }), (at, years) => {
        const most = endOfTerm({ atMost: years, unit: 'years', from: 'x' }, at, rcmp) ?? '';
        const least = endOfTerm({ atLeast: years, unit: 'years', from: 'x' }, at, rcmp) ?? '';
        expect(most > at).toBe(true);
        expect(least >= most).toBe(true);
        const [start, end] = [dateIn(rcmp.timeZone, at), dateIn(rcmp.timeZone, most)];
        expect(Number(end.slice(0, 4)) - Number(start.slice(0, 4))).toBe(years);
      }),
    );
  });
});
