import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { bootstrapLogins, loginUrl } from '../migrate/bootstrap.ts';
import { migrate } from '../migrate/migrate.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The superuser's URL of the run's PostgreSQL. */
    readonly postgresUrl: string;
  }
}

const template = 'gatehouse_template';
const passwords = { api: 'test-api', worker: 'test-worker', public: 'test-public' };

export interface TestDatabase {
  readonly owner: string;
  readonly api: string;
  readonly worker: string;
  readonly public: string;
  drop(): Promise<void>;
}

async function onServer<T>(serverUrl: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

function on(serverUrl: string, database: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${database}`;
  return url.href;
}

/** One set of logins (they are global to a server) and one migrated template, from which databases are copied. */
export async function prepareTemplate(serverUrl: string): Promise<void> {
  await onServer(serverUrl, (client) => client.query(`CREATE DATABASE ${template}`));
  await bootstrapLogins({ connectionString: serverUrl, passwords });
  await migrate({ connectionString: on(serverUrl, template) });
}

/** A pool that has ended may still be closing its connections, and to be thrown out would be an error of theirs. */
async function untilLeft(client: pg.Client, name: string): Promise<void> {
  for (let waited = 0; waited < 2000; waited += 20) {
    const { rowCount } = await client.query('SELECT FROM pg_stat_activity WHERE datname = $1', [name]);
    if (rowCount === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** A migrated database of its own for one test file or test. */
export async function createTestDatabase(serverUrl: string): Promise<TestDatabase> {
  return copyOf(serverUrl, template);
}

/** A database with all that another holds; nobody may be connected to that one meanwhile. */
export async function copyDatabase(serverUrl: string, original: TestDatabase): Promise<TestDatabase> {
  return copyOf(serverUrl, new URL(original.owner).pathname.slice(1));
}

async function copyOf(serverUrl: string, original: string): Promise<TestDatabase> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await onServer(serverUrl, (client) => client.query(`CREATE DATABASE ${name} TEMPLATE ${original}`));
  const owner = on(serverUrl, name);
  return {
    owner,
    api: loginUrl(owner, 'api', passwords.api),
    worker: loginUrl(owner, 'worker', passwords.worker),
    public: loginUrl(owner, 'public', passwords.public),
    drop: async () => {
      await onServer(serverUrl, async (client) => {
        await untilLeft(client, name);
        await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
      });
    },
  };
}
