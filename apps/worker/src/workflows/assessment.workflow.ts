import { assessment } from '@gatehouse/contracts';
import type { Carried } from './carry-over.ts';
import { notify } from './effects.ts';
import { follow } from './follow.ts';

/** A PIA, an addendum or a privacy protocol, from the checklist that asked for it until two have signed. */
export async function assessmentWorkflow(carried?: Carried): Promise<void> {
  const life = follow(assessment, carried);
  life.does({ notify });
  life.expects('opened', 'assessmentFrozen', 'assessmentSigned', 'assessmentReturned', 'assessmentDeclined');
  life.expects('executiveChanged', 'assessmentApproved', 'assessmentAbandoned');
  life.expects('reminded', 'escalated', 'effectFailed', 'effectResolved', 'taskClaimed', 'taskReleased', 'taskHandedOver');
  await life.concluded();
}
