import { taskDeadlines } from '../kernel/follow-up.ts';
import type { Deadline } from '../kernel/task.ts';
import type { Profile } from '../profile/profile.ts';
import type { ExistingUseState } from './state.ts';
import { existingUseTasks } from './tasks.ts';

export function existingUseDeadlines(state: ExistingUseState, profile: Profile): Deadline[] {
  return taskDeadlines(existingUseTasks(state, profile), state.followUp, profile);
}
