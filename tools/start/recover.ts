import pg from 'pg';
import { resetDelivered } from '@gatehouse/db/follow';
import { withDatabase } from './with-database.ts';

/** Brings every process with something left to do back to Temporal: the relay tells it again, whether or not a run exists. */
const processes = await withDatabase(async (connectionString) => {
  const pool = new pg.Pool({ connectionString, max: 1 });
  try {
    return await resetDelivered(pool);
  } finally {
    await pool.end();
  }
}).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
console.log(`${processes} processes with something left to do will be told to Temporal again.`);
