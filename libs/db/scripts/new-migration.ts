import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withEngine } from '../src/migrate/engine.ts';
import { startTestServer } from '../src/testing/server.ts';
import { migrationsFolder, readSchema, snapshotFile } from '../src/migrate/files.ts';

/** Writes the migration from the schema that the newest one left to the schema as edited: two texts are compared. */
const name = process.argv[2];
if (!name || !/^[a-z0-9_]+$/.test(name)) {
  console.error('Usage: npm run -w libs/db new-migration -- <name_in_snake_case>');
  process.exit(2);
}

const before = JSON.parse(await readFile(snapshotFile, 'utf8').catch(() => '[]')) as [string, string][];
const after = await readSchema();
const target = (files: readonly (readonly [string, string])[]) =>
  files.length === 0
    ? { tag: 'empty' }
    : { tag: 'schemaDatamodel', files: files.map(([path, content]) => ({ path, content })), configDir: '.' };

// Nothing is asked of it, but the engine wants a server that answers.
const server = await startTestServer();
const sql = await withEngine(server.url, after, async (engine) => {
  const { stdout } = await engine.diff({
    from: target(before),
    to: target(after),
    script: true,
    exitCode: null,
    filters: { externalTables: [], externalEnums: [] },
  } as never);
  return stdout ?? '';
}).finally(() => server.stop());

const folder = join(migrationsFolder, `${new Date().toISOString().replaceAll(/\D/g, '').slice(0, 14)}_${name}`);
await mkdir(folder, { recursive: true });
await writeFile(join(folder, 'migration.sql'), sql, { flag: 'wx' });
await writeFile(snapshotFile, `${JSON.stringify(after, null, 1)}\n`);
console.log(folder);
