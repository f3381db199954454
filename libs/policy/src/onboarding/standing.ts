import { openPapers } from './papers.ts';
import type { OnboardingState, ReviewKind } from './state.ts';

/** A review counts when it was given or confirmed on the newest preparation and does not wait for information. */
export function reviewStanding(
  state: OnboardingState,
  kind: ReviewKind,
): 'missing' | 'outOfDate' | 'waitsForInformation' | 'current' {
  const review = state.reviews[kind];
  if (!review) return 'missing';
  if (review.opinion === 'moreInformationNeeded') return 'waitsForInformation';
  return review.version < state.preparation.version ? 'outOfDate' : 'current';
}

/** Reviews that still stand in the way of a recommendation. */
export function openReviews(state: OnboardingState): ReviewKind[] {
  return state.requiredReviews.filter((kind) => reviewStanding(state, kind) !== 'current');
}

/** The checklist in hand was frozen for the newest preparation and not returned. */
export function checklistIsCurrent(state: OnboardingState): boolean {
  return (
    state.checklist !== null &&
    !state.checklist.returned &&
    state.checklist.preparationVersion === state.preparation.version
  );
}

/** The privacy question is answered: determined on the current checklist, and what it asked for is approved. */
export function privacyStanding(
  state: OnboardingState,
): 'checklistMissing' | 'checklistOutOfDate' | 'notSigned' | 'differ' | 'stop' | 'assessmentOpen' | 'settled' {
  if (state.checklist === null || state.checklist.returned) return 'checklistMissing';
  if (!checklistIsCurrent(state)) return 'checklistOutOfDate';
  if (state.checklistSignatures.length < 2) return 'notSigned';
  if (state.determination === null) return 'differ';
  if (state.determination.outcome === 'stop') return 'stop';
  if (openAssessments(state).length > 0) return 'assessmentOpen';
  if (state.neededAssessmentId === null) return 'settled';
  const needed = state.assessments.find((one) => one.assessmentId === state.neededAssessmentId);
  return needed?.status === 'approved' ? 'settled' : 'assessmentOpen';
}

/** Assessments of the case that are being written or signed. */
export function openAssessments(state: OnboardingState): string[] {
  return state.assessments.filter((one) => one.status === 'open').map((one) => one.assessmentId);
}

/** Everything that a recommendation needs is in. Under *stop*, only a recommendation against can follow. */
export function readyToRecommend(state: OnboardingState): boolean {
  const privacy = privacyStanding(state);
  return (
    state.stage === 'review' &&
    state.executive?.status === 'accepted' &&
    openReviews(state).length === 0 &&
    (privacy === 'stop' || (privacy === 'settled' && openPapers(state).length === 0)) &&
    (!state.legal.signatureRequired || state.legal.signedVersion === state.preparation.version)
  );
}

/** Reviews whose opinion is against: dissent stands first on the brief. */
export function dissent(state: OnboardingState): ReviewKind[] {
  return state.requiredReviews.filter((kind) => state.reviews[kind]?.opinion === 'doNotSupport');
}
