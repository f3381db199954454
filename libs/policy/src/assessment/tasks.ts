import type { Task } from '../kernel/task.ts';
import type { GrantKey } from '../kernel/visibility.ts';
import type { Profile } from '../profile/profile.ts';
import { dueAt } from '../rules/service-standards.ts';
import type { AssessmentState, SignerRole } from './state.ts';

/** The program writes; then the two signers sign in either order (DPP C.2.2.14). */
export function assessmentTasks(state: AssessmentState, profile: Profile): Task[] {
  if (state.status === 'draft') {
    return [
      {
        id: `completeAssessment:${state.frozenVersion}`,
        kind: 'completeAssessment',
        assignedTo: `person:${state.requesterId}`,
        since: state.since,
        dueAt: dueAt(profile, 'completeAssessment', state.since),
        params: { assessmentKind: state.kind },
      },
    ];
  }
  if (state.status !== 'signing') return [];
  const assignedTo: Record<SignerRole, GrantKey> = {
    executive: `position:${state.executivePositionId}`,
    s10: 'power:privacy:s10',
  };
  return (['executive', 's10'] as const)
    .filter((role) => !state.signatures.some((signature) => signature.role === role))
    .map((role) => ({
      id: `signAssessment:${role}:${state.frozenVersion}`,
      kind: 'signAssessment',
      assignedTo: assignedTo[role],
      since: state.since,
      dueAt: dueAt(profile, 'signAssessment', state.since),
      params: { role, version: state.frozenVersion, assessmentKind: state.kind },
    }));
}
