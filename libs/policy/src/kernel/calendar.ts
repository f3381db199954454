import { TZDate } from '@date-fns/tz';
import Holidays from 'date-holidays';
import type { Instant, PlainDate } from './time.ts';

/** Whether days are counted as the calendar has them or only those on which offices work. */
export type DayCount = 'calendar' | 'business';

/** The days on which the institution's offices are closed, weekends apart. */
export interface OfficeHolidays {
  /** Country whose public holidays are kept everywhere in it, as the library `date-holidays` knows them. */
  readonly country: string;
  /** Further days that the institution keeps, in the grammar of that library; `from` is the first day it was kept. */
  readonly also: readonly { readonly rule: string; readonly from?: PlainDate }[];
}

/** The institution's calendar. */
export interface CalendarSettings {
  readonly timeZone: string;
  readonly holidays: OfficeHolidays;
}

const holidayLists = new WeakMap<OfficeHolidays, Map<number, Set<PlainDate>>>();

function holidaysOf(offices: OfficeHolidays, year: number): Set<PlainDate> {
  const years = holidayLists.get(offices) ?? new Map<number, Set<PlainDate>>();
  holidayLists.set(offices, years);
  let list = years.get(year);
  if (!list) {
    const known = new Holidays(offices.country);
    for (const { rule, from } of offices.also) {
      if (!known.setHoliday(rule, { name: rule, type: 'public', ...(from ? { active: [{ from }] } : {}) })) {
        throw new Error(`The profile has a holiday that cannot be read: ${rule}`);
      }
    }
    list = new Set(
      known
        .getHolidays(year)
        .filter((holiday) => holiday.type === 'public')
        .map((holiday) => holiday.date.slice(0, 10)),
    );
    years.set(year, list);
  }
  return list;
}

/** Calendars are asked the same few dates again and again, several times in each decision. */
const rememberAtMost = 10_000;

function remembering<K, V>(compute: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) {
      if (known.size >= rememberAtMost) known.clear();
      value = compute(key);
      known.set(key, value);
    }
    return value;
  };
}

function parts(on: PlainDate): [number, number, number] {
  const [year, month, day] = on.split('-').map(Number);
  return [year ?? 0, (month ?? 1) - 1, day ?? 1];
}

/** No zone's midnight lies inside a quarter of an hour, so all its instants have one date. */
const quarterMs = 15 * 60 * 1000;

const dateOfQuarter = remembering((key: string): PlainDate => {
  const [timeZone = '', quarter = ''] = key.split('|');
  const local = new TZDate(Number(quarter) * quarterMs, timeZone);
  return [
    String(local.getFullYear()).padStart(4, '0'),
    String(local.getMonth() + 1).padStart(2, '0'),
    String(local.getDate()).padStart(2, '0'),
  ].join('-');
});

/** The calendar date of an instant in a zone. */
export function dateIn(timeZone: string, at: Instant): PlainDate {
  return dateOfQuarter(`${timeZone}|${Math.floor(Date.parse(at) / quarterMs)}`);
}

const startOf = remembering((key: string): Instant => {
  const [timeZone = '', on = ''] = key.split('|');
  const [year, month, day] = parts(on);
  return new Date(new TZDate(year, month, day, 0, 0, 0, 0, timeZone).getTime()).toISOString();
});

/** The first instant of a date in a zone. */
export function startOfDay(on: PlainDate, timeZone: string): Instant {
  return startOf(`${timeZone}|${on}`);
}

const endOf = remembering((key: string): Instant => {
  const [timeZone = '', on = ''] = key.split('|');
  if (on === lastDay) return `${lastDay}T23:59:59.999Z`;
  return new Date(Date.parse(startOfDay(addCalendarDays(on, 1), timeZone)) - 1).toISOString();
});

/** The last millisecond of a date in a zone, whatever daylight saving makes of that day. */
export function endOfDay(on: PlainDate, timeZone: string): Instant {
  return endOf(`${timeZone}|${on}`);
}

/** A year has four digits in dates and instants, so that nothing is later than this day. */
const lastDay: PlainDate = '9999-12-31';

function addCalendarDays(on: PlainDate, days: number): PlainDate {
  const [year, month, day] = parts(on);
  const date = new Date(Date.UTC(year, month, day + days));
  return date.getUTCFullYear() > 9999 ? lastDay : date.toISOString().slice(0, 10);
}

/** Monday to Friday, and no public holiday. */
export function isBusinessDay(on: PlainDate, settings: Pick<CalendarSettings, 'holidays'>): boolean {
  const [year, month, day] = parts(on);
  const weekday = new Date(Date.UTC(year, month, day)).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !holidaysOf(settings.holidays, year).has(on);
}

const businessDates = new WeakMap<OfficeHolidays, (key: string) => PlainDate>();

function businessDaysAfter(on: PlainDate, days: number, { holidays }: Pick<CalendarSettings, 'holidays'>): PlainDate {
  const known =
    businessDates.get(holidays) ??
    remembering((key: string): PlainDate => {
      const [from = '', count = ''] = key.split('|');
      const step = Number(count) < 0 ? -1 : 1;
      let date = from;
      for (let left = Math.abs(Number(count)); left > 0; ) {
        const next = addCalendarDays(date, step);
        if (next === date) break;
        date = next;
        if (isBusinessDay(date, { holidays })) left -= 1;
      }
      return date;
    });
  businessDates.set(holidays, known);
  return known(`${on}|${days}`);
}

/** The date `days` days after (or before) a date; business days skip weekends and holidays. */
export function addDays(
  on: PlainDate,
  days: number,
  count: DayCount,
  settings: Pick<CalendarSettings, 'holidays'>,
): PlainDate {
  return count === 'calendar' ? addCalendarDays(on, days) : businessDaysAfter(on, days, settings);
}

/** How many days lie after one date and up to another; business days leave out weekends and holidays. None where it is not later. */
export function daysBetween(from: PlainDate, to: PlainDate, count: DayCount, settings: Pick<CalendarSettings, 'holidays'>): number {
  let days = 0;
  for (let date = from; date < to; ) {
    date = addCalendarDays(date, 1);
    if (count === 'calendar' || isBusinessDay(date, settings)) days += 1;
  }
  return days;
}
