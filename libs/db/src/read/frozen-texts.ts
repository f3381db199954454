import type { Pool } from 'pg';
import { run } from '../record/sql.ts';

/** Frozen texts by their hashes, in the order asked. Whoever calls has checked that what names them may be seen. */
export async function frozenTexts(pool: Pool, hashes: readonly string[]): Promise<(string | null)[]> {
  const rows = await run<{ readonly sha256: string; readonly text: string }>(
    pool as never,
    'SELECT sha256, text FROM content WHERE sha256 = ANY($1)',
    [hashes],
  );
  const found = new Map(rows.map(({ sha256, text }) => [sha256, text]));
  return hashes.map((hash) => found.get(hash) ?? null);
}
