import type { Pool } from 'pg';
import { run } from '../record/sql.ts';

/** An entry of a record, by which a paper that was printed of it can be found again. */
export interface RecordEntry {
  readonly version: number;
  readonly hash: string;
}

export interface RecordEntries {
  readonly newest: RecordEntry;
  /** The newest decision: the one that the rendered brief names. */
  readonly decision: RecordEntry | null;
}

/** The entries that identify what is printed of each case, in the order asked; who may read a case is asked before. */
export async function recordEntries(pool: Pool, caseIds: readonly string[]): Promise<(RecordEntries | null)[]> {
  const rows = await run<{ id: string; version: number; hash: string; decidedVersion: number | null; decidedHash: string | null }>(
    pool as never,
    `SELECT s.id::text, s.version, encode(s.head_hash, 'hex') AS hash, d.version AS "decidedVersion", encode(d.hash, 'hex') AS "decidedHash"
       FROM stream s
       LEFT JOIN LATERAL (
         SELECT version, hash FROM event WHERE stream_id = s.id AND name = 'decided' ORDER BY version DESC LIMIT 1
       ) d ON true
      WHERE s.id = ANY($1::uuid[])`,
    [caseIds],
  );
  const found = new Map(
    rows.map(({ id, version, hash, decidedVersion, decidedHash }): [string, RecordEntries] => [
      id,
      {
        newest: { version, hash },
        decision: decidedVersion === null || decidedHash === null ? null : { version: decidedVersion, hash: decidedHash },
      },
    ]),
  );
  return caseIds.map((id) => found.get(id) ?? null);
}
