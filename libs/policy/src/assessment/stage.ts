import type { Stages } from '../kernel/aggregate.ts';
import { refuse } from '../kernel/refusal.ts';
import { assessmentStatuses, type AssessmentState, type AssessmentStatus } from './state.ts';

/** What is still written cannot be signed, and what is approved or abandoned is over. */
export const stagesOfAssessment: Stages<AssessmentState, AssessmentStatus> = {
  names: assessmentStatuses,
  of: ({ status }) => status,
  refusal: ({ status }) => refuse(status === 'draft' ? 'notPrepared' : 'concluded'),
};
