import { papersAsked, type EventOf, type OnboardingState, type RecordedEvent } from '@gatehouse/policy';
import type { Change } from './changes.ts';
import type { Projection } from './projection.ts';
import { lapsedQuestions, questionChanges } from './questions.ts';
import { textListOf, textOf } from './text.ts';

type Recorded = RecordedEvent<EventOf<'onboarding'>>;

/** The columns that the state alone gives; written once a commit. */
function caseColumns(state: OnboardingState, version: number) {
  return {
    version,
    use_stopped: state.useStopped,
    in_use: state.inUse,
    stage: state.stage,
    outcome: state.outcome,
    stage_since: state.since,
    executive_position_id: state.executive?.positionId ?? null,
    executive_status: state.executive?.status ?? null,
    preparation_version: state.preparation.version,
    preparation_hash: state.preparation.contentHash || null,
    papers_asked: papersAsked(state),
    required_reviews: state.requiredReviews,
    risk: state.preparation.version > 0 ? state.risk : null,
    deciding_level: state.preparation.version > 0 ? state.decidingLevel : null,
    checklist_version: state.checklist?.version ?? 0,
    checklist_hash: state.checklist?.contentHash ?? null,
    checklist_proposal: state.checklist?.proposal ?? null,
    checklist_returned: state.checklist?.returned ?? false,
    determination: state.determination?.outcome ?? null,
    covered_by: state.determination?.assessmentIds ?? [],
    privacy_duty: state.privacyDuty,
    legal_advice_given: state.legal.adviceGiven,
    legal_condition_exists: state.legal.conditionExists,
    legal_signature_required: state.legal.signatureRequired,
    legal_signed_version: state.legal.signedVersion,
    decision: state.decision?.outcome ?? null,
    deferred_until: state.decision?.deferredUntil ?? null,
    authorization_id: state.authorizationId,
    split_from_id: state.splitFromId,
    split_into_ids: state.splitInto,
    use_case_ids: state.useCaseIds,
  };
}

function registered(id: string, recorded: Recorded): Change[] {
  if (recorded.event.name !== 'registered') return [];
  const { data } = recorded.event;
  return [
    {
      put: 'case',
      key: { id },
      set: {
        number: data.number,
        technology_id: data.technologyId,
        requester_id: data.requesterId,
        unit_id: data.unitId,
        use_case_ids: data.useCaseIds,
        stage_asked: data.stageAsked,
        data_asked: data.dataAsked,
        personal_information: data.personalInformation,
        personal_information_categories: data.personalInformationCategories,
        intake_path: data.intakePath,
        purpose: textOf(recorded.event)('purpose'),
        registered_at: recorded.recordedAt,
        recommended_conditions: [],
        version: recorded.version,
        use_stopped: false,
        in_use: data.inUse,
        stage: 'triage',
        stage_since: recorded.recordedAt,
        preparation_version: 0,
        papers_asked: [],
        required_reviews: [],
        checklist_version: 0,
        checklist_returned: false,
        covered_by: [],
        privacy_duty: 'none',
        legal_advice_given: 0,
        legal_condition_exists: false,
        legal_signature_required: false,
        legal_signed_version: 0,
      },
    },
  ];
}

function changesOf(id: string, recorded: Recorded): Change[] {
  const { event, recordedAt, version: at, actorId, authority } = recorded;
  const text = textOf(event);
  const alterCase = (set: Extract<Change, { alter: string }>['set']): Change => ({ alter: 'case', where: { id }, set });

  switch (event.name) {
    case 'registered':
      return registered(id, recorded);
    case 'triaged':
      return [alterCase({ joined_into_id: event.data.intoCaseId, triage_reasons: text('reasons') })];
    case 'caseJoined': {
      const { caseId, unitId, useCaseIds, inUse } = event.data;
      return [
        ...(inUse ? [alterCase({ in_use: true })] : []),
        { put: 'joined_case', key: { case_id: id, joined_case_id: caseId }, set: { unit_id: unitId, use_case_ids: useCaseIds } },
      ];
    }
    case 'merged':
      return [alterCase({ joined_into_id: event.data.intoCaseId, merge_reasons: text('reasons') })];
    case 'splitOff':
      return [alterCase({ split_reasons: text('reasons') })];
    case 'useReportJoined':
      return [alterCase({ in_use: true })];
    case 'ownershipAccepted':
      return event.data.voidsSignature
        ? [{ alter: 'signature', where: { case_id: id, document: 'checklist', role: 'executive', act: 'signed', void: false }, set: { void: true } }]
        : [];
    case 'preparationFrozen':
      return [
        alterCase({
          recommendation: null,
          recommendation_reasons: null,
          recommended_conditions: [],
          recommended_by_id: null,
          recommended_at: null,
        }),
      ];
    case 'reviewRecorded': {
      const { kind, opinion, version, personId, positionId, securityAuthorizedUntil, form, definitionVersion, contentHash } = event.data;
      return [
        { alter: 'review', where: { case_id: id, kind, current: true }, set: { current: false } },
        {
          put: 'review',
          key: { id: `${id}:${at}` },
          set: {
            case_id: id,
            record_version: at,
            kind,
            opinion,
            version_read: version,
            reasons: text('reasons'),
            conditions: textListOf(event, 'conditions'),
            security_reference: text('securityAuthorization'),
            security_expires_on: securityAuthorizedUntil,
            form,
            definition_version: definitionVersion,
            content_hash: contentHash,
            reviewer_id: personId,
            position_id: positionId,
            recorded_at: recordedAt,
            current: true,
          },
        },
      ];
    }
    case 'reviewConfirmed':
      return [
        {
          alter: 'review',
          where: { case_id: id, kind: event.data.kind, current: true },
          set: { version_read: event.data.version, confirmed_at: recordedAt },
        },
      ];
    case 'informationProvided':
      return [
        {
          alter: 'review',
          where: { case_id: id, kind: event.data.kind, current: true },
          set: { information_provided: text('information') },
        },
      ];
    case 'checklistFrozen':
      return [{ alter: 'signature', where: { case_id: id, document: 'checklist', void: false }, set: { void: true } }];
    case 'checklistSigned':
    case 'checklistReturned':
    case 'checklistDeclined': {
      const act = { checklistSigned: 'signed', checklistReturned: 'returned', checklistDeclined: 'declined' }[event.name];
      const signed = event.name === 'checklistSigned' ? event.data : null;
      const { role, version } = event.data;
      return [
        signed
          ? { alter: 'signature', where: { case_id: id, document: 'checklist', role, void: false }, set: { void: true } }
          : { alter: 'signature', where: { case_id: id, document: 'checklist', act: 'signed', void: false }, set: { void: true } },
        {
          put: 'signature',
          key: { id: `${id}:${at}` },
          set: {
            case_id: id,
            assessment_id: null,
            document: 'checklist',
            role,
            act,
            version,
            content_hash: signed?.contentHash ?? null,
            determination: signed?.determination.outcome ?? null,
            assessment_ids: signed?.determination.assessmentIds ?? [],
            reasons: text('reasons'),
            items: textListOf(event, 'items'),
            language_read: signed?.languageRead ?? null,
            person_id: actorId,
            position_id: signed?.positionId ?? authority?.positionId ?? null,
            signed_at: recordedAt,
            void: false,
          },
        },
      ];
    }
    case 'recommended':
      return [
        alterCase({
          recommendation: event.data.outcome,
          recommendation_reasons: text('reasons'),
          recommended_conditions: textListOf(event, 'conditions'),
          recommended_by_id: event.data.personId,
          recommended_at: recordedAt,
        }),
      ];
    case 'decisionPrepared': {
      const { version, personId, positionId } = event.data;
      return [
        {
          put: 'prepared_decision',
          key: { case_id: id },
          set: {
            outcome: text('outcome'),
            version,
            reasons: text('reasons'),
            conditions: textListOf(event, 'conditions'),
            language: text('language'),
            person_id: personId,
            position_id: positionId,
            prepared_at: recordedAt,
          },
        },
      ];
    }
    case 'decided':
      return [
        alterCase({
          decision_reasons: text('reasons'),
          decided_by_id: event.data.personId,
          decided_by_position_id: event.data.positionId,
          decided_at: recordedAt,
          own_interest: event.data.ownInterest,
        }),
      ];
    case 'commented':
      return [
        {
          put: 'comment',
          key: { id: event.data.commentId },
          set: {
            case_id: id,
            person_id: event.data.personId,
            body: text('body'),
            language: text('language'),
            commented_at: recordedAt,
          },
        },
      ];
    case 'mentioned': {
      const { by, in: said, mentions } = event.data;
      const row = { case_id: id, said_in: said.kind, said_id: said.id, mentioned_by_id: by, mentioned_at: recordedAt };
      return mentions.map(({ mentionId, of }) => ({ put: 'mention', key: { id: mentionId }, set: { ...row, of } }));
    }
    case 'questionAsked':
    case 'questionAnswered':
    case 'questionHandedOn':
    case 'questionWithdrawn':
      return questionChanges(id, event, recordedAt);
    case 'fileAttached': {
      const { fileId, sha256, bytes, mediaType, purpose, personId } = event.data;
      return [
        {
          put: 'case_file',
          key: { id: fileId },
          set: {
            case_id: id,
            sha256,
            name: text('name'),
            bytes,
            media_type: mediaType,
            purpose,
            person_id: personId,
            attached_at: recordedAt,
          },
        },
      ];
    }
    case 'decisionBriefRendered':
      return [alterCase({ brief_sha256: event.data.sha256 })];
    default:
      return [];
  }
}

export const projectOnboarding: Projection<'onboarding'> = ({ id, version, state, events }) => [
  ...events.flatMap((recorded) => changesOf(id, recorded)),
  ...lapsedQuestions(id, state, events),
  { alter: 'case', where: { id }, set: caseColumns(state, version) },
];
