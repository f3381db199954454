import { addDays, dateIn, endOfDay, startOfDay } from '../kernel/calendar.ts';
import type { Instant } from '../kernel/time.ts';
import type { Profile, ServiceStandard } from '../profile/profile.ts';

export type { ServiceStandard } from '../profile/profile.ts';

/** When a task is due: the end of the last day that the institution's standard gives, in its own time zone. */
export function dueAt(profile: Profile, standard: ServiceStandard, since: Instant): Instant {
  const { days, count } = profile.serviceStandards[standard];
  return endOfDay(addDays(dateIn(profile.timeZone, since), days, count, profile), profile.timeZone);
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
