import { createRecordPool, notDetected, verify } from '@gatehouse/db/record';
import { withDatabase } from './with-database.ts';

/** Checks the record: hashes, chains, and all that follows from the events against a fold of them. */
const verification = await withDatabase(async (connectionString) => {
  const pool = createRecordPool(connectionString, 2);
  try {
    return await verify(pool);
  } finally {
    await pool.end();
  }
}).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(2);
});

const { fault, ...counts } = verification;
console.log(JSON.stringify(counts));
for (const one of notDetected) console.log(`Not detected by this: ${one}.`);
if (fault) {
  console.error(`Broken: ${JSON.stringify(fault)}`);
  process.exit(1);
}
console.log('The record verifies.');
