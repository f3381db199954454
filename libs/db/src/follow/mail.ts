import type { Pool } from 'pg';
import { run } from '../record/sql.ts';
import type { EffectRow } from './effects.ts';

/** One thing that an effect's mail says to one person. All that it says to them is one mail. */
export interface MailDue {
  readonly personId: string;
  /** Which of the things that the effect has to say. */
  readonly item: number;
  readonly template: string;
  /** The task it is about, where it asks for something. */
  readonly taskId: string | null;
  /** Now, or with the one mail of the day. */
  readonly status: 'pending' | 'waiting';
}

/** How an attempt to reach somebody ended. `pending`: surely not, and to be tried again. */
export type MailEnd = 'pending' | 'sent' | 'refused' | 'uncertain' | 'leftOut';

export interface FirstEffect {
  readonly id: string;
  readonly version: number;
  /** Who did what it tells of; null where no person did. */
  readonly by: string | null;
}

/**
 * Where an effect does again what an earlier one could not, the first of them: the book of whom it reached is kept under
 * its id.
 */
export async function firstOfRepeated(pool: Pool, { id, streamId, version }: EffectRow): Promise<FirstEffect> {
  const [first] = await run<FirstEffect>(
    pool as never,
    `WITH RECURSIVE back AS (
       SELECT $1::text AS id, $3::int AS version
       UNION
       SELECT f.id, f.version FROM back
         JOIN event e ON e.stream_id = $2 AND e.version = back.version AND e.name = 'effectResolved'
         JOIN effect f ON f.id = e.data->>'effectId')
     SELECT back.id, back.version, CASE WHEN e.actor_kind = 'person' THEN e.actor_id END AS by
       FROM back LEFT JOIN event e ON e.stream_id = $2 AND e.version = back.version
      ORDER BY back.version LIMIT 1`,
    [id, streamId, version],
  );
  return first ?? { id, version, by: null };
}

/**
 * Enters who is to get a mail, and what it says, and answers who still has to, with which of these things. Who was entered
 * before stays as they are, but for an attempt that was broken off, of which nobody knows how it ended; `anew`: a person
 * asked for it to be done again, so whoever was not surely reached is tried again.
 */
export async function enterMail(
  pool: Pool,
  { id, streamId, anew }: { readonly id: string; readonly streamId: string; readonly anew: boolean },
  due: readonly MailDue[],
): Promise<ReadonlyMap<string, ReadonlySet<number>>> {
  const wanted = JSON.stringify(due.map(({ personId, item, template, taskId, status }) => ({ person_id: personId, item, template, task_id: taskId, status })));
  await run(
    pool as never,
    `UPDATE mail SET status = CASE WHEN status = 'sending' AND NOT $2 THEN 'uncertain' ELSE 'pending' END, updated_at = clock_timestamp()
      WHERE effect_id = $1 AND (status = 'sending' OR ($2 AND status IN ('uncertain', 'refused')))`,
    [id, anew],
  );
  // Whoever has a mail of this effect gets no second one, whatever else concerns them by now.
  await run(
    pool as never,
    `INSERT INTO mail (effect_id, person_id, item, stream_id, template, task_id, status, created_at, updated_at)
     SELECT $1, d.person_id, d.item, $2, d.template, d.task_id, d.status, clock_timestamp(), clock_timestamp()
       FROM jsonb_to_recordset($3::jsonb) AS d(person_id uuid, item int, template text, task_id text, status text)
      WHERE NOT EXISTS (SELECT FROM mail m WHERE m.effect_id = $1 AND m.person_id = d.person_id)
     ON CONFLICT (effect_id, person_id, item) DO NOTHING`,
    [id, streamId, wanted],
  );
  // What concerns them no more, as somebody else answered meanwhile, is left out.
  await run(
    pool as never,
    `UPDATE mail m SET status = 'leftOut', updated_at = clock_timestamp()
      WHERE m.effect_id = $1 AND m.status = 'pending'
        AND NOT EXISTS (SELECT FROM jsonb_to_recordset($2::jsonb) AS d(person_id uuid, item int) WHERE d.person_id = m.person_id AND d.item = m.item)`,
    [id, wanted],
  );
  const rows = await run<{ id: string; items: number[] }>(
    pool as never,
    `SELECT person_id::text AS id, array_agg(item) AS items FROM mail WHERE effect_id = $1 AND status = 'pending' GROUP BY person_id`,
    [id],
  );
  return new Map(rows.map((row) => [row.id, new Set(row.items)]));
}

/** Before a mail is handed over: what is found so later was broken off. */
export async function beginMail(pool: Pool, effectId: string, personId: string): Promise<void> {
  await run(
    pool as never,
    `UPDATE mail SET status = 'sending', updated_at = clock_timestamp() WHERE effect_id = $1 AND person_id = $2 AND status = 'pending'`,
    [effectId, personId],
  );
}

export async function endMail(pool: Pool, effectId: string, personId: string, end: MailEnd, reply: string | null): Promise<void> {
  await run(
    pool as never,
    `UPDATE mail SET status = $3, reply = $4, updated_at = clock_timestamp() WHERE effect_id = $1 AND person_id = $2 AND status = 'sending'`,
    [effectId, personId, end, reply],
  );
}

/** Whom an effect's mail did not reach, and whom it did. */
export async function countMail(pool: Pool, effectId: string): Promise<Readonly<Record<string, number>>> {
  const rows = await run<{ status: string; n: number }>(
    pool as never,
    'SELECT status, count(DISTINCT person_id)::int AS n FROM mail WHERE effect_id = $1 GROUP BY status',
    [effectId],
  );
  return Object.fromEntries(rows.map(({ status, n }) => [status, n]));
}
