import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import pg from 'pg';
import { randomUUID } from 'node:crypto';
import { rcmp } from '@gatehouse/policy';
import { registering } from '@gatehouse/policy/testing';
import { createTestDatabase, type TestDatabase } from '../testing/database.ts';
import { createCommit, type Commit } from './commit.ts';
import { personIdFor } from './ids.ts';
import { createRecordPool } from './pool.ts';
import { verify } from './verify.ts';

let database: TestDatabase;
let pool: pg.Pool;
let owner: pg.Pool;
let commit: Commit;

const issuer = 'https://issuer.test';

async function enrol(subject: string): Promise<string> {
  const personId = personIdFor(issuer, subject);
  const result = await commit({
    kind: 'person',
    name: 'enrol',
    streamId: personId,
    commandId: randomUUID(),
    caller: { kind: 'person', personId },
    input: { issuer, subject, name: `Demo ${subject}`, email: null, unitId: 'unit-a', language: 'en' },
  });
  expect(result).toMatchObject({ ok: true });
  return personId;
}

const registration = registering();

beforeAll(async () => {
  database = await createTestDatabase(inject('postgresUrl'));
  pool = createRecordPool(database.api, 20);
  owner = new pg.Pool({ connectionString: database.owner, max: 2 });
  commit = createCommit({ pool, profile: rcmp, clock: null });
});

afterAll(async () => {
  await pool.end();
  await owner.end();
  await database.drop();
});

describe('commit', () => {
  it('registers once, however often and however simultaneously the same intent is sent', async () => {
    const personId = await enrol('double-click');
    const envelope = {
      kind: 'onboarding',
      name: 'register',
      streamId: null,
      commandId: randomUUID(),
      caller: { kind: 'person', personId },
      input: registration,
    } as const;
    const results = await Promise.all(Array.from({ length: 10 }, () => commit(envelope)));
    expect(results.every((result) => result.ok)).toBe(true);
    expect(new Set(results.map((result) => (result.ok ? result.streamId : 'refused'))).size).toBe(1);
    const { rows } = await pool.query('SELECT count(*)::int AS cases FROM "case" WHERE requester_id = $1', [personId]);
    expect(rows[0].cases).toBe(1);
    const other = await commit({ ...envelope, input: registering({ purpose: 'Something else' }) });
    expect(other).toMatchObject({ ok: false, refusal: { code: 'commandIdReused' } });
  });

  it('writes nothing when it refuses', async () => {
    const personId = await enrol('refused');
    const registered = await commit({
      kind: 'onboarding',
      name: 'register',
      streamId: null,
      commandId: randomUUID(),
      caller: { kind: 'person', personId },
      input: registration,
    });
    if (!registered.ok) throw new Error(registered.refusal.code);
    const count = async () => (await pool.query('SELECT count(*)::int AS n FROM event')).rows[0].n as number;
    const before = await count();
    const result = await commit({
      kind: 'onboarding',
      name: 'triage',
      streamId: registered.streamId,
      commandId: randomUUID(),
      caller: { kind: 'person', personId },
      input: { outcome: 'inAssessment', intoCaseId: null, authorizationId: null, reasons: null },
    });
    expect(result).toMatchObject({ ok: false, refusal: { code: 'powerMissing', params: { power: 'ntop:triage' } } });
    expect(await count()).toBe(before);
  });

  it('answers more refusals at once than it has connections', async () => {
    const personId = await enrol('many-refusals');
    const registered = await commit({
      kind: 'onboarding',
      name: 'register',
      streamId: null,
      commandId: randomUUID(),
      caller: { kind: 'person', personId },
      input: registration,
    });
    if (!registered.ok) throw new Error(registered.refusal.code);
    const { streamId } = registered;
    const narrow = createRecordPool(database.api, 2);
    const refuse = createCommit({ pool: narrow, profile: rcmp, clock: null });
    const results = await Promise.all(
      Array.from({ length: 8 }, () =>
        refuse({
          kind: 'onboarding',
          name: 'triage',
          streamId,
          commandId: randomUUID(),
          caller: { kind: 'person', personId },
          input: { outcome: 'inAssessment', intoCaseId: null, authorizationId: null, reasons: null },
        }),
      ),
    );
    await narrow.end();
    expect(results.map((one) => (one.ok ? 'recorded' : one.refusal.code))).toEqual(Array(8).fill('powerMissing'));
  });

  it('tells somebody who may not see a case exactly what it tells of a case that does not exist', async () => {
    const requester = await enrol('hidden-requester');
    const stranger = await enrol('hidden-stranger');
    const registered = await commit({
      kind: 'onboarding',
      name: 'register',
      streamId: null,
      commandId: randomUUID(),
      caller: { kind: 'person', personId: requester },
      input: registration,
    });
    if (!registered.ok) throw new Error(registered.refusal.code);
    const ask = (streamId: string) =>
      commit({
        kind: 'onboarding',
        name: 'comment',
        streamId,
        commandId: randomUUID(),
        caller: { kind: 'person', personId: stranger },
        input: { body: 'Hello', language: 'en' },
      });
    expect(await ask(registered.streamId)).toEqual(await ask(randomUUID()));
  });

  it('lets nobody update or delete an event, and neither login speak for the other', async () => {
    await expect(pool.query('UPDATE event SET name = name')).rejects.toThrow(/permission denied/);
    await expect(pool.query('DELETE FROM event')).rejects.toThrow(/permission denied/);
    const worker = new pg.Pool({ connectionString: database.worker });
    await expect(worker.query('DELETE FROM event')).rejects.toThrow(/permission denied/);
    await expect(worker.query('SELECT * FROM legal_advice')).rejects.toThrow(/permission denied/);
    const columns = await owner.query(
      `SELECT string_agg(column_name, ',' ORDER BY ordinal_position) AS list FROM information_schema.columns WHERE table_name = 'event'`,
    );
    expect(columns.rows[0].list).toContain('text_salt');
    const forge = (kind: string) => {
      const list = (columns.rows[0].list as string).split(',');
      const values = list.map((name) => (name === 'actor_kind' ? `'${kind}'` : name === 'version' ? 'version + 1000' : name));
      return `INSERT INTO event (${list.join()}) SELECT ${values.join()} FROM event LIMIT 1`;
    };
    await expect(pool.query(forge('system'))).rejects.toThrow(/row-level security/);
    await expect(worker.query(forge('person'))).rejects.toThrow(/row-level security/);
    await worker.end();
  });

  it('leaves a record that verifies, and a changed one that does not', async () => {
    expect(await verify(owner)).toMatchObject({ fault: null });
    const client = await owner.connect();
    await client.query(`UPDATE "case" SET purpose = 'altered' WHERE id = (SELECT id FROM "case" LIMIT 1)`);
    expect((await verify(owner)).fault).toMatchObject({ kind: 'tableDiffers', table: 'case' });
    await client.query(`UPDATE event SET actor_id = 'somebody else' WHERE version = 1 AND name = 'registered'`);
    expect((await verify(owner)).fault).toMatchObject({ kind: 'chainBroken', version: 1 });
    client.release();
  });
});
