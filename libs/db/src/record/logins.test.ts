import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { rcmp } from '@gatehouse/policy';
import { createTestDatabase, type TestDatabase } from '../testing/index.ts';
import { createCommit } from './commit.ts';
import { personIdFor } from './ids.ts';
import { createRecordPool } from './pool.ts';
import { verify } from './verify.ts';

type Login = 'api' | 'worker' | 'public';

let database: TestDatabase;
let owner: pg.Pool;
const pools = {} as Record<Login, pg.Pool>;

beforeAll(async () => {
  database = await createTestDatabase(inject('postgresUrl'));
  owner = createRecordPool(database.owner, 2);
  for (const login of ['api', 'worker', 'public'] as const) pools[login] = new pg.Pool({ connectionString: database[login], max: 2 });
  for (const pool of [owner, ...Object.values(pools)]) pool.on('connect', (client) => client.on('error', () => undefined));
  const api = createRecordPool(database.api, 2);
  const commit = createCommit({ pool: api, profile: rcmp, clock: null });
  for (const subject of ['a', 'b']) {
    const personId = personIdFor('http://issuer.test', subject);
    await commit({
      kind: 'person',
      name: 'enrol',
      streamId: personId,
      commandId: randomUUID(),
      caller: { kind: 'person', personId },
      input: { issuer: 'http://issuer.test', subject, name: 'Demo', email: null, unitId: 'unit-a', language: 'en' },
    });
  }
  await api.end();
  await owner.query(
    `INSERT INTO legal_advice (id, case_id, person_id, text, recorded_at) VALUES (gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), 'Privileged', now())`,
  );
});

afterAll(async () => {
  await Promise.all([owner.end(), ...Object.values(pools).map((pool) => pool.end())]);
  await database.drop();
});

/** What PostgreSQL says to a login: its error, or that it let it happen. */
async function asked(login: Login, ...statements: string[]): Promise<string> {
  const client = await pools[login].connect();
  try {
    await client.query('BEGIN');
    for (const sql of statements) await client.query(sql);
    return 'allowed';
  } catch (error) {
    return (error as Error).message;
  } finally {
    await client.query('ROLLBACK');
    client.release();
  }
}

/** A copy of an event in somebody's name, one version after the last. */
const forged = (actorKind: string): string => `INSERT INTO event
  (stream_id, version, name, schema_version, recorded_at, actor_kind, actor_id, command_id, rules_version, data, salt, text_salt, text_hash, payload_hash, prev_hash, hash)
  SELECT stream_id, version + 1, name, schema_version, recorded_at, '${actorKind}', actor_id, command_id, rules_version, data, salt, text_salt, text_hash, payload_hash, prev_hash, hash
  FROM event LIMIT 1`;

const tables = async (): Promise<string[]> =>
  (await owner.query<{ name: string }>(`SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'`)).rows.map(({ name }) => name);

const everybody = ['api', 'worker', 'public'] as const;

describe.each(everybody)('the login %s', (login) => {
  it.each(['event', 'command', 'content', 'log_entry', 'legal_advice'])('changes and deletes nothing in %s', async (table) => {
    for (const sql of [`UPDATE ${table} SET ${table === 'log_entry' ? 'version = version' : 'recorded_at = recorded_at'}`, `DELETE FROM ${table}`, `TRUNCATE ${table}`, `TRUNCATE ${table} CASCADE`]) {
      expect(await asked(login, sql), sql).toMatch(/permission denied/);
    }
  });

  it.each([
    'ALTER TABLE event DISABLE ROW LEVEL SECURITY',
    'ALTER TABLE event NO FORCE ROW LEVEL SECURITY',
    'ALTER TABLE event DISABLE TRIGGER ALL',
    'DROP POLICY event_people ON event',
    'CREATE POLICY mine ON event FOR INSERT WITH CHECK (true)',
    'ALTER TABLE event DROP CONSTRAINT event_actor_kind',
    'DROP TABLE event CASCADE',
    'CREATE RULE mine AS ON INSERT TO event DO INSTEAD NOTHING',
    'CREATE TRIGGER mine BEFORE INSERT ON event FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger()',
    'CREATE TABLE public.mine (id int)',
    'CREATE FUNCTION public.mine() RETURNS int LANGUAGE sql RETURN 1',
    'SET session_replication_role = replica',
    'SET ROLE gatehouse_api',
    'SET ROLE gatehouse_worker',
    'SET ROLE owner',
    'SET SESSION AUTHORIZATION owner',
    'GRANT gatehouse_worker TO gatehouse_api',
    `ALTER ROLE gatehouse_${login} SUPERUSER`,
    `ALTER ROLE gatehouse_worker PASSWORD 'mine'`,
    `COPY (SELECT 1) TO '/tmp/mine'`,
    `COPY (SELECT 1) TO PROGRAM 'true'`,
    `SELECT pg_read_file('/etc/passwd')`,
  ])('may not: %s', async (sql) => {
    // A login may of course be what it is already, and change its own password.
    if (sql.includes(`gatehouse_${login}`) && !sql.includes('SUPERUSER') && !sql.startsWith('GRANT')) return;
    expect(await asked(login, sql)).toMatch(/permission denied|must be owner|must be superuser|Only roles with|only roles with|not allowed|must have/i);
  });

  it('gives itself nothing', async () => {
    expect(await asked(login, `GRANT ALL ON event TO gatehouse_${login}`, 'DELETE FROM event')).toMatch(/permission denied/);
  });

  it('does not get round the policies by asking for them to be off', async () => {
    expect(await asked(login, 'SET row_security = off', forged('import'))).toMatch(/row-level security|permission denied/);
  });
});

describe('speaking for others', () => {
  it.each<[Login, string]>([
    ['api', 'system'],
    ['api', 'import'],
    ['worker', 'person'],
    ['worker', 'import'],
  ])('is refused: %s as %s', async (login, kind) => {
    expect(await asked(login, forged(kind))).toMatch(/row-level security/);
  });

  it('is what each may do in its own name, or these tests would prove nothing', async () => {
    expect(await asked('api', forged('person'))).toBe('allowed');
    expect(await asked('worker', forged('system'))).toBe('allowed');
    expect(await asked('public', forged('person'))).toMatch(/permission denied/);
  });
});

describe('reading', () => {
  it('is nothing at all for the public: nothing is published yet', async () => {
    for (const table of await tables()) expect(await asked('public', `SELECT FROM "${table}"`), table).toMatch(/permission denied/);
  });

  it('of privileged advice and of sessions is not the worker’s', async () => {
    expect(await asked('worker', 'SELECT FROM legal_advice')).toMatch(/permission denied/);
    expect(await asked('worker', 'SELECT FROM session')).toMatch(/permission denied/);
    expect(await asked('worker', `INSERT INTO legal_advice SELECT gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), 'x', now()`)).toMatch(/permission denied/);
  });

  it('is for PostgreSQL’s own logins no way in: no default lets everybody do anything', async () => {
    const { rows } = await owner.query<{ grants: string }>(
      `SELECT string_agg(table_name || ' ' || privilege_type, ', ') AS grants FROM information_schema.role_table_grants
        WHERE grantee = 'PUBLIC' AND table_schema = 'public'`,
    );
    expect(rows[0]?.grants).toBeNull();
  });
});

describe('effects', () => {
  it('are settled by the worker only, and removed by nobody', async () => {
    expect(await asked('api', `UPDATE effect SET status = 'done'`)).toMatch(/permission denied/);
    expect(await asked('worker', `UPDATE effect SET status = 'done'`)).toBe('allowed');
    for (const login of everybody) expect(await asked(login, 'DELETE FROM effect'), login).toMatch(/permission denied/);
  });
});

describe('what a login must be allowed for commit', () => {
  it('is a limit: the API can write a state that does not follow from the events, and verify finds it', async () => {
    expect((await verify(owner)).fault).toBeNull();
    await pools.api.query(`UPDATE stream SET state = state || '{"name": "Somebody else"}'`);
    expect((await verify(owner)).fault).toMatchObject({ kind: 'headDiffers', detail: 'the stored state is not the fold of the events' });
  });
});
