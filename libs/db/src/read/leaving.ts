import type { Pool } from 'pg';
import { run } from '../record/sql.ts';
import { columns, joins, type OpenTask, type TaskReader } from './open-tasks.ts';

/** More than anybody hands over in one act; the rest shows after. */
const atMost = 100;

/** Another incumbency (`o`) of the date. */
const holdsNow = `o.ended_at IS NULL AND o.starts_on <= $1::date AND (o.ends_on IS NULL OR o.ends_on >= $1::date)`;

/**
 * Whether somebody would still read what asks without this position: by themselves, or by another that they hold on that
 * date (`$1`).
 */
const readsWithout = `EXISTS (
  SELECT FROM visibility v WHERE v.stream_id = t.stream_id AND (v.key = 'everyone' OR v.key = 'person:' || i.person_id OR EXISTS (
    SELECT FROM incumbency o WHERE o.person_id = i.person_id AND o.position_id <> i.position_id AND ${holdsNow}
       AND (v.key = 'position:' || o.position_id OR EXISTS (
         SELECT FROM position_power pp WHERE pp.position_id = o.position_id
            AND (v.key = 'power:' || pp.power OR v.key LIKE 'power:' || pp.power || ':%'))))))`;

const isOver = `(i.ended_at IS NOT NULL OR COALESCE(i.ends_on < $1::date, false))`;
/** They have the position again, or still, by another appointment. */
const holdsAgain = `EXISTS (SELECT FROM incumbency o WHERE o.position_id = i.position_id AND o.person_id = i.person_id AND o.id <> i.id AND ${holdsNow})`;
/** Once it is over, what is the position's is no longer left, but whoever's holds it now. */
const isSomebodys = `(${isOver} AND EXISTS (SELECT FROM incumbency o WHERE o.position_id = i.position_id AND ${holdsNow}))`;

/** What somebody leaves open by leaving a position (`i`), by how it is theirs. */
const left = {
  /** Taken by them as one of its office. */
  taken: `t.claimed_by_id = i.person_id AND t.claimed_as_id = i.position_id AND t.assigned_to NOT LIKE 'person:%' AND NOT ${holdsAgain}`,
  /** Asked of the position: whoever holds it next answers. */
  ofPosition: `t.assigned_to = 'position:' || i.position_id AND t.claimed_by_id IS DISTINCT FROM i.person_id AND NOT ${isSomebodys}`,
  /** Asked of them by name about what they read by this position only. */
  questions: `t.assigned_to = 'person:' || i.person_id AND t.kind = 'answerQuestion' AND NOT ${readsWithout} AND NOT ${holdsAgain}`,
} as const;

/** Each by its own index; no task is left in two ways. */
const anything = Object.values(left).map((one) => `SELECT t.* FROM task t WHERE ${one}`).join(' UNION ALL ');

/** Of these, for each incumbency in their order, as far as the reader may see what asks; most urgent first. */
export async function leftOpen(pool: Pool, { personId, keys, on }: TaskReader, incumbencyIds: readonly string[]): Promise<OpenTask[][]> {
  const rows = await run<OpenTask & { readonly incumbencyId: string }>(
    pool as never,
    `SELECT i.id::text AS "incumbencyId", ${columns} FROM incumbency i
      CROSS JOIN LATERAL (
        SELECT * FROM (${anything}) t
         WHERE EXISTS (SELECT FROM visibility v WHERE v.stream_id = t.stream_id AND v.key = ANY($4))
         ORDER BY t.due_at, t.stream_id, t.task_id LIMIT ${atMost}) t ${joins}
      WHERE i.id = ANY($3::uuid[])
      ORDER BY t.due_at, t.stream_id, t.task_id`,
    [on, personId, incumbencyIds, keys],
  );
  return incumbencyIds.map((id) => rows.filter(({ incumbencyId }) => incumbencyId === id));
}

export interface LeftCounts {
  readonly taken: number;
  readonly ofPosition: number;
  readonly questions: number;
  /** Open cases that the position answers for as program executive. */
  readonly cases: number;
}

const leftCases = `"case" c WHERE c.executive_position_id = i.position_id AND c.stage <> 'closed' AND NOT ${isSomebodys}`;

/** How much, for whoever appoints: numbers only, for administrators read no case. */
export async function leftCounts(pool: Pool, on: string, incumbencyIds: readonly string[]): Promise<LeftCounts[]> {
  const counted = Object.entries(left).map(([name, condition]) => `(SELECT count(*)::int FROM task t WHERE ${condition}) AS "${name}"`);
  const rows = await run<LeftCounts & { readonly id: string }>(
    pool as never,
    `SELECT i.id::text AS id, ${counted.join(', ')},
            (SELECT count(*)::int FROM ${leftCases}) AS cases
       FROM incumbency i WHERE i.id = ANY($2::uuid[])`,
    [on, incumbencyIds],
  );
  const byId = new Map(rows.map(({ id, ...counts }) => [id, counts]));
  return incumbencyIds.map((id) => byId.get(id) ?? { taken: 0, ofPosition: 0, questions: 0, cases: 0 });
}

/** A position that somebody left while something that they held by it waits. */
export interface LeftBehind {
  readonly incumbencyId: string;
  readonly positionId: string;
  /** Who ended it or said its last day; null where it ran out as it was appointed. */
  readonly endedBy: string | null;
}

/** Of what ended in the last days. */
export async function leftBehind(pool: Pool, on: string, days: number): Promise<LeftBehind[]> {
  const anyOf = Object.values(left).map((one) => `EXISTS (SELECT FROM task t WHERE ${one})`);
  return run<LeftBehind>(
    pool as never,
    `SELECT i.id::text AS "incumbencyId", i.position_id::text AS "positionId",
            (SELECT e.actor_id FROM event e
              WHERE e.stream_id = i.position_id AND e.name IN ('incumbencyEnded', 'incumbencyEndSet') AND e.actor_kind = 'person'
                AND e.data->>'incumbencyId' = i.id::text
              ORDER BY e.version DESC LIMIT 1) AS "endedBy"
       FROM incumbency i
      WHERE ${isOver} AND LEAST(COALESCE(i.ended_at, 'infinity'), COALESCE(i.ends_on, 'infinity')) >= $1::date - $2::int
        AND (${anyOf.join(' OR ')} OR EXISTS (SELECT FROM ${leftCases}))
      ORDER BY i.id`,
    [on, days],
  );
}

/** When whoever took these tasks, written `stream:task`, left the position by which they did; null where nobody did, or they still hold it. */
export async function takersLeftOn(pool: Pool, on: string, tasks: readonly string[]): Promise<(Date | null)[]> {
  const split = tasks.map((one) => [one.slice(0, 36), one.slice(37)] as const);
  const rows = await run<{ readonly key: string; readonly leftOn: Date }>(
    pool as never,
    `SELECT t.stream_id || ':' || t.task_id AS key, last.on AS "leftOn"
       FROM unnest($2::uuid[], $3::text[]) AS asked(stream_id, task_id)
       JOIN task t USING (stream_id, task_id)
       CROSS JOIN LATERAL (
         SELECT max(LEAST(COALESCE(i.ended_at, 'infinity'), COALESCE(i.ends_on + interval '1 day', 'infinity'))) AS on,
                bool_or(i.ended_at IS NULL AND i.starts_on <= $1::date AND (i.ends_on IS NULL OR i.ends_on >= $1::date)) AS holds
           FROM incumbency i WHERE i.person_id = t.claimed_by_id AND i.position_id = t.claimed_as_id) last
      WHERE t.claimed_by_id IS NOT NULL AND NOT last.holds`,
    [on, split.map(([stream]) => stream), split.map(([, task]) => task)],
  );
  const byKey = new Map(rows.map((row) => [row.key, row.leftOn]));
  return tasks.map((key) => byKey.get(key) ?? null);
}
