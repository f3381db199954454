import { existingUse } from '@gatehouse/contracts';
import type { Carried } from './carry-over.ts';
import { notify } from './effects.ts';
import { follow } from './follow.ts';

/** A report that something is used already, until it is followed up and no account is left open. */
export async function existingUseWorkflow(carried?: Carried): Promise<void> {
  const life = follow(existingUse, carried);
  life.does({ notify });
  life.expects('useReported', 'reportFollowedUp', 'privacyFindingAsked', 'privacyFindingRecorded', 'reportConcluded');
  life.expects('accountAdded', 'accountClosed', 'accountKept');
  life.expects('reminded', 'escalated', 'effectFailed', 'effectResolved', 'taskClaimed', 'taskReleased', 'taskHandedOver');
  await life.concluded();
}
