import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { rcmp } from '@gatehouse/policy';
import { createCommit, personIdFor } from '../record/index.ts';
import { createTestDatabase, type TestDatabase } from '../testing/index.ts';
import { tryToLead } from './leadership.ts';
import { numberEvents } from './sequence.ts';
import { createWaker, listenForWakes } from './wake.ts';

let database: TestDatabase;
let owner: pg.Pool;
let worker: pg.Pool;

beforeAll(async () => {
  database = await createTestDatabase(inject('postgresUrl'));
  owner = new pg.Pool({ connectionString: database.owner, max: 8 });
  worker = new pg.Pool({ connectionString: database.worker, max: 2 });
  for (const one of [owner, worker]) one.on('connect', (client) => client.on('error', () => undefined));
});

afterAll(async () => {
  await Promise.all([owner.end(), worker.end()]);
  await database.drop();
});

const issuer = 'http://issuer.test';

async function enrol(count: number, at: string | null): Promise<void> {
  const commit = createCommit({ pool: owner, profile: rcmp, clock: at === null ? null : async () => at });
  await Promise.all(
    Array.from({ length: count }, async () => {
      const subject = randomUUID();
      const personId = personIdFor(issuer, subject);
      const outcome = await commit({
        kind: 'person',
        name: 'enrol',
        streamId: personId,
        commandId: randomUUID(),
        caller: { kind: 'import', personId },
        input: { issuer, subject, name: 'Demo', email: `${subject}@demo.example`, unitId: 'unit-a', language: 'en' },
      });
      expect(outcome.ok).toBe(true);
    }),
  );
}

const indexes = async (): Promise<number[]> =>
  (await owner.query<{ n: string }>('SELECT log_index AS n FROM log_entry ORDER BY 1')).rows.map(({ n }) => Number(n));
const upTo = (count: number): number[] => Array.from({ length: count }, (_none, index) => index + 1);

describe('the log', () => {
  it('numbers every event once and without gaps, while others are being recorded', async () => {
    const recording = enrol(20, null);
    for (let round = 0; round < 10; round++) await numberEvents(worker, 'recent');
    await recording;
    await numberEvents(worker, 'recent');
    expect(await indexes()).toEqual(upTo(20));
  });

  it('finds what was imported as past in a full look', async () => {
    await enrol(3, '2024-01-02T10:00:00.000Z');
    expect(await numberEvents(worker, 'recent')).toBe(0);
    expect(await numberEvents(worker, 'all')).toBe(3);
    expect(await indexes()).toEqual(upTo(23));
  });
});

describe('the lead', () => {
  it('is held by one, and free again when its connection is gone', async () => {
    const first = await tryToLead(database.worker, 'sequencer');
    expect(first?.isLeading()).toBe(true);
    expect(await tryToLead(database.worker, 'sequencer')).toBeNull();
    const other = await tryToLead(database.worker, 'relay');
    expect(other).not.toBeNull();
    await other?.resign();
    await first?.resign();
    const second = await tryToLead(database.worker, 'sequencer');
    expect(second?.isLeading()).toBe(true);
    await second?.resign();
  });
});

describe('waking', () => {
  it('tells every listener of all streams in one message, and listens again after a lost connection', async () => {
    const heard: (readonly string[])[] = [];
    const waker = createWaker(database.api, () => undefined);
    const listening = listenForWakes(database.worker, (ids) => heard.push(ids), () => undefined);
    await expect.poll(() => heard.length).toBe(1);
    waker.wake(['a']);
    waker.wake(['b', 'a']);
    await expect.poll(() => heard.at(-1)).toEqual(['a', 'b']);
    waker.wake(upTo(500).map(String));
    await expect.poll(() => heard.length).toBe(3);
    expect(heard.at(-1)).toEqual([]);
    await owner.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query = 'LISTEN gatehouse' AND datname = current_database()`);
    await expect.poll(() => heard.length, { timeout: 5000 }).toBe(4);
    waker.wake(['c']);
    await expect.poll(() => heard.at(-1)).toEqual(['c']);
    await waker.close();
    await listening.close();
  });
});
