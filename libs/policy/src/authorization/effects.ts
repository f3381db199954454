import type { RecordedEvent } from '../kernel/event.ts';
import { followUpEffects, isFollowUp, notify } from '../kernel/follow-up.ts';
import type { Effect } from '../kernel/task.ts';
import type { AuthorizationEvent } from './events.ts';
import type { AuthorizationState } from './state.ts';

export function authorizationEffects(recorded: RecordedEvent<AuthorizationEvent>, after: AuthorizationState): Effect[] {
  const { event } = recorded;
  if (isFollowUp(event)) return followUpEffects(event, after.followUp);
  switch (event.name) {
    case 'cameIntoForce':
      return [notify('authorizationInForce')];
    case 'ended':
      return [notify('authorizationEnded', { reason: event.data.reason })];
    default:
      return [];
  }
}
