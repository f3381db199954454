import type { FormDefinition } from './definition.ts';

/** Each definition is a chunk of its own: a browser loads only the form that is on screen. */
const loaders = {
  preparation: async () => (await import('../questionnaires/preparation/2026-1.ts')).preparation,
  'privacy-checklist': async () => (await import('../questionnaires/privacy-checklist/2026-1.ts')).privacyChecklist,
  'privacy-assessment': async () => (await import('../questionnaires/privacy-assessment/2026-1.ts')).privacyAssessmentForm,
  'test-report': async () => (await import('../questionnaires/test-report/2026-1.ts')).testReport,
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
