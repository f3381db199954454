import type { FormDefinition } from '../forms/definition.ts';
import { algorithmicImpactAssessment } from './aia/2025-10-03/aia.ts';
import { automatedDecisionRecord } from './automated-decision/2026-1.ts';
import { facialRecognitionChecklist } from './facial-recognition-checklist/2026-1.ts';
import { facialRecognitionUse } from './facial-recognition-use/2026-1.ts';
import { existingUse } from './existing-use/2026-1.ts';
import { intake as intake1 } from './intake/2026-1.ts';
import { intake } from './intake/2026-2.ts';
import { privacyImpactAssessment } from './pia/2026-1.ts';
import { privacyImpactAssessmentAddendum } from './pia-addendum/2026-1.ts';
import { preparation as preparation1 } from './preparation/2026-1.ts';
import { preparation as preparation2 } from './preparation/2026-2.ts';
import { preparation } from './preparation/2026-3.ts';
import { privacyAssessmentForm } from './privacy-assessment/2026-1.ts';
import { privacyChecklist as privacyChecklist1 } from './privacy-checklist/2026-1.ts';
import { privacyChecklist as privacyChecklist2 } from './privacy-checklist/2026-2.ts';
import { privacyChecklist } from './privacy-checklist/2026-3.ts';
import { privacyProtocol } from './privacy-protocol/2026-1.ts';
import { ethicsReview } from './review-ethics-gba-plus/2026-1.ts';
import { policyReview } from './review-policy/2026-1.ts';
import { privacyReview } from './review-privacy/2026-1.ts';
import { securityReview } from './review-security/2026-1.ts';
import { testReport as testReport1 } from './test-report/2026-1.ts';
import { testReport } from './test-report/2026-2.ts';

/** Every version of every form, newest first: the record may name any of them. The web loads them one by one instead. */
export const definitions: readonly FormDefinition[] = [
  intake,
  intake1,
  existingUse,
  preparation,
  preparation2,
  preparation1,
  privacyReview,
  securityReview,
  ethicsReview,
  policyReview,
  facialRecognitionChecklist,
  facialRecognitionUse,
  privacyChecklist,
  privacyChecklist2,
  privacyChecklist1,
  privacyAssessmentForm,
  privacyImpactAssessment,
  privacyImpactAssessmentAddendum,
  privacyProtocol,
  automatedDecisionRecord,
  algorithmicImpactAssessment,
  testReport,
  testReport1,
];
