import type { Pool } from 'pg';
import type { GrantKey } from '@gatehouse/policy';
import { run } from '../record/sql.ts';

export interface TimelineEvent {
  readonly caseId: string;
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

export interface TimelinePage {
  readonly first: number;
  readonly after: TimelinePosition | null;
  readonly names: readonly string[] | null;
}

/**
 * What happened in each of the cases, their assessments and their authorizations, newest first: the event log itself,
 * for readers who may see the stream that each event belongs to.
 */
export async function timelines(
  pool: Pool,
  keys: readonly GrantKey[],
  caseIds: readonly string[],
  page: TimelinePage,
): Promise<TimelineEvent[][]> {
  const { after } = page;
  const rows = await run<TimelineEvent>(
    pool as never,
    `SELECT c.id::text AS "caseId", e.stream_id::text AS "streamId", e.kind AS "streamKind", e.version, e.name, e.recorded_at AS "recordedAt",
            to_char(e.effective_on, 'YYYY-MM-DD') AS "effectiveOn", e.actor_kind AS "actorKind", e.actor_id AS "actorId", e.authority,
            e.rules_version AS "rulesVersion", e.data, e.text, e.hash, e.prev_hash AS "prevHash"
       FROM unnest($1::uuid[]) AS c(id)
       CROSS JOIN LATERAL (
         SELECT event.*, s.kind FROM event JOIN stream s ON s.id = event.stream_id
          WHERE event.stream_id IN (
                  SELECT c.id
                  UNION ALL SELECT id FROM assessment WHERE case_id = c.id
                  UNION ALL SELECT id FROM "authorization" WHERE case_id = c.id)
            AND EXISTS (SELECT FROM visibility v WHERE v.stream_id = event.stream_id AND v.key = ANY($2))
            AND ($3::timestamptz IS NULL OR (event.recorded_at, event.stream_id, event.version) < ($3::timestamptz, $4::uuid, $5::int))
            AND ($6::text[] IS NULL OR event.name = ANY($6))
          ORDER BY event.recorded_at DESC, event.stream_id DESC, event.version DESC
          LIMIT $7
       ) e
      ORDER BY e.recorded_at DESC, e.stream_id DESC, e.version DESC`,
    [
      caseIds,
      keys,
      after ? new Date(after.recordedAtMs).toISOString() : null,
      after?.streamId ?? null,
      after?.version ?? null,
      page.names,
      page.first,
    ],
  );
  return caseIds.map((id) => rows.filter((row) => row.caseId === id));
}
