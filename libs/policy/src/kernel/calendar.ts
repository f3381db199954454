import { TZDate } from '@date-fns/tz';
import Holidays from 'date-holidays';
import type { Instant, PlainDate } from './time.ts';

/** Whether days are counted as the calendar has them or only those on which offices work. */
export type DayCount = 'calendar' | 'business';

/** The institution's calendar. */
export interface CalendarSettings {
  readonly timeZone: string;
  /** Country of the public holidays; federal offices keep those of the country, not of a province. */
  readonly holidays: string;
}

const holidayLists = new Map<string, Set<PlainDate>>();

function holidaysOf(country: string, year: number): Set<PlainDate> {
  const key = `${country}:${year}`;
  let list = holidayLists.get(key);
  if (!list) {
    list = new Set(
      new Holidays(country)
        .getHolidays(year)
        .filter((holiday) => holiday.type === 'public')
        .map((holiday) => holiday.date.slice(0, 10)),
    );
    holidayLists.set(key, list);
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

/** The last millisecond of a date in a zone, whatever daylight saving makes of that day. */
export function endOfDay(on: PlainDate, timeZone: string): Instant {
  return new Date(Date.parse(startOfDay(addCalendarDays(on, 1), timeZone)) - 1).toISOString();
}

function addCalendarDays(on: PlainDate, days: number): PlainDate {
  const [year, month, day] = parts(on);
  return new Date(Date.UTC(year, month, day + days)).toISOString().slice(0, 10);
}

/** Monday to Friday, and no public holiday. */
export function isBusinessDay(on: PlainDate, settings: Pick<CalendarSettings, 'holidays'>): boolean {
  const [year, month, day] = parts(on);
  const weekday = new Date(Date.UTC(year, month, day)).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !holidaysOf(settings.holidays, year).has(on);
}

const businessDaysAfter = remembering((key: string): PlainDate => {
  const [holidays = '', on = '', days = ''] = key.split('|');
  const step = Number(days) < 0 ? -1 : 1;
  let date = on;
  for (let left = Math.abs(Number(days)); left > 0; ) {
    date = addCalendarDays(date, step);
    if (isBusinessDay(date, { holidays })) left -= 1;
  }
  return date;
});

/** The date `days` days after (or before) a date; business days skip weekends and holidays. */
export function addDays(
  on: PlainDate,
  days: number,
  count: DayCount,
  settings: Pick<CalendarSettings, 'holidays'>,
): PlainDate {
  return count === 'calendar' ? addCalendarDays(on, days) : businessDaysAfter(`${settings.holidays}|${on}|${days}`);
}
