import { randomUUID } from 'node:crypto';
import Fastify from 'fastify';
import type pg from 'pg';
import { Registry } from 'prom-client';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { rcmp } from '@gatehouse/policy';
import { registering } from '@gatehouse/policy/testing';
import { registration } from '@gatehouse/testing';
import { createCommit, createRecordPool, personIdFor } from '@gatehouse/db/record';
import { createTestDatabase, type TestDatabase } from '@gatehouse/db/testing';
import { countCommits, metricsRoute } from './metrics.ts';

let database: TestDatabase;
let owner: pg.Pool;
let pool: pg.Pool;
const registry = new Registry();
const app = Fastify();

beforeAll(async () => {
  database = await createTestDatabase(inject('postgresUrl'));
  owner = createRecordPool(database.owner, 1);
  pool = createRecordPool(database.api, 4);
  metricsRoute(app, pool, registry);
});

afterAll(async () => {
  await app.close();
  await Promise.all([owner.end(), pool.ended ? undefined : pool.end()]);
  await database.drop();
});

const scrape = async (): Promise<string> => (await app.inject('/metrics')).body;

describe('metrics', () => {
  it('tell what is recorded, what is refused and why, what waits and since when, and nothing that people wrote', async () => {
    const commit = countCommits(createCommit({ pool, profile: rcmp, clock: null }), registry);
    const personId = personIdFor('http://issuer.test', 'a');
    const caller = { kind: 'person', personId } as const;
    const give = (name: string, kind: string, streamId: string | null, input: object) =>
      commit({ kind, name, streamId, commandId: randomUUID(), caller, input } as never);
    await give('enrol', 'person', personId, { issuer: 'http://issuer.test', subject: 'a', name: 'Demo Person', email: 'a@demo.example', unitId: 'unit-a', language: 'en' });
    const registered = await give('register', 'onboarding', null, registering({ technology: { ...registration.technology, name: { en: 'Secret tool', fr: null } } }));
    await give('triage', 'onboarding', registered.ok ? registered.streamId : '', { outcome: 'outOfScope', reasons: 'x', intoCaseId: null, authorizationId: null });
    await give('Demo Person', 'onboarding', registered.ok ? registered.streamId : '', {});
    await owner.query(`UPDATE stream SET updated_at = updated_at - interval '90 seconds'`);
    await owner.query(`INSERT INTO heartbeat (part, at, info) VALUES ('relay', now() - interval '20 seconds', '{}')`);

    const text = await scrape();
    expect(text).toContain('gatehouse_commits_total{command="onboarding.register"} 1');
    expect(text).toContain('gatehouse_refusals_total{command="onboarding.triage",code="powerMissing"} 1');
    expect(text).toContain('gatehouse_refusals_total{command="unknown",code="unknownCommand"} 1');
    expect(text).toMatch(/gatehouse_oldest_undelivered_seconds (9\d|1\d\d)/);
    expect(text).toContain('gatehouse_undelivered_streams 1');
    expect(text).toMatch(/gatehouse_heartbeat_age_seconds\{part="relay"\} 2\d/);
    expect(text).toContain('gatehouse_unfinished_effects{status="pending"} 1');
    expect(text).toContain('gatehouse_database_up 1');
    expect(text).not.toMatch(/Secret tool|Demo Person|demo\.example/);
  });

  it('are there also while PostgreSQL is not, and say so', async () => {
    await pool.end();
    const text = await scrape();
    expect(text).toContain('gatehouse_database_up 0');
    expect(text).toContain('gatehouse_commits_total');
    expect(text).not.toMatch(/^gatehouse_oldest_undelivered_seconds /m);
  });
});
