import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { resetDelivered } from '@gatehouse/db/follow';
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

const everyEffect = async (): Promise<{ status: string; attempt: number }[]> =>
  (await harness.pool.query<{ status: string; attempt: number }>('SELECT status, attempt FROM effect')).rows;

const allDone = () =>
  until(async () => {
    const effects = await everyEffect();
    return effects.length > 0 && effects.every(({ status }) => status === 'done');
  }, 'every effect is done');

/** The session that holds the relay's lock. */
const leaders = async (): Promise<number[]> =>
  (
    await harness.owner.query<{ pid: number }>(
      `SELECT l.pid FROM pg_locks l JOIN pg_database d ON d.oid = l.database
        WHERE l.locktype = 'advisory' AND l.granted AND l.objid = 7144202 AND d.datname = current_database()`,
    )
  ).rows.map(({ pid }) => pid);

describe('the relay', () => {
  it('is led by one of two, and by the other when that one is lost', async () => {
    const working = await harness.work({ relays: 2 });
    await Promise.all(Array.from({ length: 10 }, () => play(harness).register()));
    await harness.allTold();
    await allDone();
    expect((await everyEffect()).every(({ attempt }) => attempt === 1)).toBe(true);
    const [leader] = await leaders();
    expect(await leaders()).toHaveLength(1);
    await harness.owner.query('SELECT pg_terminate_backend($1)', [leader]);
    await Promise.all(Array.from({ length: 5 }, () => play(harness).register()));
    await harness.allTold();
    await allDone();
    expect(await leaders()).not.toContain(leader);
    await working.stop();
  });

  it('leads again after a fault of the database', async () => {
    const working = await harness.work();
    await until(async () => (await leaders()).length === 1, 'somebody leads');
    await harness.owner.query('ALTER TABLE stream RENAME COLUMN delivered TO away');
    await until(async () => (await leaders()).length === 0, 'the lead is given up');
    await harness.owner.query('ALTER TABLE stream RENAME COLUMN away TO delivered');
    const id = await play(harness).register();
    await until(async () => (await harness.effectsOf(id)).every(({ status }) => status === 'done'), 'the effect is done');
    await working.stop();
  });

  it('tells as one what was recorded while Temporal was away', async () => {
    const id = await play(harness).register();
    await play(harness).triage(id);
    await play(harness).comment(id, 'Meanwhile');
    const working = await harness.work();
    await harness.allTold();
    await until(async () => (await harness.lifeOf(id)).version === 3, 'the process stands at the newest version');
    expect((await harness.lifeOf(id)).loads).toBe(0);
    await harness.replays('backlog-at-once', id);
    await working.stop();
  });

  it('brings every process with something left to do to a Temporal that lost everything', async () => {
    const working = await harness.work();
    const id = await play(harness).register();
    const over = await play(harness).register();
    await play(harness).withdraw(over);
    await harness.allTold();
    await harness.ended(over);
    await allDone();
    const before = await until(async () => harness.lifeOf(id), 'the process is followed');
    await working.stop();

    const empty = await startTemporal('local');
    try {
      expect(await resetDelivered(harness.owner)).toBeGreaterThan(0);
      const again = await harness.work({ environment: empty });
      await harness.allTold();
      const handle = empty.client.workflow.getHandle(`onboarding:${id}`);
      const after = await until(() => handle.query<typeof before>('life'), 'the process is there again');
      expect(after).toMatchObject({ version: before.version, headHash: before.headHash, deadlines: before.deadlines, effects: [] });
      await expect(empty.client.workflow.getHandle(`onboarding:${over}`).describe()).rejects.toThrow('not found');
      expect((await everyEffect()).every(({ attempt }) => attempt === 1)).toBe(true);
      await again.stop();
    } finally {
      await empty.teardown();
    }
  });
});
