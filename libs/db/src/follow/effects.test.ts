import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../testing/index.ts';
import { findEffect, leaseEffect, settleEffect } from './effects.ts';

let database: TestDatabase;
let owner: pg.Pool;
let worker: pg.Pool;

beforeAll(async () => {
  database = await createTestDatabase(inject('postgresUrl'));
  owner = new pg.Pool({ connectionString: database.owner, max: 2 });
  worker = new pg.Pool({ connectionString: database.worker, max: 8 });
  for (const one of [owner, worker]) one.on('connect', (client) => client.on('error', () => undefined));
});

afterAll(async () => {
  await Promise.all([owner.end(), worker.end()]);
  await database.drop();
});

async function due(repetition: 'repeatable' | 'mustNotRepeat'): Promise<string> {
  const id = randomUUID();
  await owner.query(
    `INSERT INTO effect (id, stream_id, version, name, params, repetition, status, attempt, updated_at)
     VALUES ($1, $2, 1, 'notify', '{}', $3, 'pending', 0, now())`,
    [id, randomUUID(), repetition],
  );
  return id;
}

const expire = (id: string) => owner.query(`UPDATE effect SET lease_until = now() - interval '1 second' WHERE id = $1`, [id]);
const outcomeOf = async (id: string) => (await leaseEffect(worker, id)).outcome;

describe('the lease on an effect', () => {
  it('is won by exactly one of many attempts', async () => {
    const id = await due('repeatable');
    const outcomes = await Promise.all(Array.from({ length: 8 }, () => outcomeOf(id)));
    expect(outcomes.toSorted()).toEqual([...Array.from({ length: 7 }, () => 'busy'), 'leased']);
  });

  it('that ran out is given again where repeating does no harm', async () => {
    const id = await due('repeatable');
    expect(await outcomeOf(id)).toBe('leased');
    await expire(id);
    expect(await leaseEffect(worker, id)).toMatchObject({ outcome: 'leased', effect: { attempt: 2 } });
  });

  it('that ran out is not given again where it must not repeat: nobody knows whether it happened', async () => {
    const id = await due('mustNotRepeat');
    expect(await outcomeOf(id)).toBe('leased');
    await expire(id);
    expect(await outcomeOf(id)).toBe('uncertain');
  });

  it('is given again after an attempt that surely did nothing, with what it left behind', async () => {
    const id = await due('mustNotRepeat');
    expect(await outcomeOf(id)).toBe('leased');
    await settleEffect(worker, id, 'pending', { written: ['a'] });
    expect(await leaseEffect(worker, id)).toMatchObject({ outcome: 'leased', effect: { outcome: { written: ['a'] } } });
  });

  it.each(['done', 'failed'] as const)('is not given once it is %s, and that stays', async (status) => {
    const id = await due('repeatable');
    await settleEffect(worker, id, status, {});
    expect(await outcomeOf(id)).toBe('finished');
    await settleEffect(worker, id, 'pending', {});
    expect(await findEffect(worker, id)).toMatchObject({ status });
  });
});
