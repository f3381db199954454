import type { Pool } from 'pg';
import { leavings } from '@gatehouse/policy';
import { run } from '../record/sql.ts';

/** Somebody who is to hear that a position was left while something of it waits. */
export interface LeavingDue {
  readonly personId: string;
  readonly incumbencyId: string;
  readonly positionId: string;
}

/** In the place of an effect: no event brings it, but a morning. */
const bookedAs = 'left';

/** The incumbency that a line of the book (`m`) is about. */
export const incumbencyOf = (m: string): string => `split_part(${m}.effect_id, ':', 2)`;

/** Puts it with what waits for the mail of the day, for each once, and lays aside what was handed on before it was sent. */
export async function enterLeavings(pool: Pool, due: readonly LeavingDue[]): Promise<void> {
  const wanted = JSON.stringify(due.map(({ personId, incumbencyId, positionId }) => ({ id: `${bookedAs}:${incumbencyId}`, person_id: personId, stream_id: positionId })));
  await run(
    pool as never,
    `UPDATE mail m SET status = 'leftOut', updated_at = clock_timestamp()
      WHERE m.template = $1 AND m.status = 'waiting'
        AND NOT EXISTS (SELECT FROM jsonb_to_recordset($2::jsonb) AS d(id text, person_id uuid) WHERE d.id = m.effect_id AND d.person_id = m.person_id)`,
    [leavings.template, wanted],
  );
  await run(
    pool as never,
    `INSERT INTO mail (effect_id, person_id, item, stream_id, template, status, created_at, updated_at)
     SELECT d.id, d.person_id, 0, d.stream_id, $1, 'waiting', clock_timestamp(), clock_timestamp()
       FROM jsonb_to_recordset($2::jsonb) AS d(id text, person_id uuid, stream_id uuid)
     ON CONFLICT (effect_id, person_id, item) DO NOTHING`,
    [leavings.template, wanted],
  );
}
