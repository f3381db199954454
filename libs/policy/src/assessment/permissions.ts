import { either, holderOf, holds, power, relation } from '../kernel/permission.ts';
import { caseReaders } from '../kernel/readers.ts';
import type { GrantKey } from '../kernel/visibility.ts';
import type { AssessmentState } from './state.ts';

export function assessmentGrants(state: AssessmentState): GrantKey[] {
  const grants: GrantKey[] = [...caseReaders, `person:${state.requesterId}`, `position:${state.executivePositionId}`];
  // Another program can only rest on an approved assessment, and sign that it does, when its executive can read it.
  if (state.status === 'approved') grants.push('power:program:own');
  return grants;
}

/** Those who write it: the requester, the program executive, and the privacy analysts who help them. */
export const writers = either<'assessment'>(
  relation('caseTeam', (state, actor) => state.requesterId === actor.personId || holds(actor, state.executivePositionId)),
  power('privacy:analyse'),
);

/** The two signers of DPP C.2.2.14: by the position they hold now. */
export const signers = either<'assessment'>(
  holderOf('executive', (state) => state.executivePositionId, 'program:own'),
  power('privacy:s10'),
);
