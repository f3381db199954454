import type { FollowUp } from '../kernel/follow-up.ts';
import type { AuthorizationStage, DataAllowed } from '../authorization/state.ts';
import type { AssessmentKind, SignerRole } from '../assessment/state.ts';
import type { Pause } from '../kernel/task.ts';
import type { Instant, PlainDate } from '../kernel/time.ts';
import type { PaperForm } from './papers.ts';
import type { OpenQuestion } from './questions.ts';
import type { TellingForm, Told } from './told/told.ts';

export const reviewKinds = ['privacy', 'security', 'ethicsGbaPlus', 'policy'] as const;
export type ReviewKind = (typeof reviewKinds)[number];

/** `moreInformationNeeded` stops that review only. */
export const opinions = ['support', 'supportWithConditions', 'doNotSupport', 'moreInformationNeeded'] as const;
export type Opinion = (typeof opinions)[number];

export const triageOutcomes = ['inAssessment', 'alreadyAuthorized', 'joined', 'outOfScope'] as const;
export type TriageOutcome = (typeof triageOutcomes)[number];

export const determinationOutcomes = ['stop', 'none', 'covered', 'addendum', 'protocol', 'pia'] as const;
export type DeterminationOutcome = (typeof determinationOutcomes)[number];

export const decisions = ['approve', 'approveWithConditions', 'defer', 'reject', 'prohibit'] as const;
export type DecisionOutcome = (typeof decisions)[number];

export const recommendations = ['approve', 'approveWithConditions', 'reject', 'prohibit'] as const;
export type RecommendationOutcome = (typeof recommendations)[number];

export type Risk = 'low' | 'medium' | 'high';

export const stages = [
  'triage',
  'preparation',
  'review',
  'decision',
  'deferred',
  'conditions',
  'inForce',
  'reporting',
  'closed',
] as const;
export type Stage = (typeof stages)[number];

/** Where a case still takes in another: what lies before the decider names exactly what was read (D4). */
export const takesInOthers = (stage: Stage | 'none'): boolean => ['triage', 'preparation', 'review'].includes(stage);

export type Outcome =
  | 'outOfScope'
  | 'alreadyAuthorized'
  | 'joined'
  | 'rejected'
  | 'prohibited'
  | 'withdrawn'
  | 'authorizationEnded';

export interface Review {
  readonly opinion: Opinion;
  /** The preparation version that was read. */
  readonly version: number;
  readonly personId: string;
  readonly positionId: string;
  readonly since: Instant;
  /** The last day of the security authorization named, in a security review. */
  readonly authorizedUntil: PlainDate | null;
  /** An answer to `moreInformationNeeded` arrived; the reviewer is asked again. */
  readonly answered: boolean;
  /** While the requester owed this reviewer information on this version. */
  readonly pauses: readonly Pause[];
}

export interface Determination {
  readonly outcome: DeterminationOutcome;
  /** Approved assessments that cover this use, or the one that an addendum updates. */
  readonly assessmentIds: readonly string[];
}

export interface ChecklistSignature {
  readonly role: SignerRole;
  readonly personId: string;
  readonly positionId: string;
  readonly version: number;
  readonly determination: Determination;
}

export interface LinkedAssessment {
  readonly assessmentId: string;
  readonly kind: AssessmentKind;
  readonly status: 'open' | 'approved' | 'abandoned';
  /** Who signed it, once it is approved. */
  readonly signerIds: readonly string[];
}

export interface Paper {
  readonly version: number;
  readonly contentHash: string;
  readonly preparationVersion: number;
  readonly since: Instant;
}

export interface OnboardingState {
  readonly stage: Stage | 'none';
  readonly outcome: Outcome | null;
  readonly registeredAt: Instant;
  /** Since when the present stage holds. */
  readonly since: Instant;

  readonly technologyId: string;
  readonly requesterId: string;
  readonly unitId: string;
  readonly useCaseIds: readonly string[];
  readonly stageAsked: AuthorizationStage;
  readonly dataAsked: DataAllowed;
  readonly personalInformation: 'yes' | 'no' | 'unknown';
  readonly categories: readonly string[];
  /** The tool was in use before it was registered, so withdrawal needs the stop to be stated. */
  readonly inUse: boolean;
  readonly useStopped: boolean;
  readonly joined: readonly { readonly caseId: string; readonly unitId: string; readonly useCaseIds: readonly string[]; readonly requesterId: string }[];

  /** Where it goes on since it was merged, and who prepares that case. */
  readonly mergedInto: { readonly caseId: string; readonly requesterIds: readonly string[]; readonly executivePositionId: string | null } | null;
  readonly splitFromId: string | null;
  readonly splitInto: readonly string[];
  /** What else was registered: a case that is split off takes it along. */
  readonly intake: {
    readonly path: string;
    readonly personalInformationCategories: readonly string[];
    readonly definitionVersion: string | null;
    readonly contentHash: string | null;
  };
  /** Who reported that it is in use: they read what their report joined. */
  readonly reporterIds: readonly string[];

  /** Out of scope: the privacy duty stays with the institution and is handed to ATIP. */
  readonly privacyDuty: 'none' | 'handedOver' | 'accepted';

  readonly executive: {
    readonly positionId: string;
    readonly status: 'nominated' | 'accepted';
    readonly personId: string | null;
    readonly since: Instant;
  } | null;

  /** The newest frozen preparation; version 0 before the first. */
  readonly preparation: {
    readonly version: number;
    readonly contentHash: string;
    readonly since: Instant;
    /** What was asked for and reviewed; null in versions that did not say. */
    readonly accounts: number | null;
    readonly endsOn: PlainDate | null;
  };
  /** Forms that this case is asked for beside the others: by what was frozen, and the newest version of each. */
  readonly papers: {
    readonly asked: { readonly preparation: readonly PaperForm[]; readonly checklist: readonly PaperForm[] };
    readonly frozen: Partial<Record<PaperForm, Paper>>;
  };
  /** What each form last frozen tells the tables. */
  readonly told: Partial<Record<TellingForm, { readonly tables: Told; readonly since: Instant }>>;
  readonly requiredReviews: readonly ReviewKind[];
  readonly risk: Risk;
  readonly decidingLevel: number;
  readonly reviews: Partial<Record<ReviewKind, Review>>;
  /** Everyone who gave or confirmed a review, also one that somebody else has renewed since. */
  readonly reviewerIds: readonly string[];

  readonly checklist: {
    readonly version: number;
    readonly contentHash: string;
    readonly preparationVersion: number;
    readonly proposal: DeterminationOutcome;
    readonly since: Instant;
    readonly returned: boolean;
  } | null;
  readonly checklistSignatures: readonly ChecklistSignature[];
  /** Whoever ever signed the checklist, void signatures included: none of them decides. */
  readonly checklistSignerIds: readonly string[];
  readonly determination: Determination | null;
  readonly assessments: readonly LinkedAssessment[];
  /** The one of these that the determination asks for; null where it asks for none. */
  readonly neededAssessmentId: string | null;
  /** SHA-256 of what is attached to the case: only that can be named as evidence or as an official form. */
  readonly files: readonly string[];

  readonly legal: {
    readonly adviceGiven: number;
    readonly conditionExists: boolean;
    readonly signatureRequired: boolean;
    readonly signedVersion: number;
  };

  readonly recommendation: {
    readonly outcome: RecommendationOutcome;
    readonly version: number;
    readonly personId: string;
    readonly since: Instant;
  } | null;
  readonly decision: {
    readonly outcome: DecisionOutcome;
    readonly personId: string;
    readonly positionId: string;
    readonly level: number;
    readonly deferredUntil: Instant | null;
  } | null;
  readonly authorizationId: string | null;

  /** Those that wait for an answer; none once the case is closed. */
  readonly questions: readonly OpenQuestion[];

  readonly followUp: FollowUp;
}
