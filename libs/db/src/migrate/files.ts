import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const prisma = fileURLToPath(new URL('../../prisma/', import.meta.url));

export const schemaFolder = join(prisma, 'schema');
export const migrationsFolder = join(prisma, 'migrations');
/** The schema as the newest migration left it: what the next one is compared with. */
export const snapshotFile = join(migrationsFolder, 'schema.snapshot.json');

export interface MigrationFile {
  readonly name: string;
  readonly sql: string;
}

export async function readSchema(): Promise<[path: string, text: string][]> {
  const names = (await readdir(schemaFolder)).filter((name) => name.endsWith('.prisma')).toSorted();
  return Promise.all(names.map(async (name) => [name, await readFile(join(schemaFolder, name), 'utf8')]));
}

export async function readMigrations(): Promise<MigrationFile[]> {
  const entries = await readdir(migrationsFolder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name).toSorted();
  return Promise.all(
    names.map(async (name) => ({ name, sql: await readFile(join(migrationsFolder, name, 'migration.sql'), 'utf8') })),
  );
}

/** The shape in which the engine takes the migrations folder. */
export function migrationsList(migrations: readonly MigrationFile[]) {
  return {
    baseDir: migrationsFolder,
    lockfile: { path: './migration_lock.toml', content: 'provider = "postgresql"\n' },
    shadowDbInitScript: '',
    migrationDirectories: migrations.map(({ name, sql }) => ({
      path: name,
      migrationFile: { path: 'migration.sql', content: { tag: 'ok' as const, value: sql } },
    })),
  };
}
