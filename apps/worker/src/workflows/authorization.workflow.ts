import { authorization } from '@gatehouse/contracts';
import type { Carried } from './carry-over.ts';
import { notify } from './effects.ts';
import { follow } from './follow.ts';

/** An authorization, from its grant over its conditions and its expiry to the signed report. */
export async function authorizationWorkflow(carried?: Carried): Promise<void> {
  const life = follow(authorization, carried);
  life.does({ notify });
  life.expects('granted', 'conditionEvidenced', 'conditionReturned', 'conditionAccepted');
  life.expects('cameIntoForce', 'ended', 'reported');
  life.expects('reminded', 'escalated', 'effectFailed', 'effectResolved', 'taskClaimed', 'taskReleased', 'taskHandedOver');
  await life.concluded();
}
