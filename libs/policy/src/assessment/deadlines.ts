import type { Deadline } from '../kernel/task.ts';
import { taskDeadlines } from '../kernel/follow-up.ts';
import type { Profile } from '../profile/profile.ts';
import type { AssessmentState } from './state.ts';
import { assessmentTasks } from './tasks.ts';

export function assessmentDeadlines(state: AssessmentState, profile: Profile): Deadline[] {
  return taskDeadlines(assessmentTasks(state, profile), state.followUp, profile);
}
