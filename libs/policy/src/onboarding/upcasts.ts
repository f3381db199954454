import type { Upcasts } from '../kernel/aggregate.ts';
import type { AssessmentKind } from '../assessment/state.ts';
import type { Determination } from './state.ts';

interface PrivacyDetermined1 {
  readonly determination: Determination;
  readonly opened: { readonly assessmentId: string; readonly kind: AssessmentKind } | null;
}

export const onboardingUpcasts: Upcasts = {
  // Until version 1, an assessment that served again was not named: whatever was not opened was not asked for.
  privacyDetermined: [
    ({ determination, opened }: PrivacyDetermined1) => ({ determination, needs: opened && { ...opened, opened: true } }),
  ],
  // Until version 1, who signed the assessment was not told to the case.
  assessmentConcluded: [(data: object) => ({ ...data, signerIds: [] })],
};
