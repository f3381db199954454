import type { EventsOf } from '../kernel/event.ts';
import type { FollowUpEvent } from '../kernel/follow-up.ts';
import type { AssessmentForm } from './form-of.ts';
import type { AssessmentKind, SignerRole } from './state.ts';

export type AssessmentEvent = FollowUpEvent | EventsOf<{
  opened: {
    readonly kind: AssessmentKind;
    readonly form: AssessmentForm;
    readonly caseId: string;
    readonly technologyId: string;
    readonly addendumTo: string | null;
    readonly executivePositionId: string;
    readonly requesterId: string;
  };
  /** `officialFormSha256` is inside the frozen content too, so a signature covers the attached official form. */
  assessmentFrozen: {
    readonly version: number;
    readonly contentHash: string;
    readonly definitionVersion: string;
    readonly officialFormSha256: string;
    readonly frozenBy: string;
  };
  assessmentSigned: {
    readonly role: SignerRole;
    readonly version: number;
    readonly contentHash: string;
    readonly personId: string;
    readonly positionId: string;
    readonly languageRead: 'en' | 'fr';
  };
  assessmentReturned: { readonly role: SignerRole; readonly version: number; readonly items: number };
  assessmentDeclined: { readonly role: SignerRole; readonly version: number };
  /** Another executive took over the program; what the one before signed on an open version no longer counts. */
  executiveChanged: { readonly positionId: string };
  assessmentApproved: { readonly version: number };
  assessmentAbandoned: { readonly reason: 'caseWithdrawn' | 'caseClosed' | 'notNeeded' };
}>;
