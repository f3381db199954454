import type { Change } from './changes.ts';
import type { Projection } from './projection.ts';
import { textOf } from './text.ts';

export const projectAuthorization: Projection<'authorization'> = ({ id, version, state, events }) => [
  ...events.flatMap(({ event, recordedAt }): Change[] => {
    const text = textOf(event);
    switch (event.name) {
      case 'granted': {
        const { caseId, technologyId, stage, scope, until, executivePositionId, conditions } = event.data;
        const wording = (event.text?.['conditions'] ?? {}) as Record<string, string>;
        return [
          {
            put: 'authorization',
            key: { id },
            set: {
              version,
              status: state.status,
              stage,
              case_id: caseId,
              technology_id: technologyId,
              executive_position_id: executivePositionId,
              feature_ids: scope.featureIds,
              use_case_ids: scope.useCaseIds,
              unit_ids: scope.unitIds,
              accounts_at_most: scope.accountsAtMost,
              data: scope.data,
              until,
              granted_at: recordedAt,
            },
          },
          ...conditions.map(
            (condition, index): Change => ({
              put: 'condition',
              key: { id: condition.conditionId },
              set: {
                authorization_id: id,
                position: index + 1,
                kind: condition.kind,
                text: wording[condition.conditionId] ?? null,
                owner_position_id: condition.ownerPositionId,
                due_on: condition.dueOn,
                status: 'open',
                evidence_files: [],
              },
            }),
          ),
        ];
      }
      case 'conditionEvidenced': {
        const { conditionId, personId, fileSha256s } = event.data;
        return [
          {
            alter: 'condition',
            where: { id: conditionId },
            set: {
              status: 'evidenced',
              evidence: text('explanation'),
              evidence_files: fileSha256s,
              evidenced_by_id: personId,
              evidenced_at: recordedAt,
              returned_reasons: null,
            },
          },
        ];
      }
      case 'conditionReturned':
        return [
          {
            alter: 'condition',
            where: { id: event.data.conditionId },
            set: { status: 'open', returned_reasons: text('reasons') },
          },
        ];
      case 'conditionAccepted':
        return [
          {
            alter: 'condition',
            where: { id: event.data.conditionId },
            set: { status: 'accepted', accepted_by_id: event.data.personId, accepted_at: recordedAt },
          },
        ];
      case 'cameIntoForce':
        return [{ alter: 'authorization', where: { id }, set: { in_force_since: recordedAt } }];
      case 'ended':
        return [
          { alter: 'authorization', where: { id }, set: { ended_at: recordedAt, ended_because: event.data.reason } },
        ];
      case 'reported': {
        const { searches, probes, files, people, accountsClosed, dataDisposed, contentHash, signedBy } = event.data;
        return [
          {
            alter: 'authorization',
            where: { id },
            set: {
              searches,
              probes,
              files,
              people,
              accounts_closed: accountsClosed,
              data_disposed: dataDisposed,
              report_hash: contentHash,
              reported_by_id: signedBy,
              reported_at: recordedAt,
            },
          },
        ];
      }
      default:
        return [];
    }
  }),
  { alter: 'authorization', where: { id }, set: { version, status: state.status } },
];
