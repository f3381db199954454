import type { PlainDate } from '../kernel/time.ts';

/** A date of the calendar: the 30th of February is none. */
export function calendarDateExists(on: PlainDate): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(on)) return false;
  const at = Date.parse(`${on}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(on);
}
