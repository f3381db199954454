import { addDays, dateIn, daysBetween, endOfDay, startOfDay, type DayCount } from '../kernel/calendar.ts';
import type { Pause } from '../kernel/task.ts';
import type { Instant } from '../kernel/time.ts';
import type { Profile, ServiceStandard } from '../profile/profile.ts';

/** Which standard each task runs on, by the command that answers it. */
const standards = {
  triage: 'triage',
  acceptPrivacyDuty: 'privacyDuty',
  nominateExecutive: 'ownership',
  acceptOwnership: 'ownership',
  freezePreparation: 'preparation',
  recordReview: 'review',
  provideInformation: 'information',
  freezeChecklist: 'checklist',
  freezePaper: 'checklist',
  signChecklist: 'signature',
  signForLegal: 'signature',
  signAssessment: 'signature',
  completeAssessment: 'assessment',
  recommend: 'recommendation',
  recordDecision: 'decision',
  answerQuestion: 'question',
  evidenceCondition: 'condition',
  acceptCondition: 'condition',
  signReport: 'report',
  followUpReport: 'reportedUse',
  recordPrivacyFinding: 'reportedPrivacy',
  closeAccount: 'accountClosure',
} as const satisfies Readonly<Record<string, ServiceStandard>>;

export type TaskKind = keyof typeof standards;

/** What no standard hurries: it has no due date. */
export const taskKindsWithoutStandard = ['approveReferenceEntry', 'resolveEffect'] as const;

export const taskKinds = Object.keys(standards) as readonly TaskKind[];

/**
 * When a task is due: the end of the last day that the institution's standard gives, in its own time zone. Days of the
 * standard's own kind on which others owed an answer do not count, so that nobody has less time for it.
 */
export function dueAt(profile: Profile, task: TaskKind, since: Instant, pausedDays = 0): Instant {
  const { days, count } = profile.serviceStandards[standards[task]];
  return endOfDay(addDays(dateIn(profile.timeZone, since), days + pausedDays, count, profile), profile.timeZone);
}

/** For how many days of its standard a task stood still; a pause that lasts counts when it has ended. */
export function pausedDays(profile: Profile, task: TaskKind, pauses: readonly Pause[]): number {
  const { count } = profile.serviceStandards[standards[task]];
  const on = (at: Instant) => dateIn(profile.timeZone, at);
  return pauses.reduce((days, { from, until }) => days + (until === null ? 0 : daysBetween(on(from), on(until), count, profile)), 0);
}

/** When a task is reminded of and when it is escalated; a reminder never comes before the task itself. */
export function reminderTimes(
  profile: Profile,
  since: Instant,
  due: Instant,
): { readonly remindAt: Instant; readonly escalateAt: Instant } {
  const { beforeDays, afterDays, count } = profile.reminders;
  const dueOn = dateIn(profile.timeZone, due);
  const remindAt = startOfDay(addDays(dueOn, -beforeDays, count, profile), profile.timeZone);
  const escalateAt = startOfDay(addDays(dueOn, afterDays, count, profile), profile.timeZone);
  return { remindAt: remindAt > since ? remindAt : due, escalateAt };
}

/** Why a task is due when it is. */
export interface DueRule {
  readonly days: number;
  readonly count: DayCount;
  /** Days on which it stood still while others owed an answer. */
  readonly pausedDays: number;
}

/** The standard that gave a task its due date; null where a date was set for it in the case, or another standard held then. */
export function dueRule(profile: Profile, kind: string, since: Instant, due: Instant, paused = 0): DueRule | null {
  if (!Object.hasOwn(standards, kind)) return null;
  const task = kind as TaskKind;
  return dueAt(profile, task, since, paused) === due ? { ...profile.serviceStandards[standards[task]], pausedDays: paused } : null;
}
