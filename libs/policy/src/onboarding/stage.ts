import type { Stages } from '../kernel/aggregate.ts';
import { refuse } from '../kernel/refusal.ts';
import { stages, type OnboardingState, type Stage } from './state.ts';

/** Says *concluded* where nothing can follow any more. */
export const stagesOfOnboarding: Stages<OnboardingState, Stage> = {
  names: stages,
  of: ({ stage }) => stage,
  refusal: ({ stage }, needed) => (stage === 'closed' ? refuse('concluded') : refuse('wrongStage', { stage, needed })),
};

export const openStages: readonly Stage[] = stages.filter((stage) => stage !== 'closed');
