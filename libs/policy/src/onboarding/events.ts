import type { AuthorizationStage, DataAllowed, EndReason } from '../authorization/state.ts';
import type { AssessmentKind, SignerRole } from '../assessment/state.ts';
import type { EventsOf } from '../kernel/event.ts';
import type { FollowUpEvent } from '../kernel/follow-up.ts';
import type { Instant, PlainDate } from '../kernel/time.ts';
import type { Mention, SaidIn } from './mentions.ts';
import type { PaperForm } from './papers.ts';
import type { About, AskedOf } from './questions.ts';
import type { Told } from './told/told.ts';
import type {
  DecisionOutcome,
  Determination,
  DeterminationOutcome,
  Opinion,
  RecommendationOutcome,
  ReviewKind,
  Risk,
  TriageOutcome,
} from './state.ts';

export type OnboardingEvent = FollowUpEvent | EventsOf<{
  registered: {
    readonly number: string;
    readonly technologyId: string;
    readonly requesterId: string;
    readonly unitId: string;
    readonly useCaseIds: readonly string[];
    readonly stageAsked: AuthorizationStage;
    readonly dataAsked: DataAllowed;
    readonly personalInformation: 'yes' | 'no' | 'unknown';
    readonly personalInformationCategories: readonly string[];
    readonly categories: readonly string[];
    readonly inUse: boolean;
    readonly intakePath: string;
    /** The answers to the form `intake` that all of this follows from; null where another form was used, before. */
    readonly definitionVersion: string | null;
    readonly contentHash: string | null;
    /** The report of existing use that it comes from. */
    readonly reportId: string | null;
  };
  /** A report of existing use joined it. */
  useReportJoined: { readonly reportId: string; readonly reporterId: string };
  triaged: {
    readonly outcome: TriageOutcome;
    readonly intoCaseId: string | null;
    readonly authorizationId: string | null;
  };
  /** Another unit's case joined this one and keeps its own unit and use cases. */
  caseJoined: {
    readonly caseId: string;
    readonly unitId: string;
    readonly useCaseIds: readonly string[];
    readonly requesterId: string;
    /** What was frozen does not speak of the unit and uses that join, so it is prepared and read anew. */
    readonly reopensPreparation: boolean;
    /** The tool is in use there, so that this case too owes that it stops before it can be withdrawn. */
    readonly inUse: boolean;
  };
  /** This case goes on in another of the same technology; those who prepare that one read here what was said and attached. */
  merged: { readonly intoCaseId: string; readonly requesterIds: readonly string[]; readonly executivePositionId: string | null };
  /** Part of what was registered goes on in a case of its own. */
  split: {
    readonly caseId: string;
    readonly technologyId: string;
    /** Uses that left this case, and those that stay. */
    readonly movedUseCaseIds: readonly string[];
    readonly useCaseIds: readonly string[];
  };
  /** What `registered` says was said in another case. */
  splitOff: { readonly fromCaseId: string };
  privacyDutyAccepted: { readonly personId: string };

  executiveNominated: { readonly positionId: string };
  ownershipAccepted: {
    readonly positionId: string;
    readonly personId: string;
    /** Another executive signed the checklist and nothing followed from it yet: the new owner signs. */
    readonly voidsSignature: boolean;
  };
  ownershipDeclined: { readonly positionId: string };

  preparationFrozen: {
    readonly version: number;
    readonly contentHash: string;
    readonly definitionVersion: string;
    readonly requiredReviews: readonly ReviewKind[];
    readonly risk: Risk;
    readonly decidingLevel: number;
    readonly legalSignatureRequired: boolean;
    /** What the frozen text asks for, so that no decision gives more. */
    readonly accounts: number | null;
    readonly endsOn: PlainDate | null;
    /** The forms that this text makes the case owe beside the others, and what it tells the tables. */
    readonly papers: readonly PaperForm[];
    readonly told: Told;
    readonly frozenBy: string;
  };

  /** `text` holds the reasons, the conditions proposed, and how the security authorization is referred to. */
  reviewRecorded: {
    readonly kind: ReviewKind;
    readonly opinion: Opinion;
    readonly version: number;
    readonly personId: string;
    readonly positionId: string;
    readonly conditionsProposed: number;
    /** The last day on which the security authorization counts, as the reviewer named it. */
    readonly securityAuthorizedUntil: PlainDate | null;
    /** The reviewer's form as it was frozen; none where information was asked for, or the form was not yet filled in. */
    readonly form: string | null;
    readonly definitionVersion: string | null;
    readonly contentHash: string | null;
  };
  reviewConfirmed: { readonly kind: ReviewKind; readonly version: number; readonly personId: string };
  informationProvided: { readonly kind: ReviewKind; readonly personId: string };

  checklistFrozen: {
    readonly version: number;
    readonly contentHash: string;
    readonly definitionVersion: string;
    readonly preparationVersion: number;
    readonly proposal: DeterminationOutcome;
    readonly obligations: readonly string[];
    readonly papers: readonly PaperForm[];
    readonly told: Told;
    readonly frozenBy: string;
  };
  /** A form that only some cases are asked for. */
  paperFrozen: {
    readonly form: PaperForm;
    readonly version: number;
    readonly contentHash: string;
    readonly definitionVersion: string;
    readonly preparationVersion: number;
    readonly told: Told;
    readonly frozenBy: string;
  };
  checklistSigned: {
    readonly role: SignerRole;
    readonly version: number;
    readonly contentHash: string;
    readonly determination: Determination;
    readonly personId: string;
    readonly positionId: string;
    readonly languageRead: 'en' | 'fr';
  };
  checklistReturned: { readonly role: SignerRole; readonly version: number; readonly items: number };
  checklistDeclined: { readonly role: SignerRole; readonly version: number };
  privacyDetermined: {
    readonly determination: Determination;
    /** The assessment that it asks for, if any; one that is open for the same paper serves again. */
    readonly needs: { readonly assessmentId: string; readonly kind: AssessmentKind; readonly opened: boolean } | null;
  };
  assessmentConcluded: {
    readonly assessmentId: string;
    readonly outcome: 'approved' | 'abandoned';
    readonly version: number;
    /** The two who signed; none where it was abandoned. */
    readonly signerIds: readonly string[];
  };

  /** Only that advice was given, by which office, and whether a condition exists: the advice itself is privileged. */
  legalAdviceGiven: { readonly adviceId: string; readonly unitId: string; readonly conditionExists: boolean };
  legalSigned: { readonly version: number; readonly personId: string; readonly positionId: string };

  recommended: { readonly outcome: RecommendationOutcome; readonly version: number; readonly personId: string };
  /**
   * `text.outcome`, `text.reasons`, `text.conditions`: put before whoever decides, who takes it over or does not. It decides nothing,
   * and readers of the case learn only that there is one.
   */
  decisionPrepared: {
    readonly version: number;
    readonly personId: string;
    /** Whose office prepared it. */
    readonly positionId: string;
  };
  decided: {
    readonly outcome: DecisionOutcome;
    readonly version: number;
    readonly personId: string;
    readonly positionId: string;
    readonly level: number;
    readonly deferredUntil: Instant | null;
    readonly authorizationId: string | null;
    /** NTOP's own unit asked: the interest is flagged on the brief. */
    readonly ownInterest: boolean;
    readonly against: readonly ReviewKind[];
  };
  deferralEnded: Record<string, never>;

  authorizationCameIntoForce: { readonly authorizationId: string };
  authorizationEnded: { readonly authorizationId: string; readonly reason: EndReason; readonly reportDue: boolean };
  authorizationReported: { readonly authorizationId: string };

  useStopped: {
    readonly stoppedOn: PlainDate;
    readonly accountsClosed: number;
    readonly dataAccountedFor: true;
    readonly personId: string;
  };
  withdrawn: { readonly personId: string };

  commented: { readonly commentId: string; readonly personId: string };
  /** Of what is said by the event before it. Nothing follows from it but that they are told. */
  mentioned: { readonly by: string; readonly in: SaidIn; readonly mentions: readonly Mention[] };
  /** It stops nothing; `text` holds the words. */
  questionAsked: { readonly questionId: string; readonly askedBy: string; readonly to: AskedOf; readonly about: About };
  questionAnswered: { readonly questionId: string; readonly askedBy: string; readonly answeredBy: string };
  /** `text.note`. The question is the same; whose turn it is has changed. */
  questionHandedOn: { readonly questionId: string; readonly askedBy: string; readonly by: string; readonly from: AskedOf; readonly to: AskedOf };
  questionWithdrawn: { readonly questionId: string };
  fileAttached: {
    readonly fileId: string;
    readonly sha256: string;
    readonly bytes: number;
    readonly mediaType: string;
    readonly purpose: string;
    readonly personId: string;
  };
  /** The record's own rendering of the decision, one document in both languages, attached by the effect that made it. */
  decisionBriefRendered: { readonly sha256: string; readonly bytes: number };
}>;
