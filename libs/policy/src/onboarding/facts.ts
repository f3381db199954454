import type { CaseFacts } from '../rules/case-facts.ts';
import type { OnboardingState } from './state.ts';

/** What the program's tables look at, from what was asked; the preparation may narrow the data, never hide it. */
export function caseFacts(state: OnboardingState): CaseFacts {
  return {
    stage: state.stageAsked,
    data: state.dataAsked,
    personalInformation: state.personalInformation,
    categories: state.categories,
  };
}
