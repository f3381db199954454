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

function parts(on: PlainDate): [number, number, number] {
  const [year, month, day] = on.split('-').map(Number);
  return [year ?? 0, (month ?? 1) - 1, day ?? 1];
}

/** The calendar date of an instant in a zone. */
export function dateIn(timeZone: string, at: Instant): PlainDate {
  const local = new TZDate(Date.parse(at), timeZone);
  return [
    String(local.getFullYear()).padStart(4, '0'),
    String(local.getMonth() + 1).padStart(2, '0'),
    String(local.getDate()).padStart(2, '0'),
  ].join('-');
}

/** The first instant of a date in a zone. */
export function startOfDay(on: PlainDate, timeZone: string): Instant {
  const [year, month, day] = parts(on);
  return new Date(new TZDate(year, month, day, 0, 0, 0, 0, timeZone).getTime()).toISOString();
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

/** The date `days` days after (or before) a date; business days skip weekends and holidays. */
export function addDays(
  on: PlainDate,
  days: number,
  count: DayCount,
  settings: Pick<CalendarSettings, 'holidays'>,
): PlainDate {
  if (count === 'calendar') return addCalendarDays(on, days);
  const step = days < 0 ? -1 : 1;
  let date = on;
  for (let left = Math.abs(days); left > 0; ) {
    date = addCalendarDays(date, step);
    if (isBusinessDay(date, settings)) left -= 1;
  }
  return date;
}
