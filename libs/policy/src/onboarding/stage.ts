import { refuse, type Refusal } from '../kernel/refusal.ts';
import type { OnboardingState, Stage } from './state.ts';

/** Refuses outside the named stages, and says *concluded* where nothing can follow any more. */
export function inStage(...stages: readonly Stage[]) {
  return ({ state }: { readonly state: OnboardingState }): Refusal | null => {
    if (state.stage !== 'none' && stages.includes(state.stage)) return null;
    return state.stage === 'closed' ? refuse('concluded') : refuse('wrongStage', { stage: state.stage, needed: stages });
  };
}

export const isOpen = inStage('triage', 'preparation', 'review', 'decision', 'deferred', 'conditions', 'inForce', 'reporting');
