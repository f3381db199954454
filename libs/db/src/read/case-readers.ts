import type { Pool } from 'pg';
import { run } from '../record/sql.ts';
import { isReadBy, readingBy, reads } from './reads.ts';

/** The positions that these people hold, or to whose office they belong, now or later, and which of those named there are; by which of them anybody reads, policy says. */
export async function heldPositionIds(pool: Pool, personIds: readonly string[], positionIds: readonly string[] = []): Promise<string[]> {
  const rows = await run<{ id: string }>(
    pool as never,
    `SELECT position_id::text AS id FROM incumbency WHERE person_id = ANY($1::uuid[]) AND ended_at IS NULL
      UNION SELECT position_id::text FROM office_member WHERE person_id = ANY($1::uuid[]) AND ended_at IS NULL
      UNION SELECT id::text FROM position WHERE id = ANY($2::uuid[])
      ORDER BY id LIMIT 100`,
    [personIds, positionIds],
  );
  return rows.map(({ id }) => id);
}

export interface CaseReader {
  readonly id: string;
  readonly name: string | null;
  /** Of a position of their own; none where they read along with somebody. */
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
         SELECT p.id::text, p.name, p.name_key, held.title_en AS "titleEn", held.title_fr AS "titleFr"
           FROM person p
           LEFT JOIN LATERAL (
             SELECT po.title_en, po.title_fr FROM (${readingBy('p.id', '$2')}) by JOIN position po ON po.id = by.position_id
              WHERE NOT by.along ORDER BY ${isReadBy('asked.id', 'by')} DESC, po.id LIMIT 1) held ON true
          WHERE ($3::text IS NULL OR p.name_key LIKE '%' || $3 || '%') AND ${reads('asked.id', 'p.id', '$2')}
          ORDER BY p.name_key, p.id
          LIMIT $4) r
      ORDER BY r.name_key, r.id`,
    [streamIds, on, named, first],
  );
  return streamIds.map((id) => rows.filter(({ streamId }) => streamId === id));
}

export interface ReadingPosition {
  readonly id: string;
  readonly titleEn: string | null;
  readonly titleFr: string | null;
}

/** The positions by which each of these streams is read, by title in either language; `named` is as `searchedFor` makes it. */
export async function readingPositions(
  pool: Pool,
  streamIds: readonly string[],
  { named, first }: { readonly named: string | null; readonly first: number },
): Promise<ReadingPosition[][]> {
  const rows = await run<ReadingPosition & { readonly streamId: string }>(
    pool as never,
    `SELECT asked.id::text AS "streamId", r.id::text, r.title_en AS "titleEn", r.title_fr AS "titleFr"
       FROM unnest($1::uuid[]) AS asked(id)
       CROSS JOIN LATERAL (
         SELECT po.id, po.title_en, po.title_fr, po.title_key_en
           FROM position po
          WHERE ($2::text IS NULL OR po.title_key_en LIKE '%' || $2 || '%' OR po.title_key_fr LIKE '%' || $2 || '%')
            AND EXISTS (
              SELECT FROM visibility v
               WHERE v.stream_id = asked.id
                 AND (v.key = 'position:' || po.id OR v.key IN (SELECT 'power:' || pp.power FROM position_power pp WHERE pp.position_id = po.id)))
          ORDER BY po.title_key_en, po.id
          LIMIT $3) r
      ORDER BY r.title_key_en, r.id`,
    [streamIds, named, first],
  );
  return streamIds.map((id) => rows.filter(({ streamId }) => streamId === id));
}

/** Which of these, written `stream:person`, may read on a date: who was asked may have left since. */
export async function stillReading(pool: Pool, on: string, pairs: readonly string[]): Promise<boolean[]> {
  const rows = await run<{ pair: string }>(
    pool as never,
    `SELECT asked.stream_id || ':' || asked.person_id AS pair
       FROM unnest($2::uuid[], $3::uuid[]) AS asked(stream_id, person_id)
      WHERE ${reads('asked.stream_id', 'asked.person_id', '$1')}`,
    [on, pairs.map((one) => one.slice(0, 36)), pairs.map((one) => one.slice(37))],
  );
  const reading = new Set(rows.map(({ pair }) => pair));
  return pairs.map((pair) => reading.has(pair));
}

/** Which of these cases somebody asked for, themselves or by one that joined it, as `asked` of policy says. */
export async function askedFor(pool: Pool, personId: string, caseIds: readonly string[]): Promise<boolean[]> {
  const rows = await run<{ id: string }>(
    pool as never,
    `SELECT c.id::text FROM "case" c
      WHERE c.id = ANY($2::uuid[]) AND (c.requester_id = $1 OR EXISTS (
        SELECT FROM joined_case j JOIN "case" o ON o.id = j.joined_case_id WHERE j.case_id = c.id AND o.requester_id = $1))`,
    [personId, caseIds],
  );
  const asked = new Set(rows.map(({ id }) => id));
  return caseIds.map((id) => asked.has(id));
}
