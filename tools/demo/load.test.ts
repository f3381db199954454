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

  it('is loaded to the end after it was broken off, as if it never had been', async () => {
    const again = await createTestDatabase(inject('postgresUrl'));
    const other = createRecordPool(again.owner, 2);
    other.on('connect', (client) => client.on('error', () => undefined));
    const names = `SELECT string_agg(name, ',' ORDER BY name) AS names FROM event`;
    const play = (now: Date) => loadDemo({ databaseUrl: again.owner, issuer: 'http://issuer.test', dataDir, now });
    const now = new Date('2026-11-20T15:00:00Z');
    for (const events of [1, 40, 80, 150, 260]) {
      await other.query(`CREATE OR REPLACE FUNCTION break_off() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN IF (SELECT count(*) FROM event) >= ${events} THEN RAISE EXCEPTION 'broken off'; END IF; RETURN NULL; END $$`);
      await other.query('CREATE TRIGGER break_off AFTER INSERT ON event FOR EACH STATEMENT EXECUTE FUNCTION break_off()');
      await expect(play(now)).rejects.toThrow('broken off');
      await other.query('DROP TRIGGER break_off ON event');
    }
    expect(await play(new Date('2026-11-21T09:00:00Z'))).toBe('loaded');
    expect((await other.query(names)).rows).toEqual((await pool.query(names)).rows);
    expect((await verify(other)).fault).toBeNull();
    await other.end();
    await again.drop();
  }, 60_000);

  it('has something waiting in each kind of inbox', async () => {
    const { rows } = await pool.query<{ kind: string }>('SELECT DISTINCT kind FROM task ORDER BY kind');
    expect(rows.map(({ kind }) => kind)).toEqual([
      'acceptCondition',
      'acceptOwnership',
      'acceptPrivacyDuty',
      'answerQuestion',
      'closeAccount',
      'completeAssessment',
      'evidenceCondition',
      'followUpReport',
      'freezeChecklist',
      'freezePaper',
      'freezePreparation',
      'nominateExecutive',
      'provideInformation',
      'recommend',
      'recordDecision',
      'recordPrivacyFinding',
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
