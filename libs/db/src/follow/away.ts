import type { Pool } from 'pg';
import { awayAmong } from '../read/absences.ts';
import type { Recipient } from './recipients.ts';

/**
 * Of those whom an office is written to, without who is away while somebody of the same mail stands in for them. Who is
 * written to by name is written to all the same: nobody else can answer.
 */
export async function withoutAway(pool: Pool, recipients: readonly Recipient[], keys: readonly string[], on: string): Promise<readonly Recipient[]> {
  const away = await awayAmong(pool, on, recipients.map(({ personId }) => personId));
  return recipients.filter(({ personId }, index) => {
    const standInId = away[index]?.standInId ?? null;
    const isNamed = keys.includes(`person:${personId}`);
    return isNamed || standInId === null || !recipients.some((other) => other.personId === standInId);
  });
}
