import type { Pool } from 'pg';
import { run } from '../record/sql.ts';
import type { Holder } from './open-tasks.ts';

/** Somebody who is away now. */
export interface Away {
  /** The last day of it. */
  readonly until: Date;
  /** Who answers meanwhile, by a position of their own or appointed acting; null where nobody does, or not yet. */
  readonly standInId: string | null;
}

/**
 * Whoever stands in by an own position or, once appointed, acting in this one; `a` the absence, `$1` the date.
 * Who is merely proposed stands in for nobody.
 */
const standsIn = `CASE WHEN a.stand_in_position_id IS NOT NULL OR EXISTS (
  SELECT FROM incumbency i WHERE i.position_id = a.position_id AND i.person_id = a.stand_in_id AND i.acting AND i.ended_at IS NULL
     AND i.starts_on <= $1::date AND (i.ends_on IS NULL OR i.ends_on >= $1::date)) THEN a.stand_in_id END`;

/** Of these people; null for who is there. Of several absences, the one that lasts longest. */
export async function awayAmong(pool: Pool, on: string, personIds: readonly string[]): Promise<(Away | null)[]> {
  const rows = await run<Away & { readonly id: string }>(
    pool as never,
    `SELECT DISTINCT ON (a.person_id) a.person_id::text AS id, a.ends_on AS until, (${standsIn})::text AS "standInId"
       FROM absence a
      WHERE a.person_id = ANY($2::uuid[]) AND a.ended_at IS NULL AND a.starts_on <= $1::date AND a.ends_on >= $1::date
      ORDER BY a.person_id, a.ends_on DESC, a.id`,
    [on, personIds],
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  return personIds.map((id) => byId.get(id) ?? null);
}

/** Those who hold today, by another position, some of a position's powers: who could stand in for its holder. */
export async function couldStandIn(pool: Pool, on: string, { personId, positionId }: Holder): Promise<Holder[]> {
  return run<Holder>(
    pool as never,
    `SELECT p.id::text AS "personId", i.position_id::text AS "positionId"
       FROM incumbency i JOIN person p ON p.id = i.person_id
      WHERE i.ended_at IS NULL AND i.starts_on <= $1::date AND (i.ends_on IS NULL OR i.ends_on >= $1::date)
        AND i.person_id <> $2::uuid
        AND EXISTS (SELECT FROM position_power own JOIN position_power other USING (power)
                     WHERE own.position_id = $3::uuid AND other.position_id = i.position_id)
      ORDER BY p.name_key, p.id, i.position_id
      LIMIT 200`,
    [on, personId, positionId],
  );
}
