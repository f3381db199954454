import { randomUUID } from 'node:crypto';
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { migrate } from './migrate.ts';
import { readMigrations } from './files.ts';

let name: string;
let url: string;

async function on<T>(connectionString: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

beforeEach(async () => {
  name = `migrate_${randomUUID().replaceAll('-', '')}`;
  url = inject('postgresUrl').replace(/postgres$/, name);
  await on(inject('postgresUrl'), (client) => client.query(`CREATE DATABASE ${name}`));
});

afterEach(async () => {
  await on(inject('postgresUrl'), (client) => client.query(`DROP DATABASE ${name} WITH (FORCE)`));
});

const tables = () =>
  on(url, async (client) => {
    const { rows } = await client.query<{ name: string }>(`SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'`);
    return rows.map((row) => row.name);
  });

const all = async () => (await readMigrations()).map((migration) => migration.name);

describe('migrating', () => {
  it('applies everything once, also when two processes begin at the same time', async () => {
    const applied = await Promise.all([migrate({ connectionString: url }), migrate({ connectionString: url })]);
    expect(applied.flat()).toEqual(await all());
    expect(await migrate({ connectionString: url })).toEqual([]);
  });

  it('says why it cannot, leaves nothing half-done behind, and can be repeated', async () => {
    await on(url, (client) => client.query(`CREATE FUNCTION plain(value text) RETURNS text LANGUAGE sql RETURN value`));
    await expect(migrate({ connectionString: url })).rejects.toThrow('function "plain" already exists');
    expect(await tables()).toEqual([]);
    await on(url, (client) => client.query('DROP FUNCTION plain'));
    expect(await migrate({ connectionString: url })).toEqual(await all());
  });

  it('does not touch a database that holds something else', async () => {
    await on(url, (client) => client.query('CREATE TABLE session (id int)'));
    await expect(migrate({ connectionString: url })).rejects.toThrow('The database schema is not empty');
    expect(await tables()).toEqual(['session']);
  });

  it('can be killed at any moment, and goes on from there', async () => {
    const script = `import { migrate } from '${fileURLToPath(new URL('./migrate.ts', import.meta.url))}';
      process.stdout.write('begun');
      await migrate({ connectionString: '${url}' });`;
    for (const afterMs of [150, 300, 450, 600]) {
      const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
      await new Promise((resolve) => child.stdout.once('data', resolve));
      const killing = setTimeout(() => child.kill('SIGKILL'), afterMs);
      await new Promise((resolve) => child.once('exit', resolve));
      clearTimeout(killing);
    }
    await migrate({ connectionString: url });
    const { rows } = await on(url, (client) => client.query('SELECT count(*)::int AS n FROM _prisma_migrations WHERE finished_at IS NOT NULL'));
    expect(rows[0]).toEqual({ n: (await all()).length });
    expect(await tables()).toContain('log_entry');
  });
});
