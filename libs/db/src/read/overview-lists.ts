import type { Pool } from 'pg';
import type { GrantKey, Instant, PlainDate, Stage, StageEntry } from '@gatehouse/policy';
import { run } from '../record/sql.ts';
import { columns, joins, type OpenTask, type TaskReader } from './open-tasks.ts';
import { borne, expiring, stays, staysParams, visible, type Expiring, type ExpiringDays } from './overviews.ts';

/**
 * The lists behind the figures of overviews, each by the condition that counts them. They are walked forward by where the
 * last row stood.
 */
export interface DuePosition {
  /** Milliseconds since 1970; null sorts last. */
  readonly dueAtMs: number | null;
  readonly streamId: string;
  readonly taskId: string;
}

interface Page<P> {
  readonly first: number;
  readonly after: P | null;
}

/** Stands for all who are asked by name together: nobody reads what another is asked so as a list of theirs. */
export const askedByName = 'byName';

const dueOrder = `COALESCE(due_at, 'infinity'::timestamptz), stream_id, task_id`;
const dueAfter = (param: number): string =>
  `($${param}::uuid IS NULL OR (${dueOrder}) > (COALESCE($${param + 1}::timestamptz, 'infinity'::timestamptz), $${param}::uuid, $${param + 2}::text))`;
const dueParams = (after: DuePosition | null): unknown[] => [after?.streamId ?? null, after?.dueAtMs == null ? null : new Date(after.dueAtMs).toISOString(), after?.taskId ?? null];

/** Said so that one office walks its own range of the index; a person is no office. */
function owedBy(office: string | null): string {
  if (office === null) return '$5::text IS NULL';
  const byName = `assigned_to LIKE 'person:%'`;
  return office === askedByName ? `$5::text IS NOT NULL AND ${byName}` : `assigned_to = $5 AND NOT ${byName}`;
}

/** What is overdue in processes that the reader may see, longest first: of one office or position, of all by name, or of all. */
export async function overdueTasks(
  pool: Pool,
  { personId, keys, on }: TaskReader,
  { office, now, first, after }: Page<DuePosition> & { readonly office: string | null; readonly now: Instant },
): Promise<OpenTask[]> {
  return run<OpenTask>(
    pool as never,
    `SELECT ${columns} FROM (
       SELECT * FROM task
        WHERE due_at < $4 AND paused_since IS NULL AND ${visible('task.stream_id', '$3')} AND ${dueAfter(6)}
          AND ${owedBy(office)}
        ORDER BY due_at, stream_id, task_id LIMIT $9) t ${joins}
      ORDER BY t.due_at, t.stream_id, t.task_id`,
    [on, personId, keys, now, office, ...dueParams(after), first],
  );
}

/** What is with one person, most urgent first, of all that the reader might answer too; null is what nobody took. */
export async function tasksBorneBy(
  pool: Pool,
  { personId, keys, on }: TaskReader,
  { bearerId, first, after }: Page<DuePosition> & { readonly bearerId: string | null },
): Promise<OpenTask[]> {
  return run<OpenTask>(
    pool as never,
    `${borne}
     SELECT ${columns} FROM (
       SELECT * FROM borne WHERE bearer IS NOT DISTINCT FROM $4::uuid AND ${dueAfter(5)}
        ORDER BY ${dueOrder} LIMIT $8) t ${joins}
      ORDER BY COALESCE(t.due_at, 'infinity'::timestamptz), t.stream_id, t.task_id`,
    [on, personId, keys, bearerId, ...dueParams(after), first],
  );
}

export interface Stay {
  readonly caseId: string;
  /** The event by which the case came to the stage. */
  readonly version: number;
  readonly cameAt: Date;
  readonly wentAt: Date;
  /** Microseconds, as the database measures. */
  readonly took: string;
}

export type StayPosition = Pick<Stay, 'took' | 'caseId' | 'version'>;

/** The stays at one stage that ended since an instant, longest first. */
export async function staysAt(
  pool: Pool,
  keys: readonly GrantKey[],
  entries: readonly StageEntry[],
  { stage, since, first, after }: Page<StayPosition> & { readonly stage: Stage; readonly since: Instant },
): Promise<Stay[]> {
  return run<Stay>(
    pool as never,
    `${stays}
     SELECT stream_id::text AS "caseId", version, came AS "cameAt", went AS "wentAt", took::text FROM (
       SELECT *, (extract(epoch FROM went - came) * 1000000)::bigint AS took FROM stay WHERE stage = $7) stay
      WHERE $9::uuid IS NULL OR took < $8::bigint OR (took = $8::bigint AND (stream_id, version) > ($9::uuid, $10::int))
      ORDER BY stay.took DESC, stream_id, version LIMIT $11`,
    [...staysParams(keys, entries, since), stage, after?.took ?? null, after?.caseId ?? null, after?.version ?? null, first],
  );
}

export interface ExpiringPosition {
  readonly on: PlainDate;
  readonly kind: string;
  readonly id: string;
}

/** What ends or is due soon, soonest first: of one kind or both, from the day after one day up to another. */
export async function expiringSoon(
  pool: Pool,
  keys: readonly GrantKey[],
  { today, until, timeZone }: ExpiringDays,
  { kind, first, after }: Page<ExpiringPosition> & { readonly kind: Expiring['kind'] | null },
): Promise<Expiring[]> {
  return run<Expiring>(
    pool as never,
    `SELECT kind, id::text, case_id::text AS "caseId", on_day::timestamp AT TIME ZONE 'UTC' AS "on", text, position_id::text AS "positionId"
       FROM (${expiring}) soon
      WHERE ($5::text IS NULL OR kind = $5) AND ($6::uuid IS NULL OR (on_day, kind, id) > ($7::date, $8::text, $6::uuid))
      ORDER BY on_day, kind, id LIMIT $9`,
    [keys, today, until, timeZone, kind, after?.id ?? null, after?.on ?? null, after?.kind ?? null, first],
  );
}
