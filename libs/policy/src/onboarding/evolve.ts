import type { Aggregate } from '../kernel/aggregate.ts';
import type { RecordedEvent } from '../kernel/event.ts';
import { withClaims } from '../kernel/claims.ts';
import { evolveFollowUp, followUpTasks, isFollowUp, noFollowUp } from '../kernel/follow-up.ts';
import { onboardingDeadlines } from './deadlines.ts';
import { askedInOnboarding, onboardingEffects } from './effects.ts';
import type { OnboardingEvent } from './events.ts';
import { onboardingGrants } from './permissions.ts';
import type { Pause } from '../kernel/task.ts';
import type { OnboardingState, Outcome, Review, Stage } from './state.ts';
import { stagesOfOnboarding } from './stage.ts';
import { onboardingTasks } from './tasks.ts';
import { onboardingUpcasts } from './upcasts.ts';

const initial: OnboardingState = {
  stage: 'none',
  outcome: null,
  since: '',
  technologyId: '',
  requesterId: '',
  unitId: '',
  useCaseIds: [],
  stageAsked: 'test',
  dataAsked: 'none',
  personalInformation: 'unknown',
  categories: [],
  inUse: false,
  useStopped: false,
  joined: [],
  mergedInto: null,
  splitFromId: null,
  splitInto: [],
  intake: { path: '', personalInformationCategories: [], definitionVersion: null, contentHash: null },
  reporterIds: [],
  privacyDuty: 'none',
  executive: null,
  registeredAt: '',
  papers: { asked: { preparation: [], checklist: [] }, frozen: {} },
  told: {},
  preparation: { version: 0, contentHash: '', since: '', accounts: null, endsOn: null },
  requiredReviews: [],
  risk: 'low',
  decidingLevel: 0,
  reviews: {},
  reviewerIds: [],
  checklist: null,
  checklistSignatures: [],
  checklistSignerIds: [],
  determination: null,
  assessments: [],
  neededAssessmentId: null,
  files: [],
  legal: { adviceGiven: 0, conditionExists: false, signatureRequired: false, signedVersion: 0 },
  recommendation: null,
  decision: null,
  authorizationId: null,
  questions: [],
  followUp: noFollowUp,
};

function withReviewer(state: OnboardingState, personId: string): readonly string[] {
  return state.reviewerIds.includes(personId) ? state.reviewerIds : [...state.reviewerIds, personId];
}

const ended = (pauses: readonly Pause[], at: string): readonly Pause[] => pauses.map((one) => ({ ...one, until: one.until ?? at }));

/** Those of the same version: one begins unless the reviewer waits already, and none outlasts an opinion. */
function pausesOf(before: Review | undefined, version: number, at: string, isWaiting: boolean): readonly Pause[] {
  const pauses = before?.version === version ? before.pauses : [];
  if (!isWaiting) return ended(pauses, at);
  return pauses.some(({ until }) => until === null) ? pauses : [...pauses, { from: at, until: null }];
}

function evolve(state: OnboardingState, recorded: RecordedEvent<OnboardingEvent>): OnboardingState {
  const { event, recordedAt } = recorded;
  if (isFollowUp(event)) return { ...state, followUp: evolveFollowUp(state.followUp, event, recorded) };
  const at = (stage: Stage): Pick<OnboardingState, 'stage' | 'since'> => ({ stage, since: recordedAt });
  // What is still asked lapses with the case.
  const closed = (outcome: Outcome) => ({ ...at('closed'), outcome, questions: [] });

  switch (event.name) {
    case 'registered': {
      const { technologyId, requesterId, unitId, useCaseIds, stageAsked, dataAsked, personalInformation, categories, inUse } = event.data;
      const asked = { technologyId, requesterId, unitId, useCaseIds, stageAsked, dataAsked, personalInformation, categories, inUse };
      const { intakePath: path, personalInformationCategories, definitionVersion, contentHash } = event.data;
      const intake = { path, personalInformationCategories, definitionVersion, contentHash };
      return { ...state, ...asked, ...at('triage'), intake, registeredAt: recordedAt };
    }
    case 'triaged':
      switch (event.data.outcome) {
        case 'inAssessment':
          return { ...state, ...at('preparation') };
        case 'outOfScope':
          return { ...state, ...closed('outOfScope'), privacyDuty: 'handedOver' };
        case 'joined':
          return { ...state, ...closed('joined') };
        case 'alreadyAuthorized':
          return { ...state, ...closed('alreadyAuthorized'), authorizationId: event.data.authorizationId };
      }
     
    case 'caseJoined': {
      const { reopensPreparation, inUse, ...joined } = event.data;
      return {
        ...state,
        ...(reopensPreparation ? at('preparation') : {}),
        ...(inUse ? { inUse, useStopped: false } : {}),
        joined: [...state.joined, joined],
      };
    }
    case 'merged': {
      const { intoCaseId: caseId, requesterIds, executivePositionId } = event.data;
      return { ...state, ...closed('joined'), mergedInto: { caseId, requesterIds, executivePositionId } };
    }
    case 'split':
      return { ...state, useCaseIds: event.data.useCaseIds, splitInto: [...state.splitInto, event.data.caseId] };
    case 'splitOff':
      return { ...state, splitFromId: event.data.fromCaseId };
    case 'useReportJoined':
      return { ...state, inUse: true, reporterIds: [...state.reporterIds, event.data.reporterId] };
    case 'privacyDutyAccepted':
      return { ...state, privacyDuty: 'accepted' };

    case 'executiveNominated':
      return {
        ...state,
        executive: { positionId: event.data.positionId, status: 'nominated', personId: null, since: recordedAt },
      };
    case 'ownershipAccepted':
      return {
        ...state,
        checklistSignatures: event.data.voidsSignature
          ? state.checklistSignatures.filter(({ role }) => role !== 'executive')
          : state.checklistSignatures,
        executive: {
          positionId: event.data.positionId,
          status: 'accepted',
          personId: event.data.personId,
          since: recordedAt,
        },
      };
    case 'ownershipDeclined':
      return { ...state, executive: null };

    case 'preparationFrozen': {
      const { version, contentHash, requiredReviews, risk, decidingLevel, legalSignatureRequired, accounts, endsOn, papers, told } = event.data;
      return {
        ...state,
        ...at('review'),
        preparation: { version, contentHash, since: recordedAt, accounts, endsOn },
        papers: { ...state.papers, asked: { ...state.papers.asked, preparation: papers } },
        told: { ...state.told, preparation: { tables: told, since: recordedAt } },
        requiredReviews,
        risk,
        decidingLevel,
        legal: { ...state.legal, signatureRequired: legalSignatureRequired },
        recommendation: null,
        decision: null,
      };
    }

    case 'reviewRecorded': {
      const { kind, opinion, version, personId, positionId, securityAuthorizedUntil: authorizedUntil } = event.data;
      const pauses = pausesOf(state.reviews[kind], version, recordedAt, opinion === 'moreInformationNeeded');
      const review = { opinion, version, personId, positionId, since: recordedAt, authorizedUntil, answered: false, pauses };
      return { ...state, reviews: { ...state.reviews, [kind]: review }, reviewerIds: withReviewer(state, personId) };
    }
    case 'reviewConfirmed': {
      const { kind, version, personId } = event.data;
      const review = state.reviews[kind];
      if (!review) return state;
      const confirmed = { ...review, version, since: recordedAt };
      return { ...state, reviews: { ...state.reviews, [kind]: confirmed }, reviewerIds: withReviewer(state, personId) };
    }
    case 'informationProvided': {
      const review = state.reviews[event.data.kind];
      if (!review) return state;
      const pauses = ended(review.pauses, recordedAt);
      return { ...state, reviews: { ...state.reviews, [event.data.kind]: { ...review, answered: true, since: recordedAt, pauses } } };
    }

    case 'checklistFrozen': {
      const { version, contentHash, preparationVersion, proposal, papers, told } = event.data;
      return {
        ...state,
        checklist: { version, contentHash, preparationVersion, proposal, since: recordedAt, returned: false },
        papers: { ...state.papers, asked: { ...state.papers.asked, checklist: papers } },
        told: { ...state.told, 'privacy-checklist': { tables: told, since: recordedAt } },
        checklistSignatures: [],
        determination: null,
        neededAssessmentId: null,
      };
    }
    case 'paperFrozen': {
      const { form, version, contentHash, preparationVersion, told } = event.data;
      const paper = { version, contentHash, preparationVersion, since: recordedAt };
      return {
        ...state,
        papers: { ...state.papers, frozen: { ...state.papers.frozen, [form]: paper } },
        told: { ...state.told, [form]: { tables: told, since: recordedAt } },
      };
    }
    case 'checklistSigned': {
      const { role, version, personId, positionId, determination } = event.data;
      const others = state.checklistSignatures.filter((signature) => signature.role !== role);
      return {
        ...state,
        checklistSignatures: [...others, { role, version, personId, positionId, determination }],
        checklistSignerIds: [...new Set([...state.checklistSignerIds, personId])],
      };
    }
    case 'checklistReturned':
    case 'checklistDeclined':
      return {
        ...state,
        checklist: state.checklist && { ...state.checklist, returned: true, since: recordedAt },
        checklistSignatures: [],
        determination: null,
        neededAssessmentId: null,
      };
    case 'privacyDetermined': {
      const { determination, needs } = event.data;
      const assessments = needs?.opened
        ? [...state.assessments, { assessmentId: needs.assessmentId, kind: needs.kind, status: 'open' as const, signerIds: [] }]
        : state.assessments;
      return { ...state, determination, assessments, neededAssessmentId: needs?.assessmentId ?? null };
    }
    case 'assessmentConcluded': {
      const { assessmentId, outcome, signerIds } = event.data;
      return {
        ...state,
        assessments: state.assessments.map((one) =>
          one.assessmentId === assessmentId ? { ...one, status: outcome, signerIds } : one,
        ),
      };
    }

    case 'legalAdviceGiven':
      return {
        ...state,
        legal: {
          ...state.legal,
          adviceGiven: state.legal.adviceGiven + 1,
          conditionExists: state.legal.conditionExists || event.data.conditionExists,
        },
      };
    case 'legalSigned':
      return { ...state, legal: { ...state.legal, signedVersion: event.data.version } };

    case 'recommended': {
      const { outcome, version, personId } = event.data;
      return { ...state, ...at('decision'), recommendation: { outcome, version, personId, since: recordedAt } };
    }
    case 'decided': {
      const { outcome, personId, positionId, level, deferredUntil, authorizationId } = event.data;
      const decision = { outcome, personId, positionId, level, deferredUntil };
      switch (outcome) {
        case 'defer':
          return { ...state, ...at('deferred'), decision };
        case 'reject':
          return { ...state, ...closed('rejected'), decision };
        case 'prohibit':
          return { ...state, ...closed('prohibited'), decision };
        default:
          return { ...state, ...at('conditions'), decision, authorizationId };
      }
    }
    case 'deferralEnded':
      return { ...state, ...at('decision') };

    case 'authorizationCameIntoForce':
      return { ...state, ...at('inForce'), inUse: true, useStopped: false };
    case 'authorizationEnded':
      // The withdrawal or prohibition that ended it closes the case by its own event.
      if (state.stage === 'closed') return state;
      return event.data.reportDue
        ? { ...state, ...at('reporting') }
        : { ...state, ...closed('authorizationEnded') };
    case 'authorizationReported':
      return state.stage === 'closed' ? state : { ...state, ...closed('authorizationEnded') };

    case 'useStopped':
      return { ...state, useStopped: true };
    case 'withdrawn':
      return { ...state, ...closed('withdrawn') };

    case 'questionAsked':
      return { ...state, questions: [...state.questions, { ...event.data, since: recordedAt }] };
    case 'questionHandedOn': {
      const { questionId, to } = event.data;
      return { ...state, questions: state.questions.map((one) => (one.questionId === questionId ? { ...one, to, since: recordedAt } : one)) };
    }
    case 'questionAnswered':
    case 'questionWithdrawn':
      return { ...state, questions: state.questions.filter(({ questionId }) => questionId !== event.data.questionId) };

    case 'fileAttached':
      return { ...state, files: [...state.files, event.data.sha256] };
    case 'commented':
    case 'mentioned':
    case 'decisionPrepared':
    case 'decisionBriefRendered':
      return state;
  }
}

export const onboarding: Aggregate<OnboardingState, OnboardingEvent, Stage> = {
  kind: 'onboarding',
  stateVersion: 9,
  initial,
  stages: stagesOfOnboarding,
  upcasts: onboardingUpcasts,
  evolve,
  tasks: (state, profile) => withClaims([...onboardingTasks(state, profile), ...followUpTasks(state.followUp)], state.followUp.claims),
  deadlines: onboardingDeadlines,
  effects: onboardingEffects,
  askedIn: askedInOnboarding,
  grants: onboardingGrants,
  concluded: (state) => state.stage === 'closed' && state.privacyDuty !== 'handedOver',
};
