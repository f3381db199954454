import type { Pool } from 'pg';
import { inParallel, timed } from './sample.ts';

export interface Rates {
  readonly atOnce: number;
  readonly delayed: number;
}

/**
 * Commits a second as the disk is, and with a flush that takes 2 ms longer, as on a network disk. What waits for a
 * flush must wait for it together with others.
 */
export async function ratesWithFlushDelay(pool: Pool, commits: number, callers: number, commit: () => Promise<void>): Promise<Rates> {
  const rate = async (): Promise<number> => {
    const ms = await timed(() => inParallel(Array.from({ length: commits }), callers, commit));
    return (commits / ms) * 1000;
  };
  const set = async (commands: readonly string[]): Promise<void> => {
    for (const command of commands) await pool.query(command);
    await pool.query('SELECT pg_reload_conf()');
  };
  const atOnce = await rate();
  await set(['ALTER SYSTEM SET commit_delay = 2000', 'ALTER SYSTEM SET commit_siblings = 0']);
  try {
    return { atOnce, delayed: await rate() };
  } finally {
    await set(['ALTER SYSTEM RESET commit_delay', 'ALTER SYSTEM RESET commit_siblings']);
  }
}
