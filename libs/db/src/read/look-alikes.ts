import type { Pool } from 'pg';
import type { GrantKey } from '@gatehouse/policy';
import { run } from '../record/sql.ts';

const searched = `plain(COALESCE(t.name_en, '') || ' ' || COALESCE(t.name_fr, '') || ' ' || COALESCE(t.vendor, ''))`;

/** Technologies whose name or vendor looks like the text, ignoring accents and case, best first; only what the reader may see. */
export async function lookAlikes(pool: Pool, keys: readonly GrantKey[], text: string, limit: number): Promise<string[]> {
  const rows = await run<{ id: string }>(
    pool as never,
    `SELECT t.id::text AS id FROM technology t
      WHERE (${searched} LIKE '%' || replace(replace(plain($1), '%', ''), '_', '') || '%' OR plain($1) <% ${searched})
        AND EXISTS (SELECT FROM visibility v WHERE v.stream_id = t.id AND v.key = ANY($2))
      ORDER BY word_similarity(plain($1), ${searched}) DESC, t.id
      LIMIT $3`,
    [text, keys, limit],
  );
  return rows.map((row) => row.id);
}

/** Cases whose number, technology or purpose holds the words; newest first. */
export async function findCases(pool: Pool, keys: readonly GrantKey[], text: string, limit: number): Promise<string[]> {
  const rows = await run<{ id: string }>(
    pool as never,
    `SELECT c.id::text AS id FROM "case" c JOIN technology t ON t.id = c.technology_id
      WHERE (plain(c.number) LIKE '%' || replace(replace(plain($1), '%', ''), '_', '') || '%'
             OR ${searched} LIKE '%' || replace(replace(plain($1), '%', ''), '_', '') || '%')
        AND EXISTS (SELECT FROM visibility v WHERE v.stream_id = c.id AND v.key = ANY($2))
      ORDER BY c.registered_at DESC, c.id
      LIMIT $3`,
    [text, keys, limit],
  );
  return rows.map((row) => row.id);
}
