import type { Pool } from 'pg';
import { followedKinds } from '@gatehouse/policy';
import { run } from '../record/sql.ts';

/** What a process must follow, as plain rows; `contracts` gives them their meaning. Ids, codes and instants only. */
export interface FollowingRow {
  readonly id: string;
  readonly kind: string;
  readonly version: number;
  readonly headHash: string;
  readonly concluded: boolean;
  readonly effects: readonly { id: string; name: string; repetition: 'repeatable' | 'mustNotRepeat'; after: string | null }[];
  readonly deadlines: readonly { id: string; setAtVersion: number; dueAt: string }[];
  readonly stage: string;
  readonly waitingOn: readonly string[];
}

/** A stream that is ahead of what its process was told. */
export interface Undelivered extends FollowingRow {
  readonly previousVersion: number;
  readonly previousHash: string;
  /** Names of the events since, in order. */
  readonly names: readonly string[];
}

const followed = followedKinds.map((kind) => `'${kind}'`).join(', ');

/** The instant as the record writes it everywhere: UTC with milliseconds. */
const instant = (column: string): string => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const columns = (effectsSince: string): string => `
  s.id::text, s.kind, s.version, encode(s.head_hash, 'hex') AS "headHash", s.concluded,
  COALESCE((SELECT json_agg(json_build_object('id', f.id, 'name', f.name, 'repetition', f.repetition, 'after', f.after) ORDER BY f.version, f.id)
     FROM effect f WHERE f.stream_id = s.id AND f.status IN ('pending', 'attempting') AND f.version > ${effectsSince}), '[]') AS effects,
  COALESCE((SELECT json_agg(json_build_object('id', d.deadline_id, 'setAtVersion', d.set_at_version, 'dueAt', ${instant('d.due_at')}) ORDER BY d.due_at, d.deadline_id)
     FROM deadline d WHERE d.stream_id = s.id), '[]') AS deadlines,
  COALESCE(s.state->>'stage', s.state->>'status', '') AS stage,
  ARRAY(SELECT DISTINCT CASE WHEN t.assigned_to LIKE 'power:%' THEN t.assigned_to ELSE split_part(t.assigned_to, ':', 1) END
     FROM task t WHERE t.stream_id = s.id ORDER BY 1) AS "waitingOn"`;

/** Everything unfinished of one process, read in one statement and so at one version; null when there is no such stream. */
export async function loadFollowing(pool: Pool, streamId: string): Promise<FollowingRow | null> {
  const [row] = await run<FollowingRow>(pool as never, `SELECT ${columns('0')} FROM stream s WHERE s.id = $1`, [streamId]);
  return row ?? null;
}

/** Streams whose processes must be told something, longest waiting first, except those named. */
export async function undelivered(pool: Pool, except: readonly string[], limit: number): Promise<Undelivered[]> {
  return run<Undelivered>(
    pool as never,
    `SELECT ${columns('s.delivered')}, s.delivered AS "previousVersion",
            (SELECT encode(e.prev_hash, 'hex') FROM event e WHERE e.stream_id = s.id AND e.version = s.delivered + 1) AS "previousHash",
            ARRAY(SELECT e.name FROM event e WHERE e.stream_id = s.id AND e.version > s.delivered ORDER BY e.version LIMIT 2) AS names
       FROM stream s
      WHERE s.version > s.delivered AND s.kind IN (${followed}) AND s.id <> ALL($1::uuid[])
      ORDER BY s.updated_at LIMIT $2`,
    [except, limit],
  );
}

/** Marks what processes were told; never backwards. */
export async function markDelivered(pool: Pool, told: readonly { readonly id: string; readonly version: number }[]): Promise<void> {
  // In the order of ids, so that two batches cannot wait for each other.
  const sorted = told.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  await run(
    pool as never,
    `UPDATE stream SET delivered = GREATEST(delivered, told.version)
       FROM unnest($1::uuid[], $2::int[]) AS told(id, version) WHERE stream.id = told.id`,
    [sorted.map((one) => one.id), sorted.map((one) => one.version)],
  );
}

/**
 * Forgets what processes were told wherever something is left to do, so that the relay tells them again (D8). Returns how
 * many processes that concerns.
 */
export async function resetDelivered(pool: Pool): Promise<number> {
  const rows = await run(
    pool as never,
    `UPDATE stream s SET delivered = 0
      WHERE s.kind IN (${followed})
        AND (EXISTS (SELECT FROM effect f WHERE f.stream_id = s.id AND f.status IN ('pending', 'attempting'))
          OR EXISTS (SELECT FROM deadline d WHERE d.stream_id = s.id))
      RETURNING s.id`,
  );
  return rows.length;
}
