import type { FormDefinition } from '../forms/definition.ts';
import { algorithmicImpactAssessment } from './aia/2025-10-03/aia.ts';
import { preparation } from './preparation/2026-1.ts';
import { privacyAssessmentForm } from './privacy-assessment/2026-1.ts';
import { privacyChecklist } from './privacy-checklist/2026-1.ts';
import { testReport } from './test-report/2026-1.ts';

/** Every version of every form, newest first: the record may name any of them. The web loads them one by one instead. */
export const definitions: readonly FormDefinition[] = [
  preparation,
  privacyChecklist,
  privacyAssessmentForm,
  testReport,
  algorithmicImpactAssessment,
];
