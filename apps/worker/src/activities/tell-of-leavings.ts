import type { Pool } from 'pg';
import { leavings, mailTimingOf, type Profile } from '@gatehouse/policy';
import { enterLeavings, leftBehind, recipientsOf, withoutAway } from '@gatehouse/db/follow';
import { kindOf } from '../notifications/recipients.ts';

/**
 * Those who appoint hear with the mail of the day of positions that were left while something of them waits; whoever ended
 * it themselves saw what. There is nothing to hear at once: it is known only once the morning finds it not handed over.
 */
export async function tellOfLeavings(pool: Pool, profile: Profile, on: string): Promise<void> {
  const keys = [leavings.told];
  const appointing = await withoutAway(pool, await recipientsOf(pool, profile, keys, on), keys, on);
  const listening = appointing.filter(({ mail }) => mailTimingOf(kindOf(leavings.template), mail) !== 'never');
  const left = await leftBehind(pool, on, leavings.withinDays);
  await enterLeavings(
    pool,
    left.flatMap(({ endedBy, ...one }) => listening.filter(({ personId }) => personId !== endedBy).map(({ personId }) => ({ ...one, personId }))),
  );
}
