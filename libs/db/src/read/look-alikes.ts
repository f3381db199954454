import type { Pool } from 'pg';
import type { GrantKey } from '@gatehouse/policy';
import { run } from '../record/sql.ts';
import { searchedFor } from './search.ts';

/** Technologies whose name or vendor looks like the text, ignoring accents and case, best first; only what the reader may see. */
export async function lookAlikes(pool: Pool, keys: readonly GrantKey[], text: string, limit: number): Promise<string[]> {
  const rows = await run<{ id: string }>(
    pool as never,
    `SELECT t.id::text AS id FROM technology t
      WHERE (t.search_text LIKE '%' || $4 || '%' OR plain($1) <% t.search_text)
        AND EXISTS (SELECT FROM visibility v WHERE v.stream_id = t.id AND v.key = ANY($2))
      ORDER BY word_similarity(plain($1), t.search_text) DESC, t.id
      LIMIT $3`,
    [text, keys, limit, await searchedFor(pool, text)],
  );
  return rows.map((row) => row.id);
}

/** Cases whose number or technology holds the words; newest first. */
export async function findCases(pool: Pool, keys: readonly GrantKey[], text: string, limit: number): Promise<string[]> {
  const rows = await run<{ id: string }>(
    pool as never,
    `SELECT c.id::text AS id FROM "case" c JOIN technology t ON t.id = c.technology_id
      WHERE (c.number ILIKE '%' || $1 || '%' OR t.search_text LIKE '%' || $1 || '%')
        AND EXISTS (SELECT FROM visibility v WHERE v.stream_id = c.id AND v.key = ANY($2))
      ORDER BY c.registered_at DESC, c.id
      LIMIT $3`,
    [await searchedFor(pool, text), keys, limit],
  );
  return rows.map((row) => row.id);
}
