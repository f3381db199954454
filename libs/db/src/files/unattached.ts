import type { Pool } from 'pg';
import { run } from '../record/sql.ts';
import type { FileStore } from './file-store.ts';

/** An upload that nothing names after this long is forgotten. */
const unattachedMs = 24 * 60 * 60 * 1000;

/**
 * Bytes without a row go only this long after they were stored or forgotten. An attachment that found the row before it
 * was forgotten is recorded by then, and an upload or a rendered document under way has got its row or its event.
 */
const withoutRowMs = 60 * 60 * 1000;

/**
 * Every hash that the record, a frozen text or a draft names, wherever it stands: what is named once is kept for good, also
 * after a later statement replaced it.
 */
const named = `
  SELECT DISTINCT m[1] AS sha256 FROM (
    SELECT data::text AS text FROM event UNION ALL SELECT text FROM content UNION ALL SELECT value::text FROM draft_answer
  ) t, regexp_matches(t.text, '[0-9a-f]{64}', 'g') m`;

export interface Removed {
  /** Uploads that nobody may attach any more. */
  readonly forgotten: number;
  /** Files whose bytes went. */
  readonly removed: number;
}

/**
 * Removes what was uploaded and never used. In two steps, of which one run does only one for the same file: first the row
 * is forgotten, after which it cannot be attached; then, if nothing came to name it meanwhile, the bytes go.
 */
export async function removeUnattached(pool: Pool, store: FileStore, now: Date): Promise<Removed> {
  const removed = await removeWithoutRow(pool, store, new Date(now.getTime() - withoutRowMs));
  const forgotten = await forget(pool, store, new Date(now.getTime() - unattachedMs));
  return { forgotten, removed };
}

async function removeWithoutRow(pool: Pool, store: FileStore, before: Date): Promise<number> {
  const old: string[] = [];
  for await (const sha256 of store.storedBefore(before)) old.push(sha256);
  if (old.length === 0) return 0;
  const rows = await run<{ sha256: string }>(
    pool as never,
    `SELECT o.sha256 FROM unnest($1::text[]) AS o(sha256)
      WHERE NOT EXISTS (SELECT FROM stored_file s WHERE s.sha256 = o.sha256)
        AND NOT EXISTS (SELECT FROM (${named}) n WHERE n.sha256 = o.sha256)`,
    [old],
  );
  for (const { sha256 } of rows) await store.remove(sha256, before);
  return rows.length;
}

async function forget(pool: Pool, store: FileStore, before: Date): Promise<number> {
  // The same bytes may have been uploaded by several people: the youngest upload counts for all.
  const unused = `SELECT s.sha256 FROM stored_file s GROUP BY s.sha256 HAVING max(s.uploaded_at) < $1 AND s.sha256 NOT IN (${named})`;
  const rows = await run<{ sha256: string }>(pool as never, unused, [before]);
  for (const { sha256 } of rows) await store.touch(sha256);
  const gone = await run(
    pool as never,
    'DELETE FROM stored_file WHERE sha256 = ANY($1) AND uploaded_at < $2 RETURNING sha256',
    [rows.map(({ sha256 }) => sha256), before],
  );
  return gone.length;
}
