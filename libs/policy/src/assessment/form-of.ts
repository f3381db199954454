import type { AssessmentKind } from './state.ts';

/** The forms that an assessment can be written in; the first one is that of assessments opened before each kind had its own. */
export const assessmentForms = ['privacy-assessment', 'pia', 'privacy-protocol', 'pia-addendum'] as const;
export type AssessmentForm = (typeof assessmentForms)[number];

/** The form in which a new assessment is written. Which one it was is recorded when it is opened. */
export const formOf: Readonly<Record<AssessmentKind, AssessmentForm>> = {
  pia: 'pia',
  protocol: 'privacy-protocol',
  addendum: 'pia-addendum',
};
