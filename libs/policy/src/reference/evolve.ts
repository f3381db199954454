import type { Aggregate } from '../kernel/aggregate.ts';
import { withClaims } from '../kernel/claims.ts';
import { evolveFollowUp, followUpTasks, isFollowUp, noFollowUp } from '../kernel/follow-up.ts';
import type { Task } from '../kernel/task.ts';
import { referenceEffects } from './effects.ts';
import type { ReferenceEvent } from './events.ts';
import type { ReferenceListState } from './state.ts';

/** Each proposal waits for whoever may approve it; the task has no date of its own, the proposal's does the urging. */
function referenceTasks({ list, proposals, followUp }: ReferenceListState): Task[] {
  const tasks = proposals.map(({ proposalId, change, since }) => ({
    id: `approveReferenceEntry:${proposalId}`,
    kind: 'approveReferenceEntry',
    assignedTo: 'power:reference:approve',
    since,
    dueAt: null,
    params: { list: list ?? '', proposalId, code: change.code },
  }) satisfies Task);
  // Where it is settled, its page must know.
  const failed = followUpTasks(followUp).map((task) => ({ ...task, params: { ...task.params, list: list ?? '' } }));
  return withClaims([...tasks, ...failed], followUp.claims);
}

export const referenceList: Aggregate<ReferenceListState, ReferenceEvent> = {
  kind: 'referenceList',
  stateVersion: 3,
  initial: { list: null, changes: [], proposals: [], followUp: noFollowUp },
  evolve(state, recorded) {
    const { event, actorId, recordedAt } = recorded;
    if (isFollowUp(event)) return { ...state, followUp: evolveFollowUp(state.followUp, event, recorded) };
    switch (event.name) {
      case 'entryChanged': {
        const { list, changeId, change } = event.data;
        return { ...state, list, changes: [...state.changes, { changeId, change }] };
      }
      case 'changeProposed': {
        const { list, proposalId, change } = event.data;
        return { ...state, list, proposals: [...state.proposals, { proposalId, change, proposedBy: actorId, since: recordedAt }] };
      }
      case 'changeApproved': {
        const { proposalId, effectiveFrom } = event.data;
        const approved = state.proposals.find((one) => one.proposalId === proposalId);
        return {
          ...state,
          changes: approved ? [...state.changes, { changeId: proposalId, change: { ...approved.change, effectiveFrom } }] : state.changes,
          proposals: state.proposals.filter((one) => one.proposalId !== proposalId),
        };
      }
      case 'changeDeclined':
      case 'changeWithdrawn':
        return { ...state, proposals: state.proposals.filter((one) => one.proposalId !== event.data.proposalId) };
    }
  },
  tasks: referenceTasks,
  deadlines: () => [],
  effects: referenceEffects,
  // What the lists say is how everybody words things; who changed it and why is no secret inside the institution.
  grants: () => ['everyone'],
  // Nothing waits; what is proposed next is followed anew.
  concluded: ({ proposals }) => proposals.length === 0,
};
