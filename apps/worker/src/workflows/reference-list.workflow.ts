import { referenceList } from '@gatehouse/contracts';
import type { Carried } from './carry-over.ts';
import { notify } from './effects.ts';
import { follow } from './follow.ts';

/** What is proposed for a reference list, until nothing of it waits. */
export async function referenceListWorkflow(carried?: Carried): Promise<void> {
  const life = follow(referenceList, carried);
  life.does({ notify });
  life.expects('entryChanged', 'changeProposed', 'changeApproved', 'changeDeclined', 'changeWithdrawn');
  life.expects('reminded', 'escalated', 'effectFailed', 'effectResolved', 'taskClaimed', 'taskReleased', 'taskHandedOver');
  await life.concluded();
}
