import type { Pool } from 'pg';
import type { GrantKey } from '@gatehouse/policy';
import { run } from '../record/sql.ts';

export interface TimelineEvent {
  readonly streamId: string;
  readonly streamKind: string;
  readonly version: number;
  readonly name: string;
  readonly recordedAt: Date;
  readonly effectiveOn: string | null;
  readonly actorKind: string;
  readonly actorId: string;
  readonly authority: { readonly positionId: string; readonly power: string; readonly acting: boolean } | null;
  readonly rulesVersion: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly text: Readonly<Record<string, unknown>> | null;
  readonly hash: Buffer;
  readonly prevHash: Buffer;
}

export interface TimelinePosition {
  readonly recordedAtMs: number;
  readonly streamId: string;
  readonly version: number;
}

/**
 * What happened in a case, its assessments and its authorizations, newest first: the event log itself, for readers who
 * may see the stream that each event belongs to.
 */
export async function timeline(
  pool: Pool,
  keys: readonly GrantKey[],
  caseId: string,
  page: { readonly first: number; readonly after: TimelinePosition | null; readonly names: readonly string[] | null },
): Promise<TimelineEvent[]> {
  const { after } = page;
  return run<TimelineEvent>(
    pool as never,
    `SELECT e.stream_id::text AS "streamId", s.kind AS "streamKind", e.version, e.name, e.recorded_at AS "recordedAt",
            to_char(e.effective_on, 'YYYY-MM-DD') AS "effectiveOn", e.actor_kind AS "actorKind", e.actor_id AS "actorId", e.authority,
            e.rules_version AS "rulesVersion", e.data, e.text, e.hash, e.prev_hash AS "prevHash"
       FROM event e JOIN stream s ON s.id = e.stream_id
      WHERE e.stream_id IN (
              SELECT $1::uuid
              UNION ALL SELECT id FROM assessment WHERE case_id = $1
              UNION ALL SELECT id FROM "authorization" WHERE case_id = $1)
        AND EXISTS (SELECT FROM visibility v WHERE v.stream_id = e.stream_id AND v.key = ANY($2))
        AND ($3::timestamptz IS NULL OR (e.recorded_at, e.stream_id, e.version) < ($3::timestamptz, $4::uuid, $5::int))
        AND ($6::text[] IS NULL OR e.name = ANY($6))
      ORDER BY e.recorded_at DESC, e.stream_id DESC, e.version DESC
      LIMIT $7`,
    [
      caseId,
      keys,
      after ? new Date(after.recordedAtMs).toISOString() : null,
      after?.streamId ?? null,
      after?.version ?? null,
      page.names,
      page.first,
    ],
  );
}
