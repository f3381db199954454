import type { Pool } from 'pg';
import type { EntryChange, EntryContent, ReferenceListId } from '@gatehouse/policy';
import { run } from '../record/sql.ts';

export type ReferenceChangeStatus = 'waiting' | 'inForce' | 'approved' | 'declined' | 'withdrawn';

/** A change of a list as it was proposed or made, with who, when and why. */
export interface ReferenceChange {
  readonly id: string;
  readonly streamId: string;
  readonly list: ReferenceListId;
  readonly change: EntryChange;
  readonly status: ReferenceChangeStatus;
  readonly reasons: string | null;
  /** The version with which it came to hold; null while it does not. */
  readonly heldSince: number | null;
  readonly proposedById: string;
  readonly proposedPositionId: string | null;
  readonly proposedAt: Date;
  readonly decidedById: string | null;
  readonly decidedPositionId: string | null;
  readonly decidedAt: Date | null;
  readonly decisionReasons: string | null;
}

type Row = Omit<ReferenceChange, 'change'> & {
  readonly code: string;
  readonly kind: EntryChange['kind'];
  readonly content: EntryContent | null;
  readonly effectiveFrom: string;
  readonly effectiveTo: string | null;
};

/**
 * Every change of each of the lists, in their order, as they were proposed: what ships is merged with those that hold, in
 * the order of `heldSince`. Lists are open to every employee.
 */
export async function referenceChanges(pool: Pool, streamIds: readonly string[]): Promise<ReferenceChange[][]> {
  const rows = await run<Row>(
    pool as never,
    `SELECT id::text, stream_id::text AS "streamId", list, code, kind, status, content, to_char(effective_from, 'YYYY-MM-DD') AS "effectiveFrom",
            to_char(effective_to, 'YYYY-MM-DD') AS "effectiveTo", reasons, held_since AS "heldSince", proposed_by_id::text AS "proposedById",
            proposed_position_id::text AS "proposedPositionId", proposed_at AS "proposedAt", decided_by_id::text AS "decidedById",
            decided_position_id::text AS "decidedPositionId", decided_at AS "decidedAt", decision_reasons AS "decisionReasons"
       FROM reference_entry WHERE stream_id = ANY($1::uuid[]) ORDER BY proposed_at, id`,
    [streamIds],
  );
  const changes = rows.map(({ code, kind, content, effectiveFrom, effectiveTo, ...row }): ReferenceChange => ({
    ...row,
    change: { kind, code, content, effectiveFrom, effectiveTo },
  }));
  return streamIds.map((id) => changes.filter(({ streamId }) => streamId === id));
}
