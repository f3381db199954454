import type { FollowUp } from '../kernel/follow-up.ts';
import type { Instant } from '../kernel/time.ts';
import type { AssessmentForm } from './form-of.ts';

/** The three papers that the checklist can lead to (DPP C.2.2.9, C.2.2.18; an addendum updates an approved PIA). */
export type AssessmentKind = 'pia' | 'protocol' | 'addendum';
export type SignerRole = 'executive' | 's10';

export interface AssessmentSignature {
  readonly role: SignerRole;
  readonly personId: string;
  readonly positionId: string;
  readonly version: number;
}

export const assessmentStatuses = ['draft', 'signing', 'approved', 'abandoned'] as const;
export type AssessmentStatus = (typeof assessmentStatuses)[number];

export interface AssessmentState {
  readonly status: AssessmentStatus | 'none';
  readonly kind: AssessmentKind;
  /** The form in which it is written. */
  readonly form: AssessmentForm;
  readonly caseId: string;
  readonly technologyId: string;
  readonly addendumTo: string | null;
  readonly executivePositionId: string;
  readonly requesterId: string;
  /** The newest frozen version; 0 before the first. */
  readonly frozenVersion: number;
  readonly contentHash: string | null;
  /** Signatures on the newest version only; a new version voids them, visibly. */
  readonly signatures: readonly AssessmentSignature[];
  readonly since: Instant;
  readonly followUp: FollowUp;
}
