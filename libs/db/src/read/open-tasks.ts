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
  readonly params: Readonly<Record<string, string | number>>;
  readonly caseId: string | null;
}

export interface TaskPosition {
  /** Milliseconds since 1970; null sorts last. */
  readonly dueAtMs: number | null;
  readonly streamId: string;
  readonly taskId: string;
}

const columns = `t.stream_id::text AS "streamId", t.task_id AS "taskId", t.kind, s.kind AS "streamKind", t.assigned_to AS "assignedTo",
  t.since, t.due_at AS "dueAt", t.params, t.case_id::text AS "caseId"`;

/**
 * What waits for the holder of these keys, most urgent first. Each key walks its own index range and stops at the page,
 * so the cost follows the page and not the number of open tasks.
 */
export async function openTasks(
  pool: Pool,
  keys: readonly GrantKey[],
  page: { readonly first: number; readonly after: TaskPosition | null },
): Promise<OpenTask[]> {
  const after = page.after;
  return run<OpenTask>(
    pool as never,
    `SELECT ${columns}
       FROM unnest($1::text[]) AS held(key)
       CROSS JOIN LATERAL (
         SELECT * FROM task
          WHERE assigned_to = held.key
            AND ($2::boolean OR (COALESCE(due_at, 'infinity'::timestamptz), stream_id, task_id)
                               > (COALESCE($3::timestamptz, 'infinity'::timestamptz), $4::uuid, $5::text))
            AND EXISTS (SELECT FROM visibility v WHERE v.stream_id = task.stream_id AND v.key = ANY($1))
          ORDER BY due_at, stream_id, task_id
          LIMIT $6
       ) t
       JOIN stream s ON s.id = t.stream_id
      ORDER BY t.due_at, t.stream_id, t.task_id
      LIMIT $6`,
    [
      keys,
      after === null,
      after?.dueAtMs == null ? null : new Date(after.dueAtMs).toISOString(),
      after?.streamId ?? null,
      after?.taskId ?? null,
      page.first,
    ],
  );
}

/** How much waits for the holder of these keys, by kind. */
export async function countOpenTasks(pool: Pool, keys: readonly GrantKey[]): Promise<number> {
  const [row] = await run<{ count: number }>(
    pool as never,
    `SELECT count(*)::int AS count FROM task t WHERE t.assigned_to = ANY($1)
        AND EXISTS (SELECT FROM visibility v WHERE v.stream_id = t.stream_id AND v.key = ANY($1))`,
    [keys],
  );
  return row?.count ?? 0;
}

/** Whose turn it is in these cases, for readers who may see the process that asks. */
export async function tasksOfCases(pool: Pool, keys: readonly GrantKey[], caseIds: readonly string[]): Promise<OpenTask[]> {
  return run<OpenTask>(
    pool as never,
    `SELECT ${columns} FROM task t JOIN stream s ON s.id = t.stream_id
      WHERE t.case_id = ANY($1::uuid[])
        AND EXISTS (SELECT FROM visibility v WHERE v.stream_id = t.stream_id AND v.key = ANY($2))
      ORDER BY t.due_at, t.stream_id, t.task_id`,
    [caseIds, keys],
  );
}
