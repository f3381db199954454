import type { Pool } from 'pg';
import { run } from '../record/sql.ts';

export interface Installation {
  /** Since when the oldest recorded event has not been told to its process; null when all are told. */
  readonly oldestUndeliveredAt: Date | null;
  readonly undelivered: number;
  readonly heartbeats: readonly { readonly part: string; readonly at: Date }[];
  readonly now: Date;
}

/** How far follow-up lags behind the record; one statement on a partial index. */
export async function installation(pool: Pool): Promise<Installation> {
  const [row] = await run<{ oldest: Date | null; undelivered: number; heartbeats: { part: string; at: string }[] | null; now: Date }>(
    pool as never,
    `SELECT min(s.updated_at) AS oldest, count(s.id)::int AS undelivered, clock_timestamp() AS now,
            (SELECT json_agg(json_build_object('part', part, 'at', at)) FROM heartbeat) AS heartbeats
       FROM stream s WHERE s.version > s.delivered AND s.kind IN ('onboarding', 'assessment', 'authorization', 'existingUse')`,
    [],
  );
  return {
    oldestUndeliveredAt: row?.oldest ?? null,
    undelivered: row?.undelivered ?? 0,
    heartbeats: (row?.heartbeats ?? []).map(({ part, at }) => ({ part, at: new Date(at) })),
    now: row?.now ?? new Date(0),
  };
}
