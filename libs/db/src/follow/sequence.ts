import type { Pool } from 'pg';
import { run } from '../record/sql.ts';

/**
 * Numbers committed events without gaps. One process at a time may call it. `recent` looks only at events recorded since
 * shortly before the last one numbered; what was imported as past is found by the full look.
 */
export async function numberEvents(pool: Pool, look: 'recent' | 'all'): Promise<number> {
  const recent = `AND e.recorded_at > COALESCE((SELECT max(last.recorded_at) FROM log_entry l
       JOIN event last ON last.stream_id = l.stream_id AND last.version = l.version
      WHERE l.log_index > (SELECT max(log_index) - 100 FROM log_entry)), '-infinity') - interval '5 minutes'`;
  const rows = await run(
    pool as never,
    `INSERT INTO log_entry (log_index, stream_id, version)
     SELECT COALESCE((SELECT max(log_index) FROM log_entry), 0) + row_number() OVER (ORDER BY e.recorded_at, e.stream_id, e.version),
            e.stream_id, e.version
       FROM event e
      WHERE NOT EXISTS (SELECT FROM log_entry l WHERE l.stream_id = e.stream_id AND l.version = e.version)
        ${look === 'recent' ? recent : ''}
     RETURNING log_index`,
  );
  return rows.length;
}
