import { ScheduleAlreadyRunning, ScheduleOverlapPolicy, type Client, type ScheduleOptions } from '@temporalio/client';
import type { Profile } from '@gatehouse/policy';
import { taskQueue } from '@gatehouse/contracts';

/** Uploads live for a day; looking each hour keeps what is too old from staying much longer. */
const removeUnattachedFiles = {
  scheduleId: 'remove-unattached-files',
  spec: { intervals: [{ every: '1 hour' }] },
  action: {
    type: 'startWorkflow',
    workflowType: 'removeUnattachedFilesWorkflow',
    workflowId: 'remove-unattached-files',
    taskQueue,
    args: [],
  },
  // One run is enough; what was missed while Temporal was away need not be made up for.
  policies: { overlap: ScheduleOverlapPolicy.SKIP, catchupWindow: '1 hour' },
} satisfies ScheduleOptions;

/** The hour and the days on which offices may be open, on the institution's own clock; its holidays are known to the activity. */
const sendDigests = ({ timeZone, mailDigestHour }: Profile) =>
  ({
    scheduleId: 'send-digests',
    spec: { calendars: [{ hour: mailDigestHour, dayOfWeek: { start: 'MONDAY', end: 'FRIDAY' } }], timezone: timeZone },
    action: { type: 'startWorkflow', workflowType: 'sendDigestsWorkflow', workflowId: 'send-digests', taskQueue, args: [] },
    // A morning that Temporal missed is made up for while it is of use that day.
    policies: { overlap: ScheduleOverlapPolicy.SKIP, catchupWindow: '8 hours' },
  }) satisfies ScheduleOptions;

/** Makes the schedules as this code has them. May be called again at any time, by any worker. */
export async function ensureSchedules(client: Client, profile: Profile): Promise<void> {
  for (const wanted of [removeUnattachedFiles, sendDigests(profile)]) {
    const { scheduleId, ...now } = wanted;
    try {
      await client.schedule.create(wanted as ScheduleOptions);
    } catch (error) {
      if (!(error instanceof ScheduleAlreadyRunning)) throw error;
      // Whether operators paused it stays theirs to say.
      await client.schedule.getHandle(scheduleId).update((before) => ({ ...(now as Omit<ScheduleOptions, 'scheduleId'>), state: before.state }) as never);
    }
  }
}
