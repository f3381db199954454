import type { Power } from './kernel/powers.ts';
import type { Instant } from './kernel/time.ts';

/** Who steers the program and the privacy work, and who audits both: they read all cases by their function anyway. */
export const overviewReaders: readonly Power[] = ['ntop:triage', 'ntop:recommend', 'privacy:analyse', 'privacy:s10', 'audit:read'];

export function mayReadOverviews(powers: readonly Power[]): boolean {
  return powers.some((power) => overviewReaders.includes(power));
}

const dayMs = 24 * 60 * 60 * 1000;

/** How long a case stands at its stage, in whole days of 24 hours; each class ends where the next begins. */
export const stageAges = [
  { code: 'under7', fromDays: 0 },
  { code: 'from7', fromDays: 7 },
  { code: 'from30', fromDays: 30 },
  { code: 'from90', fromDays: 90 },
] as const;
export type StageAge = (typeof stageAges)[number]['code'];

const daysBefore = (now: Instant, days: number): Instant => new Date(Date.parse(now) - days * dayMs).toISOString();

/** The instants at which the classes but the first begin: of a case, as many as it has stood there since or before. */
export function ageCutoffs(now: Instant): Instant[] {
  return stageAges.slice(1).map(({ fromDays }) => daysBefore(now, fromDays));
}

/** Since when a case of that class stands at its stage: later than `after`, at `until` or before. */
export function sinceOfAge(age: StageAge, now: Instant): { readonly after: Instant | null; readonly until: Instant | null } {
  const index = stageAges.findIndex(({ code }) => code === age);
  const cutoffs = ageCutoffs(now);
  return { after: cutoffs[index] ?? null, until: cutoffs[index - 1] ?? null };
}

/** Over what time it is asked how long stages took. */
export const stayPeriods = [
  { code: 'last90Days', days: 90 },
  { code: 'lastYear', days: 365 },
] as const;
export type StayPeriod = (typeof stayPeriods)[number]['code'];

export function periodBegins(period: StayPeriod, now: Instant): Instant {
  return daysBefore(now, stayPeriods.find(({ code }) => code === period)?.days ?? 0);
}

/** In how many days something ends or is due that is said to be soon; each class ends where the next begins. */
export const soonDays = [30, 60, 90] as const;
