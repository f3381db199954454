import type { Pool } from 'pg';
import { run } from '../record/sql.ts';

/**
 * The categories of technology with which each case was registered, which the tables look at; the catalogue may have been
 * corrected since. Whoever calls has checked that the cases may be seen.
 */
export async function categoriesOfCases(pool: Pool, caseIds: readonly string[]): Promise<string[][]> {
  const rows = await run<{ readonly id: string; readonly categories: string[] }>(
    pool as never,
    `SELECT stream_id::text AS id, data->'categories' AS categories FROM event
      WHERE stream_id = ANY($1::uuid[]) AND version = 1 AND name = 'registered'`,
    [caseIds],
  );
  const found = new Map(rows.map(({ id, categories }) => [id, categories]));
  return caseIds.map((id) => found.get(id) ?? []);
}
