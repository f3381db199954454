import { ScheduleAlreadyRunning, ScheduleOverlapPolicy, type Client, type ScheduleOptions } from '@temporalio/client';
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

/** Makes the schedules as this code has them. May be called again at any time, by any worker. */
export async function ensureSchedules(client: Client): Promise<void> {
  const { scheduleId, ...now } = removeUnattachedFiles;
  try {
    await client.schedule.create(removeUnattachedFiles);
  } catch (error) {
    if (!(error instanceof ScheduleAlreadyRunning)) throw error;
    // Whether operators paused it stays theirs to say.
    await client.schedule.getHandle(scheduleId).update((before) => ({ ...now, state: before.state }));
  }
}
