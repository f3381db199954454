import type { Pool } from 'pg';
import type { GrantKey } from '@gatehouse/policy';
import { run } from '../record/sql.ts';

export interface OpenTask {
  readonly streamId: string;
  readonly taskId: string;
  readonly kind: string;
  readonly streamKind: string;
  readonly assignedTo: string;
  readonly since: Date;
  readonly dueAt: Date | null;
  /** It stands still, because others owe an answer first; it has no due date meanwhile. */
  readonly pausedSince: Date | null;
  readonly params: Readonly<Record<string, string | number>>;
  readonly caseId: string | null;
  /** Who took it, while they may still answer it. */
  readonly claimedById: string | null;
  readonly claimedAt: Date | null;
  /** The role of the position by which they took it. */
  readonly claimedAsRole: string | null;
  /** Who had taken it and may answer it no longer: it is the whole office's again. */
  readonly lapsedById: string | null;
  /** With what words it was handed over; null too where they were lawfully disposed of. */
  readonly note: string | null;
  /** Somebody else took it. */
  readonly taken: boolean;
}

export interface TaskPosition {
  /** What others took stands after everything else. */
  readonly taken: boolean;
  /** Milliseconds since 1970; null sorts last. */
  readonly dueAtMs: number | null;
  readonly streamId: string;
  readonly taskId: string;
}

/** Who reads, and the institution's date on which what is held is held. */
export interface TaskReader {
  readonly personId: string;
  readonly keys: readonly GrantKey[];
  readonly on: string;
}

/** Mine alone or taken by me; taken by nobody; all that I may answer. */
export const taskShares = ['mine', 'unclaimed', 'office'] as const;
export type TaskShare = (typeof taskShares)[number];

/**
 * The incumbency by which a task was taken, while it may still answer (`on` the date, as an expression). A position's role does not change,
 * so the level that a decision asks for was settled when it was taken.
 */
export const claimOf = (task: string, on = '$1'): string => `
  SELECT i.person_id, po.role FROM incumbency i JOIN position po ON po.id = i.position_id
   WHERE i.position_id = ${task}.claimed_as_id AND i.person_id = ${task}.claimed_by_id
     AND i.ended_at IS NULL AND i.starts_on <= ${on}::date AND (i.ends_on IS NULL OR i.ends_on >= ${on}::date)
     AND (${task}.assigned_to = 'position:' || i.position_id OR EXISTS (
       SELECT FROM position_power pp WHERE pp.position_id = i.position_id
          AND (${task}.assigned_to = 'power:' || pp.power OR ${task}.assigned_to LIKE 'power:' || pp.power || ':%')))`;

/**
 * The reader and their keys. As a subquery each plan estimates them alike, so that PostgreSQL keeps one plan; it would otherwise
 * make one anew for each reader, which takes longer than to read the page.
 */
const reader = '(SELECT $2::uuid)';
const held = '(SELECT $3::text[])';
const isVisible = `EXISTS (SELECT FROM visibility v WHERE v.stream_id = task.stream_id AND v.key = ANY(${held}::text[]))`;

/** Looked up row by row: as a join it would be estimated to find next to nothing, and then all that is taken be sorted. */
const stands = `(SELECT true FROM (${claimOf('task')}) claim LIMIT 1) IS TRUE`;
const claimed = `(task.claimed_by_id IS NOT NULL AND ${stands})`;
const takenByOther = `(task.claimed_by_id IS NOT NULL AND task.claimed_by_id <> ${reader} AND ${stands})`;
const takenByReader = `(task.claimed_by_id IS NOT NULL AND task.claimed_by_id = ${reader} AND ${stands})`;

export const columns = `t.stream_id::text AS "streamId", t.task_id AS "taskId", t.kind, s.kind AS "streamKind", t.assigned_to AS "assignedTo",
  t.since, t.due_at AS "dueAt", t.paused_since AS "pausedSince", t.params, t.case_id::text AS "caseId", claim.person_id::text AS "claimedById", claim.role AS "claimedAsRole",
  CASE WHEN claim.role IS NULL THEN t.claimed_by_id::text END AS "lapsedById",
  CASE WHEN claim.role IS NOT NULL THEN t.claimed_at END AS "claimedAt", CASE WHEN claim.role IS NOT NULL THEN e.text->>'note' END AS note,
  (claim.role IS NOT NULL AND t.claimed_by_id <> $2::uuid) AS taken`;

export const joins = `JOIN stream s ON s.id = t.stream_id
  LEFT JOIN LATERAL (${claimOf('t')} LIMIT 1) claim ON t.claimed_by_id IS NOT NULL
  LEFT JOIN event e ON e.stream_id = t.stream_id AND e.version = t.note_version`;

/** What is looked through for a list, in the order of the list: by which keys, under which condition, and whether others took it. */
const branches: Readonly<Record<TaskShare, readonly (readonly [keys: string, condition: string, taken: boolean])[]>> = {
  office: [
    ['true', `NOT ${takenByOther}`, false],
    ['true', takenByOther, true],
  ],
  unclaimed: [[`held.key LIKE 'po%'`, `NOT ${claimed}`, false]],
  mine: [
    [`held.key NOT LIKE 'power:%'`, `NOT ${takenByOther}`, false],
    [`held.key LIKE 'power:%'`, takenByReader, false],
  ],
};

/**
 * A page of the usual size, and the longest; of each one row more, which tells whether there are further ones. Written out,
 * they let PostgreSQL keep one plan: of an unknown limit it expects far more, and would plan anew each time. There are only
 * these two, for every text is kept by every connection.
 */
const rowsRead = [26, 101] as const;

/**
 * What waits for the reader, most urgent first and what others took last. Each key walks its own index range and stops at
 * the page, so the cost follows the page and not the number of open tasks.
 */
export async function openTasks(
  pool: Pool,
  { personId, keys, on }: TaskReader,
  page: { readonly first: number; readonly after: TaskPosition | null; readonly share?: TaskShare },
): Promise<OpenTask[]> {
  const { after } = page;
  const share = branches[page.share ?? 'office'];
  // Beyond what others took there is nothing; a cursor may come from a list that holds it.
  if (after?.taken && !share.some(([, , taken]) => taken)) return [];
  const rows = rowsRead.find((size) => size >= page.first) ?? rowsRead[1];
  const limit = `LIMIT ${rows}`;
  const further = `(COALESCE(due_at, 'infinity'::timestamptz), stream_id, task_id) > (COALESCE($4::timestamptz, 'infinity'::timestamptz), $5::uuid, $6::text)`;
  /** What of a branch comes after the place: what is further in the same one, all of a later one, nothing of an earlier one. */
  const remains = (taken: boolean): string => (!after || (taken && !after.taken) ? 'true' : taken === after.taken ? further : 'false');
  const walks = share.map(
    ([whose, condition, taken]) => `SELECT t.*, ${String(taken)} AS last
       FROM unnest(${held}) AS held(key)
       CROSS JOIN LATERAL (
         SELECT * FROM task
          WHERE assigned_to = held.key AND ${condition}
            AND ${remains(taken)}
            AND ${isVisible}
          ORDER BY due_at, stream_id, task_id
          ${limit}
       ) t
      WHERE ${whose}`,
  );
  // What others took is looked for only where the rest does not fill the page.
  const [first = '', ...others] = walks;
  const more = others.map((walk) => ` UNION ALL SELECT * FROM (${walk}) more WHERE (SELECT count(*) FROM first) < ${rows}`);
  const found = await run<OpenTask>(
    pool as never,
    `WITH first AS MATERIALIZED (${first})
     SELECT ${columns} FROM (SELECT * FROM (SELECT * FROM first${more.join('')}) found ORDER BY last, due_at, stream_id, task_id ${limit}) t ${joins}
      ORDER BY t.last, t.due_at, t.stream_id, t.task_id`,
    [
      on,
      personId,
      keys,
      ...(after ? [after.dueAtMs === null ? null : new Date(after.dueAtMs).toISOString(), after.streamId, after.taskId] : []),
    ],
  );
  return found.slice(0, page.first);
}

/** Beyond this nobody counts: the figure says *at least*. */
export const countsUpTo = 100;

/**
 * How much waits for the reader, as their page says it: what others took and what stands still are not theirs to do now.
 * Each key stops at the limit, so the cost does not follow the number of open tasks.
 */
export async function countOpenTasks(pool: Pool, { personId, keys, on }: TaskReader): Promise<number> {
  const [row] = await run<{ count: number }>(
    pool as never,
    `SELECT count(*)::int AS count FROM (
       SELECT FROM unnest(${held}) AS held(key)
        CROSS JOIN LATERAL (
          SELECT FROM task
           WHERE assigned_to = held.key AND paused_since IS NULL AND NOT ${takenByOther}
             AND ${isVisible}
           LIMIT $4
        ) t
       LIMIT $4
     ) counted`,
    [on, personId, keys, countsUpTo],
  );
  return row?.count ?? 0;
}

/** Whose turn it is in these cases, for readers who may see the process that asks. */
export async function tasksOfCases(pool: Pool, { personId, keys, on }: TaskReader, caseIds: readonly string[]): Promise<OpenTask[]> {
  return run<OpenTask>(
    pool as never,
    `SELECT ${columns} FROM task t ${joins}
      WHERE t.case_id = ANY($3::uuid[])
        AND EXISTS (SELECT FROM visibility v WHERE v.stream_id = t.stream_id AND v.key = ANY($4))
      ORDER BY t.due_at, t.stream_id, t.task_id`,
    [on, personId, caseIds, keys],
  );
}

/** The same of these processes themselves. */
export async function tasksOfStreams(pool: Pool, { personId, keys, on }: TaskReader, streamIds: readonly string[]): Promise<OpenTask[]> {
  return run<OpenTask>(
    pool as never,
    `SELECT ${columns} FROM task t ${joins}
      WHERE t.stream_id = ANY($3::uuid[])
        AND EXISTS (SELECT FROM visibility v WHERE v.stream_id = t.stream_id AND v.key = ANY($4))
      ORDER BY t.due_at, t.stream_id, t.task_id`,
    [on, personId, streamIds, keys],
  );
}

/** Somebody by a position. */
export interface Holder {
  readonly personId: string;
  readonly positionId: string;
}

/** Those who hold, on that date, a position that may answer a task; `levels` says what role has which. */
export async function holdersOf(
  pool: Pool,
  key: string,
  on: string,
  levels: readonly { readonly code: string; readonly level: number }[],
): Promise<Holder[]> {
  const power = /^power:(.+?)(?::(\d+))?$/.exec(key);
  return run<Holder>(
    pool as never,
    `SELECT p.id::text AS "personId", i.position_id::text AS "positionId"
       FROM incumbency i JOIN person p ON p.id = i.person_id JOIN position po ON po.id = i.position_id
      WHERE i.ended_at IS NULL AND i.starts_on <= $1::date AND (i.ends_on IS NULL OR i.ends_on >= $1::date)
        AND ('position:' || po.id = $2 OR (po.role = ANY($4) AND EXISTS (
          SELECT FROM position_power pp WHERE pp.position_id = po.id AND pp.power = $3)))
      ORDER BY p.name_key, p.id, po.id
      LIMIT 200`,
    [on, key, power?.[1] ?? null, levels.filter(({ level }) => level >= Number(power?.[2] ?? 0)).map(({ code }) => code)],
  );
}
