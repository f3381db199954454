import type { Profile } from '../profile/profile.ts';
import { taskDeadlines } from '../kernel/follow-up.ts';
import type { Deadline } from '../kernel/task.ts';
import type { AuthorizationState } from './state.ts';
import { authorizationTasks } from './tasks.ts';

/** It expires by itself at its end, whether or not its conditions were ever met. */
export function authorizationDeadlines(state: AuthorizationState, profile: Profile): Deadline[] {
  const live = state.status === 'pending' || state.status === 'inForce';
  return [
    ...(live ? [{ id: 'expiry', dueAt: state.until }] : []),
    ...taskDeadlines(authorizationTasks(state, profile), state.followUp, profile),
  ];
}
