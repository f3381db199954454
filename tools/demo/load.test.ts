import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type pg from 'pg';
import { createRecordPool, verify } from '@gatehouse/db/record';
import { createTestDatabase, type TestDatabase } from '@gatehouse/db/testing';
import { loadDemo } from './load.ts';

let database: TestDatabase;
let pool: pg.Pool;
let dataDir: string;
const load = () => loadDemo({ databaseUrl: database.owner, issuer: 'http://issuer.test', dataDir });

beforeAll(async () => {
  database = await createTestDatabase(inject('postgresUrl'));
  pool = createRecordPool(database.owner, 2);
  dataDir = await mkdtemp(join(tmpdir(), 'gatehouse-demo-'));
});

afterAll(async () => {
  await pool.end();
  await database.drop();
  await rm(dataDir, { recursive: true, force: true });
});

describe('the demo organization', () => {
  it('is loaded once, through the real commands, into a record that verifies', async () => {
    expect(await load()).toBe('loaded');
    expect(await load()).toBe('present');
    expect((await verify(pool)).fault).toBeNull();
  });

  it('has something waiting in each kind of inbox', async () => {
    const { rows } = await pool.query<{ kind: string }>('SELECT DISTINCT kind FROM task ORDER BY kind');
    expect(rows.map(({ kind }) => kind)).toEqual([
      'acceptCondition',
      'acceptOwnership',
      'acceptPrivacyDuty',
      'completeAssessment',
      'evidenceCondition',
      'freezeChecklist',
      'freezePreparation',
      'nominateExecutive',
      'provideInformation',
      'recommend',
      'recordDecision',
      'recordReview',
      'signAssessment',
      'signChecklist',
      'signReport',
      'triage',
    ]);
  });

  it('is recorded as imported, and writes to nobody', async () => {
    const { rows } = await pool.query(
      `SELECT (SELECT count(*)::int FROM event WHERE actor_kind <> 'import') AS others,
              (SELECT count(*)::int FROM effect WHERE name = 'notify' AND status <> 'done') AS mails`,
    );
    expect(rows[0]).toEqual({ others: 0, mails: 0 });
  });
});
