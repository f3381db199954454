import { describe, expect, it } from 'vitest';
import { TZDate } from '@date-fns/tz';
import fc from 'fast-check';
import { rcmp } from '../profile/rcmp.ts';
import { addDays, dateIn, endOfDay, isBusinessDay, startOfDay } from './calendar.ts';

const zone = 'America/Toronto';
const canada = { holidays: rcmp.holidays };

describe('the calendar', () => {
  it.each([
    ['2026-11-24T04:59:59.999Z', '2026-11-23'],
    ['2026-11-24T05:00:00.000Z', '2026-11-24'],
    ['2026-07-01T03:59:59.999Z', '2026-06-30'],
    ['2026-07-01T04:00:00.000Z', '2026-07-01'],
  ])('puts %s on %s in Ottawa', (at, on) => {
    expect(dateIn(zone, at)).toBe(on);
  });

  it.each([
    // Daylight saving ends on 1 November 2026 and begins on 8 March 2026.
    ['2026-11-01', '2026-11-01T04:00:00.000Z', '2026-11-02T04:59:59.999Z'],
    ['2026-03-08', '2026-03-08T05:00:00.000Z', '2026-03-09T03:59:59.999Z'],
    // Instants have four digits of a year.
    ['9999-12-31', '9999-12-31T05:00:00.000Z', '9999-12-31T23:59:59.999Z'],
  ])('begins and ends %s where the clock says so', (on, start, end) => {
    expect([startOfDay(on, zone), endOfDay(on, zone)]).toEqual([start, end]);
  });

  it.each([
    // Boxing Day 2026 is a Saturday and is kept on the Monday.
    ['2026-12-23', 2, '2026-12-29'],
    ['2026-05-15', 1, '2026-05-19'],
    ['2026-10-09', 1, '2026-10-13'],
    ['2026-11-10', 1, '2026-11-12'],
    ['2026-04-02', 1, '2026-04-07'],
    ['2026-09-29', 1, '2026-10-01'],
    ['2020-09-29', 1, '2020-09-30'],
    ['2026-06-30', 1, '2026-07-02'],
    ['2026-11-27', 1, '2026-11-30'],
    ['2026-11-30', -1, '2026-11-27'],
    ['2026-11-28', 0, '2026-11-28'],
  ])('counts business days: %s and %i is %s', (on, days, result) => {
    expect(addDays(on, days, 'business', canada)).toBe(result);
  });

  it.each([
    ['9999-12-31', 2, 'business'],
    ['9999-12-29', 400, 'business'],
    ['9999-12-31', 1, 'calendar'],
    ['9000-01-01', 400_000, 'calendar'],
  ] as const)('ends with its last day: %s and %i %s days', (on, days, count) => {
    expect(addDays(on, days, count, canada)).toBe('9999-12-31');
  });

  it('says which holiday of a profile it cannot read', () => {
    const broken = { holidays: { country: 'CA', also: [{ rule: 'some day in May' }] } };
    expect(() => addDays('2026-05-01', 1, 'business', broken)).toThrow('some day in May');
  });

  it('gives every instant the date that the zone gives it', () => {
    const instants = fc.date({ min: new Date('2010-01-01'), max: new Date('2045-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(instants, fc.constantFrom(zone, 'America/St_Johns', 'Asia/Kathmandu', 'Pacific/Auckland'), (instant, timeZone) => {
        const local = new TZDate(instant.getTime(), timeZone);
        const expected = `${local.getFullYear()}-${String(local.getMonth() + 1).padStart(2, '0')}-${String(local.getDate()).padStart(2, '0')}`;
        expect(dateIn(timeZone, instant.toISOString())).toBe(expected);
      }),
    );
  });

  it('lands on a business day, however far', () => {
    const dates = fc.date({ min: new Date('2020-01-01'), max: new Date('2035-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(dates, fc.integer({ min: 1, max: 60 }), (date, days) => {
        expect(isBusinessDay(addDays(date.toISOString().slice(0, 10), days, 'business', canada), canada)).toBe(true);
      }),
    );
  });
});
