import type { Pool } from 'pg';
import { run } from '../record/sql.ts';

/** The positions that somebody holds or is to hold; by which of them they read, policy says. */
export async function heldPositionIds(pool: Pool, personId: string): Promise<string[]> {
  const rows = await run<{ id: string }>(
    pool as never,
    'SELECT DISTINCT position_id::text AS id FROM incumbency WHERE person_id = $1 AND ended_at IS NULL ORDER BY id LIMIT 50',
    [personId],
  );
  return rows.map(({ id }) => id);
}

export interface CaseReader {
  readonly id: string;
  readonly name: string | null;
  readonly titleEn: string | null;
  readonly titleFr: string | null;
}

/** The people who may read each of these streams on a date, by name: those who can be asked about it. `named` is as `searchedFor` makes it. */
export async function readersOf(
  pool: Pool,
  streamIds: readonly string[],
  { on, named, first }: { readonly on: string; readonly named: string | null; readonly first: number },
): Promise<CaseReader[][]> {
  const rows = await run<CaseReader & { readonly streamId: string }>(
    pool as never,
    `SELECT asked.id::text AS "streamId", r.id, r.name, r."titleEn", r."titleFr"
       FROM unnest($1::uuid[]) AS asked(id)
       CROSS JOIN LATERAL (
         SELECT * FROM (
           SELECT DISTINCT ON (p.id) p.id::text, p.name, p.name_key, po.title_en AS "titleEn", po.title_fr AS "titleFr"
             FROM person p
             LEFT JOIN incumbency i ON i.person_id = p.id AND i.ended_at IS NULL AND i.starts_on <= $2 AND (i.ends_on IS NULL OR i.ends_on >= $2)
             LEFT JOIN position po ON po.id = i.position_id
            WHERE ($3::text IS NULL OR p.name_key LIKE '%' || $3 || '%')
              AND EXISTS (
                SELECT FROM visibility v
                 WHERE v.stream_id = asked.id
                   AND (v.key = 'person:' || p.id OR v.key = 'position:' || po.id
                        OR v.key IN (SELECT 'power:' || pp.power FROM position_power pp WHERE pp.position_id = po.id)))
            ORDER BY p.id, po.id) one
          ORDER BY name_key, id
          LIMIT $4) r
      ORDER BY r.name_key, r.id`,
    [streamIds, on, named, first],
  );
  return streamIds.map((id) => rows.filter(({ streamId }) => streamId === id));
}

/** Which of these, written `stream:person`, may read on a date: who was asked may have left since. */
export async function stillReading(pool: Pool, on: string, pairs: readonly string[]): Promise<boolean[]> {
  const rows = await run<{ pair: string }>(
    pool as never,
    `SELECT asked.stream_id || ':' || asked.person_id AS pair
       FROM unnest($2::uuid[], $3::uuid[]) AS asked(stream_id, person_id)
      WHERE EXISTS (SELECT FROM visibility v WHERE v.stream_id = asked.stream_id AND v.key IN ('everyone', 'person:' || asked.person_id))
         OR EXISTS (
              SELECT FROM incumbency i
                JOIN visibility v ON v.stream_id = asked.stream_id AND (v.key = 'position:' || i.position_id
                  OR v.key IN (SELECT 'power:' || pp.power FROM position_power pp WHERE pp.position_id = i.position_id))
               WHERE i.person_id = asked.person_id AND i.ended_at IS NULL AND i.starts_on <= $1::date AND (i.ends_on IS NULL OR i.ends_on >= $1::date))`,
    [on, pairs.map((one) => one.slice(0, 36)), pairs.map((one) => one.slice(37))],
  );
  const reading = new Set(rows.map(({ pair }) => pair));
  return pairs.map((pair) => reading.has(pair));
}
