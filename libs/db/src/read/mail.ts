import type { Pool } from 'pg';
import type { MailChoices } from '@gatehouse/policy';
import { run } from '../record/sql.ts';

/** Somebody whom mail does not reach. */
export interface Unreached {
  readonly personId: string;
  /** What their address was refused for good, and of what nobody knows whether it arrived. */
  readonly refused: number;
  readonly uncertain: number;
  readonly lastAt: Date;
  /** The number that the mail server answered last, where it refused. */
  readonly reply: string | null;
}

/** What did not arrive since the last mail that did. */
const since = `m.status IN ('refused', 'uncertain')
  AND NOT EXISTS (SELECT FROM mail later WHERE later.person_id = m.person_id AND later.status = 'sent' AND later.updated_at > m.updated_at)`;

const columns = `m.person_id::text AS "personId", count(DISTINCT m.effect_id) FILTER (WHERE m.status = 'refused')::int AS refused,
  count(DISTINCT m.effect_id) FILTER (WHERE m.status = 'uncertain')::int AS uncertain, max(m.updated_at) AS "lastAt",
  (array_agg(m.reply ORDER BY m.updated_at DESC) FILTER (WHERE m.status = 'refused'))[1] AS reply`;

export interface UnreachedPosition {
  readonly lastAtMs: number;
  readonly personId: string;
}

/** Whom mail does not reach, newest first. */
export async function unreachedPeople(
  pool: Pool,
  page: { readonly first: number; readonly after: UnreachedPosition | null },
): Promise<Unreached[]> {
  const { first, after } = page;
  return run<Unreached>(
    pool as never,
    `SELECT * FROM (SELECT ${columns} FROM mail m WHERE ${since} GROUP BY m.person_id) u
      WHERE $1::timestamptz IS NULL OR ("lastAt", "personId") < ($1::timestamptz, $2::text)
      ORDER BY "lastAt" DESC, "personId" DESC
      LIMIT $3`,
    [after ? new Date(after.lastAtMs).toISOString() : null, after?.personId ?? null, first],
  );
}

/** What a person chose to get by mail, and whether it reaches them; null: nothing was chosen. */
export async function mailOf(pool: Pool, personId: string): Promise<{ readonly choices: MailChoices | null; readonly unreached: Unreached | null }> {
  const [[person], [unreached]] = await Promise.all([
    run<{ mail: MailChoices | null }>(pool as never, 'SELECT mail FROM person WHERE id = $1', [personId]),
    run<Unreached>(pool as never, `SELECT ${columns} FROM mail m WHERE m.person_id = $1 AND ${since} GROUP BY m.person_id`, [personId]),
  ]);
  return { choices: person?.mail ?? null, unreached: unreached ?? null };
}
