import type { Pool } from 'pg';
import type { GrantKey } from '@gatehouse/policy';
import { run } from '../record/sql.ts';

/**
 * The condition that every read of a table with a stream carries (D9): some key of the stream is held by the reader.
 * It runs in SQL, so that counts, pages and searches never know of what the reader may not see.
 */
export function visibleTo(keys: readonly GrantKey[]) {
  return { stream: { visibility: { some: { key: { in: [...keys] } } } } };
}

/** Which of these streams the reader may see; one statement. */
export async function visibleIds(pool: Pool, keys: readonly GrantKey[], ids: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await run<{ id: string }>(
    pool as never,
    'SELECT DISTINCT stream_id::text AS id FROM visibility WHERE stream_id = ANY($1::uuid[]) AND key = ANY($2)',
    [ids, keys],
  );
  return new Set(rows.map((row) => row.id));
}
