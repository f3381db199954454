import type { Pool } from 'pg';
import { awayAmong } from '../read/absences.ts';
import type { Recipient } from './recipients.ts';

/**
 * Of those whom an office is written to, without who is away while somebody of the same mail stands in for them. Who is
 * written to by name is written to all the same: nobody else can answer.
 */
export async function withoutAway(pool: Pool, recipients: readonly Recipient[], keys: readonly string[], on: string): Promise<readonly Recipient[]> {
  const away = await awayAmong(pool, on, recipients.map(({ personId }) => personId));
  const standIns = new Map(recipients.map(({ personId }, index) => [personId, away[index]?.standInId ?? null]));
  /** From one who stands in to the next; those who stand in for each other stand in for nobody. */
  const isStoodInFor = (personId: string, passed: readonly string[] = []): boolean => {
    const next = standIns.get(personId) ?? null;
    if (next === null || !standIns.has(next)) return passed.length > 0;
    return !passed.includes(next) && isStoodInFor(next, [...passed, personId]);
  };
  return recipients.filter(({ personId }) => keys.includes(`person:${personId}`) || !isStoodInFor(personId));
}
