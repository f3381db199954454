/** In the order of a case's way; the API knows the same. */
export const openStages = ['triage', 'preparation', 'review', 'decision', 'deferred', 'conditions', 'inForce', 'reporting'] as const;
export const stageAges = ['under7', 'from7', 'from30', 'from90'] as const;
export const stayPeriods = ['last90Days', 'lastYear'] as const;
export const soonDays = [30, 60, 90] as const;
/** The API names no more in one answer. */
export const rowsAtMost = 200;

export const overviewNames = ['stages', 'overdue', 'load', 'stays', 'expiring'] as const;
export type OverviewName = (typeof overviewNames)[number];

const dayMs = 24 * 60 * 60 * 1000;

/** For how many whole days something has been late. */
export const daysLate = (dueAt: string, now: number): number => Math.max(0, Math.floor((now - new Date(dueAt).getTime()) / dayMs));
