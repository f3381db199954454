import type { Pool } from 'pg';
import { run } from '../record/sql.ts';

/** Says that a part of the installation is alive. */
export async function beat(pool: Pool, part: string, info: Readonly<Record<string, unknown>> = {}): Promise<void> {
  await run(
    pool as never,
    `INSERT INTO heartbeat (part, at, info) VALUES ($1, clock_timestamp(), $2)
     ON CONFLICT (part) DO UPDATE SET at = excluded.at, info = excluded.info`,
    [part, JSON.stringify(info)],
  );
}
