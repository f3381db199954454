import { taskDeadlines } from '../kernel/follow-up.ts';
import type { Deadline } from '../kernel/task.ts';
import type { Profile } from '../profile/profile.ts';
import type { OnboardingState } from './state.ts';
import { onboardingTasks } from './tasks.ts';

/** A deferred case comes back by itself on its date; every task reminds and escalates. */
export function onboardingDeadlines(state: OnboardingState, profile: Profile): Deadline[] {
  const deferredUntil = state.stage === 'deferred' ? state.decision?.deferredUntil : null;
  return [
    ...(deferredUntil ? [{ id: 'deferral', dueAt: deferredUntil }] : []),
    ...taskDeadlines(onboardingTasks(state, profile), state.followUp, profile),
  ];
}
