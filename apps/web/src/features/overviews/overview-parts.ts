import type { Words } from '../../i18n/use-words.ts';

/** In the order of a case's way; the API knows the same. */
export const openStages = ['triage', 'preparation', 'review', 'decision', 'deferred', 'conditions', 'inForce', 'reporting'] as const;
export const stageAges = ['under7', 'from7', 'from30', 'from90'] as const;
export const stayPeriods = ['last90Days', 'lastYear'] as const;
export const soonDays = [30, 60, 90] as const;
export const expiringKinds = ['authorization', 'condition'] as const;
/** More than anybody reads; a file says so beside its button. */
export const fileRowsAtMost = 2000;

export const overviewNames = ['stages', 'overdue', 'load', 'stays', 'expiring'] as const;
export type OverviewName = (typeof overviewNames)[number];

const dayMs = 24 * 60 * 60 * 1000;

/** The institution's date of an instant, as a spreadsheet sorts it. */
export const dayOf = (instant: string): string => new Intl.DateTimeFormat('en-CA', { timeZone: 'America/Toronto' }).format(new Date(instant));

/** For how many days something has been late: what was due yesterday is late by one. */
export const daysLate = (dueAt: string, now: number): number =>
  Math.max(0, Math.round((Date.parse(dayOf(new Date(now).toISOString())) - Date.parse(dayOf(dueAt))) / dayMs));

/** Days to the tenth; in a file with the sign that a spreadsheet of that language reads: it might take the other for a date. */
export function daysCell(days: number, { number, language }: Words): { readonly text: string; readonly shown: string } {
  const rounded = Math.round(days * 10) / 10;
  return { text: String(rounded).replace('.', language === 'fr' ? ',' : '.'), shown: number(rounded) };
}
