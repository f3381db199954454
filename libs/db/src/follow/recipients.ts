import type { Pool } from 'pg';
import type { MailChoices, Profile } from '@gatehouse/policy';
import { claimOf } from '../read/open-tasks.ts';
import { reads } from '../read/reads.ts';
import { run } from '../record/sql.ts';

export interface Recipient {
  readonly personId: string;
  readonly email: string;
  readonly language: 'en' | 'fr';
  /** What they chose to get by mail, if anything. */
  readonly mail: MailChoices | null;
}

/** The people behind grant keys on a date: a person, the holders of a position, the holders of a power at a level. */
export async function recipientsOf(pool: Pool, profile: Profile, keys: readonly string[], on: string): Promise<Recipient[]> {
  const persons = keys.filter((key) => key.startsWith('person:')).map((key) => key.slice('person:'.length));
  const positions = keys.filter((key) => key.startsWith('position:')).map((key) => key.slice('position:'.length));
  const wanted = keys.flatMap((key) => {
    const match = /^power:(.+?)(?::(\d+))?$/.exec(key);
    return match?.[1] ? [{ power: match[1], level: Number(match[2] ?? 0) }] : [];
  });
  return run<Recipient>(
    pool as never,
    `SELECT p.id::text AS "personId", p.email, p.language, p.mail
       FROM person p
      WHERE p.email IS NOT NULL AND (p.id = ANY($1::uuid[]) OR EXISTS (
        SELECT FROM incumbency i JOIN position po ON po.id = i.position_id
         WHERE i.person_id = p.id AND i.ended_at IS NULL AND i.starts_on <= $3 AND (i.ends_on IS NULL OR i.ends_on >= $3)
           AND (po.id = ANY($2::uuid[]) OR EXISTS (
             SELECT FROM position_power pp
               JOIN unnest($4::text[], $5::int[]) AS w(power, level) ON w.power = pp.power
               JOIN unnest($6::text[], $7::int[]) AS r(role, level) ON r.role = po.role AND r.level >= w.level
              WHERE pp.position_id = po.id))))
      ORDER BY "personId"`,
    [
      persons,
      positions,
      on,
      wanted.map(({ power }) => power),
      wanted.map(({ level }) => level),
      profile.roles.map(({ code }) => code),
      profile.roles.map(({ level }) => level),
    ],
  );
}

export interface ClaimHolder {
  readonly personId: string;
  /** The role of the position by which they took it. */
  readonly role: string;
}

/** Who took a task, while they may still answer it. */
export async function claimOn(pool: Pool, streamId: string, taskId: string, on: string): Promise<ClaimHolder | null> {
  const [claim] = await run<ClaimHolder>(
    pool as never,
    `SELECT claim.person_id::text AS "personId", claim.role
       FROM task t CROSS JOIN LATERAL (${claimOf('t', '$3')} LIMIT 1) claim
      WHERE t.stream_id = $1 AND t.task_id = $2`,
    [streamId, taskId, on],
  );
  return claim ?? null;
}

/** Those of these people who may read a stream on a date: who was asked, or asked, may have left since. */
export async function readersAmong(pool: Pool, streamId: string, personIds: readonly string[], on: string): Promise<ReadonlySet<string>> {
  const rows = await run<{ id: string }>(
    pool as never,
    `SELECT p.id::text FROM unnest($2::uuid[]) AS p(id) WHERE ${reads('$1::uuid', 'p.id', '$3')}`,
    [streamId, personIds, on],
  );
  return new Set(rows.map(({ id }) => id));
}
