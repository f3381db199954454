import type { Change } from './changes.ts';
import type { Projection } from './projection.ts';
import { textListOf, textOf } from './text.ts';

export const projectAssessment: Projection<'assessment'> = ({ id, version, state, events }) => {
  const changes = events.flatMap(({ event, recordedAt, version: at, actorId, authority }): Change[] => {
    switch (event.name) {
      case 'opened': {
        const { kind, form, caseId, technologyId, addendumTo, executivePositionId } = event.data;
        return [
          {
            put: 'assessment',
            key: { id },
            set: {
              version,
              kind,
              form,
              status: state.status,
              case_id: caseId,
              technology_id: technologyId,
              addendum_to_id: addendumTo,
              executive_position_id: executivePositionId,
              frozen_version: 0,
              content_hash: null,
              official_form_sha256: null,
              opened_at: recordedAt,
              status_since: recordedAt,
              approved_at: null,
            },
          },
        ];
      }
      case 'assessmentFrozen':
        return [
          // A new version voids the signatures on the one before, visibly (D4).
          { alter: 'signature', where: { assessment_id: id, void: false }, set: { void: true } },
          { alter: 'assessment', where: { id }, set: { official_form_sha256: event.data.officialFormSha256 } },
        ];
      case 'assessmentSigned':
      case 'assessmentReturned':
      case 'assessmentDeclined': {
        const act = { assessmentSigned: 'signed', assessmentReturned: 'returned', assessmentDeclined: 'declined' }[event.name];
        const signed = event.name === 'assessmentSigned' ? event.data : null;
        const voids: Change[] = signed
          ? []
          : [{ alter: 'signature', where: { assessment_id: id, act: 'signed', void: false }, set: { void: true } }];
        return [
          ...voids,
          {
            put: 'signature',
            key: { id: `${id}:${at}` },
            set: {
              case_id: state.caseId,
              assessment_id: id,
              document: 'assessment',
              role: event.data.role,
              act,
              version: event.data.version,
              content_hash: signed?.contentHash ?? null,
              determination: null,
              assessment_ids: [],
              reasons: textOf(event)('reasons'),
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
      case 'executiveChanged':
        return [
          { alter: 'assessment', where: { id }, set: { executive_position_id: event.data.positionId } },
          { alter: 'signature', where: { assessment_id: id, role: 'executive', act: 'signed', void: false }, set: { void: true } },
        ];
      case 'assessmentApproved':
        return [{ alter: 'assessment', where: { id }, set: { approved_at: recordedAt } }];
      default:
        return [];
    }
  });
  const { status, frozenVersion, contentHash, since } = state;
  return [
    ...changes,
    {
      alter: 'assessment',
      where: { id },
      set: { version, status, frozen_version: frozenVersion, content_hash: contentHash, status_since: since },
    },
  ];
};
