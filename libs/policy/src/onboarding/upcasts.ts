import type { Shaped, Upcasts } from '../kernel/aggregate.ts';
import type { AssessmentKind } from '../assessment/state.ts';
import type { PlainDate } from '../kernel/time.ts';
import type { Determination } from './state.ts';

interface PrivacyDetermined1 {
  readonly determination: Determination;
  readonly opened: { readonly assessmentId: string; readonly kind: AssessmentKind } | null;
}

interface ReviewRecorded1 {
  readonly securityAuthorization: { readonly reference: string; readonly expiresOn: PlainDate } | null;
}

/** What a form told the tables was not recorded, nor did it ask for others. */
const toldNothing = ({ data, text }: Shaped<object>): Shaped => ({ data: { ...data, papers: [], told: {} }, text });

export const onboardingUpcasts: Upcasts = {
  // The form was not kept, only what followed from it.
  registered: [
    ({ data, text }: Shaped<object>) => ({ data: { ...data, definitionVersion: null, contentHash: null }, text }),
    // No case came from a report.
    ({ data, text }: Shaped<object>) => ({ data: { ...data, reportId: null }, text }),
  ],
  // A case that joined in review changed nothing for those who had read.
  caseJoined: [
    ({ data, text }: Shaped<object>) => ({ data: { ...data, reopensPreparation: false }, text }),
    // Whether the tool was in use there was lost.
    ({ data, text }: Shaped<object>) => ({ data: { ...data, inUse: false }, text }),
  ],
  // A signature outlived the ownership of who gave it.
  ownershipAccepted: [({ data, text }: Shaped<object>) => ({ data: { ...data, voidsSignature: false }, text })],
  // Decisions were not held to the accounts and the end that were asked for.
  preparationFrozen: [
    ({ data, text }: Shaped<object>) => ({ data: { ...data, accounts: null, endsOn: null }, text }),
    toldNothing,
  ],
  checklistFrozen: [toldNothing],
  // An assessment that served again was not named: what was not opened was not asked for.
  privacyDetermined: [
    ({ data: { determination, opened }, text }: Shaped<PrivacyDetermined1>) => ({
      data: { determination, needs: opened && { ...opened, opened: true } },
      text,
    }),
  ],
  // Who signed the assessment was not told to the case.
  assessmentConcluded: [({ data, text }: Shaped<object>) => ({ data: { ...data, signerIds: [] }, text })],
  // What people cite stood where it could not be disposed of.
  reviewRecorded: [
    ({ data: { securityAuthorization, ...data }, text }: Shaped<ReviewRecorded1>) => ({
      data: { ...data, securityAuthorizedUntil: securityAuthorization?.expiresOn ?? null },
      text: { ...text, securityAuthorization: securityAuthorization?.reference ?? null },
    }),
    // The reviewers' forms were not filled in: an opinion and its reasons were all.
    ({ data, text }: Shaped<object>) => ({ data: { ...data, form: null, definitionVersion: null, contentHash: null }, text }),
  ],
};
