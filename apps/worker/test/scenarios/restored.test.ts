import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import pg from 'pg';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { life, type Life } from '@gatehouse/contracts';
import { loadFollowing, resetDelivered } from '@gatehouse/db/follow';
import { createHarness, startTemporal, until, type Harness } from '../harness.ts';
import { play } from '@gatehouse/testing';

let environment: TestWorkflowEnvironment;
let harness: Harness;

beforeAll(async () => {
  environment = await startTemporal('local');
  harness = await createHarness(environment);
}, 120_000);

afterAll(async () => {
  await harness.close();
  await environment.teardown();
});

const lifeIn = (where: TestWorkflowEnvironment, id: string): Promise<Life> => where.client.workflow.getHandle(`onboarding:${id}`).query(life);

async function standsAtRecord(where: TestWorkflowEnvironment, id: string): Promise<Life> {
  const record = await loadFollowing(harness.pool, id);
  return until(async () => {
    const found = await lifeIn(where, id);
    return found.headHash === record?.headHash && found.effects.length === 0 && found;
  }, 'the process stands where the record stands');
}

const allDone = (id: string) =>
  until(async () => (await harness.effectsOf(id)).every(({ status, attempt }) => status === 'done' && attempt === 1), 'each effect is done, once');

describe('when Temporal was restored from an older backup', () => {
  it('runs that know less than the record learn the rest with the next event', async () => {
    const id = await play(harness).register();
    const working = await harness.work();
    await harness.allTold();
    await allDone(id);
    // The relay has told of more than the restored run remembers: as if these Signals had never been sent.
    await working.stop();
    await play(harness).triage(id);
    await harness.owner.query('UPDATE stream SET delivered = version WHERE id = $1', [id]);
    await play(harness).comment(id, 'After the restore');
    const again = await harness.work();
    await standsAtRecord(environment, id);
    expect((await lifeIn(environment, id)).loads).toBe(1);
    await allDone(id);
    await harness.replays('restored-behind', id);
    await again.stop();
  });

  it('runs that know less learn the rest by `recover`, without an event', async () => {
    const id = await play(harness).register();
    const working = await harness.work();
    await harness.allTold();
    await working.stop();
    await play(harness).triage(id);
    await harness.owner.query('UPDATE stream SET delivered = version WHERE id = $1', [id]);
    await resetDelivered(harness.owner);
    const again = await harness.work();
    await standsAtRecord(environment, id);
    await allDone(id);
    await again.stop();
  });

  it('runs that it lost come back by `recover`', async () => {
    const id = await play(harness).register();
    const working = await harness.work();
    await harness.allTold();
    await allDone(id);
    await environment.client.workflow.getHandle(`onboarding:${id}`).terminate('Lost in a restore');
    await resetDelivered(harness.owner);
    const found = await standsAtRecord(environment, id);
    expect(found.deadlines).toHaveLength(2);
    await allDone(id);
    await working.stop();
  });
});

describe('when the record was restored from an older backup than Temporal', () => {
  it('runs that know more than the record take the record’s word, and what was lost is not done again', async () => {
    const id = await play(harness).register();
    const working = await harness.work();
    await harness.allTold();
    await allDone(id);
    const old = await snapshot(id);
    await play(harness).comment(id, 'Lost by the restore');
    await play(harness).comment(id, 'Lost too');
    await harness.allTold();
    await until(async () => (await lifeIn(environment, id)).version === 3, 'the process knows both');
    await working.stop();

    await restore(id, old);
    // Another history grows from the old one: the same versions, other hashes.
    await play(harness).triage(id);
    await play(harness).comment(id, 'Said instead');
    const again = await harness.work();
    await harness.allTold();
    const found = await standsAtRecord(environment, id);
    expect(found.version).toBe(3);
    expect(found.loads).toBe(1);
    await allDone(id);
    await harness.replays('restored-ahead', id);
    await again.stop();
  });
});

const tables = ['event', 'effect', 'deadline', 'task', 'visibility'] as const;

interface Snapshot {
  readonly stream: object;
  readonly rows: Readonly<Record<string, readonly object[]>>;
}

/** What a backup would hold of one case. */
async function snapshot(id: string): Promise<Snapshot> {
  const all = async (sql: string): Promise<object[]> => (await harness.owner.query<{ row: object }>(sql, [id])).rows.map(({ row }) => row);
  const rows: Record<string, object[]> = {};
  for (const table of tables) rows[table] = await all(`SELECT to_jsonb(t) AS row FROM "${table}" t WHERE stream_id = $1`);
  const [stream = {}] = await all('SELECT to_jsonb(s) AS row FROM stream s WHERE id = $1');
  return { stream, rows };
}

async function restore(id: string, { stream, rows }: Snapshot): Promise<void> {
  const client = new pg.Client({ connectionString: harness.database.owner });
  await client.connect();
  await client.query('SET session_replication_role = replica');
  for (const table of tables) {
    await client.query(`DELETE FROM "${table}" WHERE stream_id = $1`, [id]);
    await client.query(`INSERT INTO "${table}" SELECT * FROM jsonb_populate_recordset(NULL::"${table}", $1::jsonb)`, [JSON.stringify(rows[table])]);
  }
  await client.query('DELETE FROM comment WHERE case_id = $1', [id]);
  await client.query('DELETE FROM stream WHERE id = $1', [id]);
  await client.query('INSERT INTO stream SELECT * FROM jsonb_populate_record(NULL::stream, $1::jsonb)', [JSON.stringify(stream)]);
  await client.end();
}
