import pg from 'pg';
import { withEngine } from './engine.ts';
import { migrationsList, readMigrations, readSchema } from './files.ts';

/** Any number: the key under which one process at a time migrates a database. */
const lockKey = 7_144_201;

const noFilters = { externalTables: [], externalEnums: [] };

/** Applies what is not applied yet, as the owner of the database; says which. One process at a time does it. */
export async function migrate({ connectionString }: { readonly connectionString: string }): Promise<readonly string[]> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [lockKey]);
    const migrations = migrationsList(await readMigrations());
    return await withEngine(connectionString, await readSchema(), async (engine) => {
      const applied = await engine.applyMigrations({ migrationsList: migrations, filters: noFilters });
      return applied.appliedMigrationNames;
    });
  } finally {
    await client.end();
  }
}
