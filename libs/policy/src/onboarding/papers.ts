import { isProduction, type CaseFacts } from '../rules/case-facts.ts';
import type { OnboardingState } from './state.ts';

/**
 * Forms that only some cases are asked for, beside the preparation and the privacy checklist: what they say must be known
 * before the case is recommended.
 */
export const paperForms = ['facial-recognition-checklist', 'automated-decision', 'aia'] as const;
export type PaperForm = (typeof paperForms)[number];

type Answers = Readonly<Record<string, unknown>>;

/** What the preparation asks for: who means to recognize faces fills in the checklist about it. */
export function papersOfPreparation(answers: Answers): readonly PaperForm[] {
  return answers['facialRecognition'] === 'asked' ? ['facial-recognition-checklist'] : [];
}

/**
 * What the privacy checklist asks for. The directive on automated decisions, which applies or is applied voluntarily, asks
 * for its assessment before production; a trial with real people is production, a test is not (DADM 5.2, 6.1.1).
 */
export function papersOfChecklist(answers: Answers, facts: CaseFacts): readonly PaperForm[] {
  const isBound = answers['automatedDecision'] === 'APPLIES' || answers['automatedDecision'] === 'APPLIED_VOLUNTARILY';
  return isBound && isProduction(facts) ? ['automated-decision', 'aia'] : [];
}

/** Every paper that the case is asked for, by what is frozen now. */
export function papersAsked({ papers: { asked } }: Pick<OnboardingState, 'papers'>): readonly PaperForm[] {
  return paperForms.filter((form) => asked.preparation.includes(form) || asked.checklist.includes(form));
}

/** Those not frozen yet for the newest preparation. */
export function openPapers(state: Pick<OnboardingState, 'papers' | 'preparation'>): readonly PaperForm[] {
  return papersAsked(state).filter((form) => !isFrozenFor(state.preparation.version, state.papers.frozen[form]));
}

/** A paper counts for the preparation that it was frozen for. */
export function isFrozenFor(version: number, paper: { readonly preparationVersion: number | null } | undefined): boolean {
  return paper?.preparationVersion === version;
}
