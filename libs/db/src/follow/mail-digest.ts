import type { Pool } from 'pg';
import { leavings, type GrantKey } from '@gatehouse/policy';
import { claimOf } from '../read/open-tasks.ts';
import { run } from '../record/sql.ts';
import { leaseSeconds } from './effects.ts';
import type { MailEnd } from './mail.ts';
import { incumbencyOf } from './mail-leavings.ts';
import { toldOf, type ToldOf } from './told-of.ts';

/** Something that waited for the one mail of the day. */
export interface DigestEntry extends ToldOf {
  readonly effectId: string;
  readonly streamId: string;
  readonly template: string;
  readonly taskId: string | null;
  /** Null where no event brought it. */
  readonly version: number | null;
  readonly dueAt: Date | null;
}

/** For whom something waits. */
export async function peopleWithDigest(pool: Pool): Promise<string[]> {
  const rows = await run<{ id: string }>(pool as never, `SELECT DISTINCT person_id::text AS id FROM mail WHERE status = 'waiting' ORDER BY id`);
  return rows.map(({ id }) => id);
}

export type DigestLease = 'leased' | 'busy' | 'finished' | 'uncertain';

/**
 * Takes the mail of one person's day for an attempt. One that was broken off is not begun again: nobody knows whether it
 * arrived, and it must not arrive twice.
 */
export async function leaseDigest(pool: Pool, personId: string, on: string): Promise<DigestLease> {
  const [leased] = await run(
    pool as never,
    `INSERT INTO mail_digest AS d (person_id, "on", status, attempt, lease_until, updated_at)
     VALUES ($1, $2, 'sending', 1, clock_timestamp() + make_interval(secs => $3), clock_timestamp())
     ON CONFLICT (person_id, "on") DO UPDATE SET status = 'sending', attempt = d.attempt + 1,
       lease_until = excluded.lease_until, updated_at = excluded.updated_at
     WHERE d.status = 'pending'
     RETURNING person_id`,
    [personId, on, leaseSeconds],
  );
  if (leased) return 'leased';
  const [found] = await run<{ status: string; expired: boolean }>(
    pool as never,
    `SELECT status, COALESCE(lease_until < clock_timestamp(), true) AS expired FROM mail_digest WHERE person_id = $1 AND "on" = $2`,
    [personId, on],
  );
  if (found?.status !== 'sending') return 'finished';
  return found.expired ? 'uncertain' : 'busy';
}

/** The earlier days whose mail was broken off and not looked after since, as when Temporal was lost. */
export async function brokenOffBefore(pool: Pool, personId: string, on: string): Promise<string[]> {
  const rows = await run<{ day: string }>(
    pool as never,
    `SELECT to_char("on", 'YYYY-MM-DD') AS day FROM mail_digest
      WHERE person_id = $1 AND "on" < $2 AND status = 'sending' AND lease_until < clock_timestamp() ORDER BY day`,
    [personId, on],
  );
  return rows.map(({ day }) => day);
}

/** That a person (`$1`) has read or put away meanwhile what the mail `m` tells them of. */
const mentionRead = `SELECT FROM effect f JOIN event e ON e.stream_id = f.stream_id AND e.version = f.version
   CROSS JOIN LATERAL jsonb_array_elements(e.data->'mentions') named
   JOIN mention_put_away a ON a.mention_id = (named->>'mentionId')::uuid AND a.person_id = $1
  WHERE f.id = m.effect_id`;

/** Whose mail of the day it is, by now. */
export interface DigestReader {
  readonly personId: string;
  /** What they may read, and what they may answer. */
  readonly keys: readonly GrantKey[];
  readonly answers: readonly GrantKey[];
  /** The templates of which they want to hear no more. */
  readonly silenced: readonly string[];
}

/**
 * Takes along what waits for a person, and lays aside what would not be written to them at once any more: it was settled or
 * stands still, is a colleague's by now, was given back by them, is no longer theirs to read or to answer, or is silenced.
 */
export async function takeAlong(pool: Pool, { personId, keys, answers, silenced }: DigestReader, on: string): Promise<DigestEntry[]> {
  await run(
    pool as never,
    `UPDATE mail m SET digest_on = $2, updated_at = clock_timestamp(),
            status = CASE WHEN m.template <> ALL($5)
               AND EXISTS (SELECT FROM visibility v WHERE v.stream_id = m.stream_id AND v.key = ANY($3))
               AND (m.task_id IS NULL OR EXISTS (
                 SELECT FROM task t
                  WHERE t.stream_id = m.stream_id AND t.task_id = m.task_id AND t.assigned_to = ANY($4) AND t.paused_since IS NULL
                    AND COALESCE((SELECT claim.person_id = $1 FROM (${claimOf('t', '$2')}) claim LIMIT 1), m.template <> 'taskHandedOver')))
               AND NOT (m.template = 'mentioned' AND EXISTS (${mentionRead}))
              THEN 'waiting' ELSE 'leftOut' END
      WHERE m.person_id = $1 AND m.status = 'waiting'`,
    [personId, on, keys, answers, silenced],
  );
  return takenAlong(pool, personId, on);
}

/** What the mail of that day took along and is not known to have brought. */
export async function takenAlong(pool: Pool, personId: string, on: string): Promise<DigestEntry[]> {
  return run<DigestEntry>(
    pool as never,
    `SELECT m.effect_id AS "effectId", m.stream_id::text AS "streamId", told."of", told.number, m.template, m.task_id AS "taskId", f.version, t.due_at AS "dueAt"
       FROM mail m
       LEFT JOIN effect f ON f.id = m.effect_id
       JOIN LATERAL (${toldOf('m.stream_id')} UNION ALL SELECT 'leaving', ${incumbencyOf('m')}, NULL, NULL WHERE m.template = '${leavings.template}') told ON true
       LEFT JOIN task t ON t.stream_id = m.stream_id AND t.task_id = m.task_id
      WHERE m.person_id = $1 AND m.digest_on = $2 AND m.status = 'waiting'
      ORDER BY t.due_at NULLS LAST, m.created_at, m.effect_id`,
    [personId, on],
  );
}

/** Records how the attempt ended, for the mail and for all that it took along. `pending` gives it back for another. */
export async function endDigest(pool: Pool, personId: string, on: string, end: MailEnd, reply: string | null): Promise<void> {
  // What was not sent waits on, for another attempt or for the next day.
  await run(
    pool as never,
    `WITH digest AS (
       UPDATE mail_digest SET status = $3, lease_until = NULL, updated_at = clock_timestamp()
        WHERE person_id = $1 AND "on" = $2 AND status = 'sending' RETURNING person_id)
     UPDATE mail m SET status = $3, reply = $4, updated_at = clock_timestamp()
       FROM digest WHERE m.person_id = digest.person_id AND m.digest_on = $2 AND m.status = 'waiting' AND $3 <> 'pending'`,
    [personId, on, end, reply],
  );
}
