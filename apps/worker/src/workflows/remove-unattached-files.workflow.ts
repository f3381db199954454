import { proxyActivities } from '@temporalio/workflow';
import type { UpkeepActivities } from '../activities/create-activities.ts';
import { untilNextTime } from './retries.ts';

const { removeUnattachedFiles } = proxyActivities<UpkeepActivities>(untilNextTime);

/** Begun by a Schedule; what one run did not get done, the next one does. */
export async function removeUnattachedFilesWorkflow(): Promise<void> {
  await removeUnattachedFiles();
}
