import type { FormDefinition } from './definition.ts';

/**
 * Each definition is a chunk of its own: a browser loads only the form that is on screen. It is the newest
 * version, in which new drafts are begun.
 */
const loaders = {
  intake: async () => (await import('../questionnaires/intake/2026-2.ts')).intake,
  'existing-use': async () => (await import('../questionnaires/existing-use/2026-1.ts')).existingUse,
  preparation: async () => (await import('../questionnaires/preparation/2026-3.ts')).preparation,
  'privacy-checklist': async () => (await import('../questionnaires/privacy-checklist/2026-3.ts')).privacyChecklist,
  'privacy-assessment': async () => (await import('../questionnaires/privacy-assessment/2026-1.ts')).privacyAssessmentForm,
  pia: async () => (await import('../questionnaires/pia/2026-1.ts')).privacyImpactAssessment,
  'pia-addendum': async () => (await import('../questionnaires/pia-addendum/2026-1.ts')).privacyImpactAssessmentAddendum,
  'privacy-protocol': async () => (await import('../questionnaires/privacy-protocol/2026-1.ts')).privacyProtocol,
  'review-privacy': async () => (await import('../questionnaires/review-privacy/2026-1.ts')).privacyReview,
  'review-security': async () => (await import('../questionnaires/review-security/2026-1.ts')).securityReview,
  'review-ethics-gba-plus': async () => (await import('../questionnaires/review-ethics-gba-plus/2026-1.ts')).ethicsReview,
  'review-policy': async () => (await import('../questionnaires/review-policy/2026-1.ts')).policyReview,
  'facial-recognition-checklist': async () =>
    (await import('../questionnaires/facial-recognition-checklist/2026-1.ts')).facialRecognitionChecklist,
  'facial-recognition-use': async () => (await import('../questionnaires/facial-recognition-use/2026-1.ts')).facialRecognitionUse,
  'automated-decision': async () => (await import('../questionnaires/automated-decision/2026-1.ts')).automatedDecisionRecord,
  'test-report': async () => (await import('../questionnaires/test-report/2026-2.ts')).testReport,
  aia: async () => (await import('../questionnaires/aia/2025-10-03/aia.ts')).algorithmicImpactAssessment,
} satisfies Record<string, () => Promise<FormDefinition>>;

export type FormId = keyof typeof loaders;

export const formIds = Object.keys(loaders) as readonly FormId[];

export function isFormId(id: string): id is FormId {
  return Object.hasOwn(loaders, id);
}

export function loadForm(id: FormId): Promise<FormDefinition> {
  return loaders[id]();
}
