import type { EventOf, RecordedEvent } from '@gatehouse/policy';
import type { Change, ProjectedRow } from './changes.ts';
import type { Projection } from './projection.ts';
import { textOf } from './text.ts';

type Event = RecordedEvent<EventOf<'referenceList'>>;

/** Who decided on a proposal, when and as what. */
function decided({ actorId, recordedAt, authority }: Event, status: string): ProjectedRow {
  return { status, decided_by_id: actorId, decided_at: recordedAt, decided_position_id: authority?.positionId ?? null };
}

/** One row for each change that was proposed or made. What ships is no event and no row: it is merged when read. */
export const projectReferenceList: Projection<'referenceList'> = ({ id: streamId, events }) =>
  events.flatMap((recorded): Change[] | Change => {
    const { event, version, actorId, authority, recordedAt } = recorded;
    const text = textOf(event);
    switch (event.name) {
      case 'taskClaimed':
      case 'taskReleased':
      case 'taskHandedOver':
      case 'reminded':
      case 'escalated':
      case 'effectFailed':
      case 'effectResolved':
        return [];
      case 'entryChanged':
      case 'changeProposed': {
        const { list, change } = event.data;
        const isChanged = event.name === 'entryChanged';
        return {
          put: 'reference_entry',
          key: { id: isChanged ? event.data.changeId : event.data.proposalId },
          set: {
            stream_id: streamId,
            list,
            code: change.code,
            kind: change.kind,
            status: isChanged ? 'inForce' : 'waiting',
            content: change.content,
            effective_from: change.effectiveFrom,
            effective_to: change.effectiveTo,
            reasons: text('reasons'),
            held_since: isChanged ? version : null,
            proposed_by_id: actorId,
            proposed_at: recordedAt,
            proposed_position_id: authority?.positionId ?? null,
          },
        };
      }
      case 'changeApproved': {
        const { proposalId, effectiveFrom } = event.data;
        return {
          alter: 'reference_entry',
          where: { id: proposalId },
          set: { ...decided(recorded, 'approved'), effective_from: effectiveFrom, held_since: version },
        };
      }
      case 'changeDeclined':
        return {
          alter: 'reference_entry',
          where: { id: event.data.proposalId },
          set: { ...decided(recorded, 'declined'), decision_reasons: text('reasons') },
        };
      case 'changeWithdrawn':
        return { alter: 'reference_entry', where: { id: event.data.proposalId }, set: decided(recorded, 'withdrawn') };
    }
  });
