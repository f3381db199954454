import { addDays, dateIn, endOfDay, type CalendarSettings, type DayCount } from '../kernel/calendar.ts';
import type { Instant, PlainDate } from '../kernel/time.ts';

/**
 * How long a rule gives, or asks to wait. Days are calendar days unless the source says otherwise.
 *
 * - `atMost`: by the end of the last day, in the institution's zone. A day that a month lacks becomes its last day: never
 *   later than the source allows.
 * - `atLeast`: not before the day after. A day that a month lacks becomes the first of the next: never sooner.
 * - `forthwith`: at once, no number of days in the source.
 * - `before`: at any time before what is named.
 */
export type Term =
  | { readonly atMost: number; readonly unit: 'hours'; readonly from: string }
  | { readonly atMost: number; readonly unit: 'days'; readonly count?: DayCount; readonly from: string }
  | { readonly atMost: number; readonly unit: 'months' | 'years'; readonly from: string }
  | { readonly atLeast: number; readonly unit: 'years'; readonly from: string }
  | { readonly forthwith: true; readonly from: string }
  | { readonly before: string };

function addMonths(on: PlainDate, months: number, overflow: 'lastDay' | 'nextDay'): PlainDate {
  const [year = 0, month = 1, day = 1] = on.split('-').map(Number);
  const days = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  const fits = day <= days;
  const at = fits
    ? Date.UTC(year, month - 1 + months, day)
    : overflow === 'lastDay'
      ? Date.UTC(year, month - 1 + months, days)
      : Date.UTC(year, month + months, 1);
  return new Date(at).toISOString().slice(0, 10);
}

/**
 * The last instant that an `atMost` term allows, or the first one after an `atLeast` term; null where the source counts no
 * days. `since` is when what the term counts from happened; the day on which it happened is not counted.
 */
export function endOfTerm(term: Term, since: Instant, settings: CalendarSettings): Instant | null {
  if ('before' in term || 'forthwith' in term) return null;
  const { timeZone } = settings;
  if ('atLeast' in term) return endOfDay(addMonths(dateIn(timeZone, since), term.atLeast * 12, 'nextDay'), timeZone);
  switch (term.unit) {
    case 'hours':
      return new Date(Date.parse(since) + term.atMost * 3_600_000).toISOString();
    case 'days':
      return endOfDay(addDays(dateIn(timeZone, since), term.atMost, term.count ?? 'calendar', settings), timeZone);
    case 'months':
    case 'years':
      return endOfDay(addMonths(dateIn(timeZone, since), term.atMost * (term.unit === 'years' ? 12 : 1), 'lastDay'), timeZone);
  }
}
