import { ActivityFailure, log, proxyActivities } from '@temporalio/workflow';
import type { UpkeepActivities } from '../activities/create-activities.ts';
import { untilAnswered, untilGivenUp } from './retries.ts';

const { digestsDue } = proxyActivities<UpkeepActivities>(untilAnswered);
const { sendDigest } = proxyActivities<UpkeepActivities>(untilGivenUp);

/** As many at once: a mail server is not to be run over. */
const together = 8;

/** Begun by a Schedule at the hour of the profile. What could not be sent by the end of the day goes with the next one. */
export async function sendDigestsWorkflow(): Promise<void> {
  const due = [...(await digestsDue())];
  const one = async (): Promise<void> => {
    for (let next = due.shift(); next; next = due.shift()) {
      try {
        await sendDigest(next);
      } catch (error) {
        if (!(error instanceof ActivityFailure)) throw error;
        log.warn('A digest was given up');
      }
    }
  };
  await Promise.all(Array.from({ length: together }, one));
}
