import type { RecordedEvent } from '../kernel/event.ts';
import { followUpEffects, isFollowUp, notify } from '../kernel/follow-up.ts';
import type { Effect } from '../kernel/task.ts';
import type { ReferenceEvent } from './events.ts';
import type { ReferenceListState } from './state.ts';

/** Whoever proposed is told what became of it, unless they took it back themselves. */
export function referenceEffects({ event }: RecordedEvent<ReferenceEvent>, after: ReferenceListState, before: ReferenceListState): Effect[] {
  if (isFollowUp(event)) return followUpEffects(event, after.followUp);
  if (event.name !== 'changeApproved' && event.name !== 'changeDeclined') return [];
  const proposal = before.proposals.find(({ proposalId }) => proposalId === event.data.proposalId);
  return proposal ? [notify('proposalDecided', { askedBy: proposal.proposedBy })] : [];
}
