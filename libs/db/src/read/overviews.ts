import type { Pool } from 'pg';
import type { GrantKey, Instant, PlainDate, Stage, StageEntry } from '@gatehouse/policy';
import { run } from '../record/sql.ts';
import { claimOf, type TaskReader } from './open-tasks.ts';

/** More than one page and one file show; sums are of everything. */
const overviewRowsAtMost = 200;

export const visible = (stream: string, keys: string): string => `EXISTS (SELECT FROM visibility v WHERE v.stream_id = ${stream} AND v.key = ANY(${keys}))`;

export interface StageCount {
  readonly stage: Stage;
  /** How many of the cutoffs it has stood there since. */
  readonly age: number;
  readonly count: number;
}

/** Open cases by stage and by how long they stand there. */
export async function casesByStage(pool: Pool, keys: readonly GrantKey[], cutoffs: readonly Instant[]): Promise<StageCount[]> {
  return run<StageCount>(
    pool as never,
    `SELECT c.stage, (SELECT count(*) FROM unnest($2::timestamptz[]) AS cutoff(at) WHERE c.stage_since <= cutoff.at)::int AS age, count(*)::int AS count
       FROM "case" c WHERE c.stage <> 'closed' AND ${visible('c.id', '$1')}
      GROUP BY 1, 2`,
    [keys, cutoffs],
  );
}

export interface OfficeOverdue {
  /** Null stands for all who are asked by name together. */
  readonly assignedTo: string | null;
  readonly open: number;
  readonly overdue: number;
  readonly oldestDueAt: Date;
  /** Of all offices that owe something, also of those that are more than are shown. */
  readonly offices: number;
  readonly openOfAll: number;
  readonly overdueOfAll: number;
}

/** What is overdue by the office or position that owes it, and what else it has to do; what stands still is not. */
export async function overdueByOffice(pool: Pool, keys: readonly GrantKey[], now: Instant): Promise<OfficeOverdue[]> {
  return run<OfficeOverdue>(
    pool as never,
    `SELECT CASE WHEN t.assigned_to NOT LIKE 'person:%' THEN t.assigned_to END AS "assignedTo",
            count(*)::int AS open, count(*) FILTER (WHERE t.due_at < $2)::int AS overdue, min(t.due_at) AS "oldestDueAt",
            count(*) OVER ()::int AS offices, sum(count(*)) OVER ()::int AS "openOfAll", sum(count(*) FILTER (WHERE t.due_at < $2)) OVER ()::int AS "overdueOfAll"
       FROM task t WHERE t.paused_since IS NULL AND ${visible('t.stream_id', '$1')}
      GROUP BY 1 HAVING count(*) FILTER (WHERE t.due_at < $2) > 0
      ORDER BY overdue DESC, "oldestDueAt", 1 LIMIT ${overviewRowsAtMost}`,
    [keys, now],
  );
}

export interface PersonLoad {
  /** Null is what nobody took yet. */
  readonly personId: string | null;
  readonly open: number;
  readonly overdue: number;
  readonly oldestDueAt: Date | null;
  /** Of everybody, also of those that are more than are shown. */
  readonly people: number;
  readonly openOfAll: number;
  readonly overdueOfAll: number;
}

/** The tasks that the reader might answer (`$1` the date, `$2` the person, `$3` their keys), with whom each is: `bearer`. */
export const borne = `
  WITH sole AS (
    SELECT 'position:' || i.position_id AS key, (array_agg(i.person_id))[1] AS person_id FROM incumbency i
     WHERE 'position:' || i.position_id = ANY($3) AND i.ended_at IS NULL AND i.starts_on <= $1::date AND (i.ends_on IS NULL OR i.ends_on >= $1::date)
     GROUP BY i.position_id HAVING count(DISTINCT i.person_id) = 1),
  borne AS (
    SELECT t.*, COALESCE(claim.person_id, sole.person_id, CASE WHEN t.assigned_to = 'person:' || $2::uuid THEN $2::uuid END) AS bearer
      FROM task t
      LEFT JOIN LATERAL (${claimOf('t')} LIMIT 1) claim ON t.claimed_by_id IS NOT NULL
      LEFT JOIN sole ON sole.key = t.assigned_to
     WHERE t.assigned_to = ANY($3) AND t.paused_since IS NULL AND ${visible('t.stream_id', '$3')})`;

/**
 * What each of an office has to do: what they took, and what is asked of a position that only they hold. Only tasks that
 * the reader might answer too are counted, which are those on whose cards they read who took them; so nobody reads the
 * load of people outside their own offices, heads and auditors included, and of what a colleague is asked by name nothing
 * is said to anybody.
 */
export async function loadByPerson(pool: Pool, { personId, keys, on }: TaskReader, now: Instant): Promise<PersonLoad[]> {
  return run<PersonLoad>(
    pool as never,
    `${borne}
     SELECT bearer::text AS "personId", count(*)::int AS open, count(*) FILTER (WHERE due_at < $4)::int AS overdue,
            min(due_at) FILTER (WHERE due_at < $4) AS "oldestDueAt", count(*) OVER ()::int AS people,
            sum(count(*)) OVER ()::int AS "openOfAll", sum(count(*) FILTER (WHERE due_at < $4)) OVER ()::int AS "overdueOfAll"
       FROM borne GROUP BY bearer ORDER BY overdue DESC, open DESC, 1 LIMIT ${overviewRowsAtMost}`,
    [on, personId, keys, now],
  );
}

export interface StageStay {
  readonly stage: Stage;
  /** How many stays ended; a case that came back to a stage stayed twice. */
  readonly count: number;
  readonly medianDays: number;
  readonly ninetiethDays: number;
}

/**
 * The stays of cases at stages that ended since an instant (`$6`), from the log: the rows of `$2` to `$5` say where each
 * event leads. It reads the events of every case that anything happened to since.
 */
export const stays = `
  WITH entry AS (SELECT * FROM unnest($2::text[], $3::text[], $4::text[], $5::text[]) AS entry(name, field, value, stage)),
  entered AS (
    SELECT e.stream_id, e.version, e.recorded_at, n.stage, lag(n.stage) OVER past AS before,
           COALESCE(bool_or(n.stage = 'closed') OVER (past ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), false) AS over
      FROM "case" c
      JOIN stream s ON s.id = c.id AND s.updated_at >= $6
      JOIN event e ON e.stream_id = c.id AND e.name = ANY($2)
      JOIN entry n ON n.name = e.name AND (n.field IS NULL OR e.data->>n.field = n.value)
     WHERE ${visible('c.id', '$1')}
    WINDOW past AS (PARTITION BY e.stream_id ORDER BY e.version)),
  spent AS (
    SELECT stream_id, version, stage, recorded_at AS came, lead(recorded_at) OVER (PARTITION BY stream_id ORDER BY version) AS went
      FROM entered WHERE NOT over AND stage IS DISTINCT FROM before),
  stay AS (SELECT * FROM spent WHERE went >= $6)`;

export const staysParams = (keys: readonly GrantKey[], entries: readonly StageEntry[], since: Instant): unknown[] => [
  keys,
  entries.map(({ event }) => event),
  entries.map(({ when }) => when?.field ?? null),
  entries.map(({ when }) => when?.is ?? null),
  entries.map(({ stage }) => stage),
  since,
];

/** How long cases stayed at the stages that they left since an instant. */
export async function stageStays(pool: Pool, keys: readonly GrantKey[], entries: readonly StageEntry[], since: Instant): Promise<StageStay[]> {
  return run<StageStay>(
    pool as never,
    `${stays}
     SELECT stage, count(*)::int AS count,
            percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM went - came)) / 86400 AS "medianDays",
            percentile_cont(0.9) WITHIN GROUP (ORDER BY extract(epoch FROM went - came)) / 86400 AS "ninetiethDays"
       FROM stay GROUP BY stage`,
    staysParams(keys, entries, since),
  );
}

export interface Expiring {
  readonly kind: 'authorization' | 'condition';
  readonly id: string;
  readonly caseId: string;
  readonly on: Date;
  readonly text: string | null;
  /** Who answers for it. */
  readonly positionId: string;
}

export interface ExpiringCount {
  readonly kind: Expiring['kind'];
  /** How many of the days it comes after. */
  readonly soon: number;
  readonly count: number;
}

/** Authorizations that run out and conditions that are due from one day (`$2`) up to another (`$3`), in a zone (`$4`). */
export const expiring = `
  SELECT 'authorization' AS kind, a.id, a.case_id, (a.until AT TIME ZONE $4)::date AS on_day, NULL AS text, a.executive_position_id AS position_id
    FROM "authorization" a
   WHERE a.status IN ('pending', 'inForce') AND (a.until AT TIME ZONE $4)::date BETWEEN $2::date AND $3::date AND ${visible('a.id', '$1')}
  UNION ALL
  SELECT 'condition', c.id, a.case_id, c.due_on, c.text, c.owner_position_id
    FROM condition c JOIN "authorization" a ON a.id = c.authorization_id
   WHERE c.status <> 'accepted' AND a.status IN ('pending', 'inForce') AND c.due_on BETWEEN $2::date AND $3::date AND ${visible('a.id', '$1')}`;

export interface ExpiringDays {
  readonly today: PlainDate;
  readonly until: PlainDate;
  readonly timeZone: string;
}

export async function countExpiring(pool: Pool, keys: readonly GrantKey[], { today, until, timeZone }: ExpiringDays, days: readonly PlainDate[]): Promise<ExpiringCount[]> {
  return run<ExpiringCount>(
    pool as never,
    `SELECT kind, (SELECT count(*) FROM unnest($5::date[]) AS day(at) WHERE on_day > day.at)::int AS soon, count(*)::int AS count
       FROM (${expiring}) soon GROUP BY 1, 2`,
    [keys, today, until, timeZone, days],
  );
}
