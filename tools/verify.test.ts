import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { rcmp } from '@gatehouse/policy';
import { numberEvents } from '@gatehouse/db/follow';
import { createRecordPool, fillSearch, verify } from '@gatehouse/db/record';
import { copyDatabase, createTestDatabase, type TestDatabase } from '@gatehouse/db/testing';
import { loadDemo } from './demo/load.ts';
import { root } from './start/parts.ts';

let database: TestDatabase;
let dataDir: string;

beforeAll(async () => {
  database = await createTestDatabase(inject('postgresUrl'));
  dataDir = await mkdtemp(join(tmpdir(), 'gatehouse-verify-'));
  await loadDemo({ databaseUrl: database.owner, issuer: 'http://issuer.test', dataDir });
  const pool = new pg.Pool({ connectionString: database.owner, max: 1 });
  await numberEvents(pool, 'all');
  await pool.end();
}, 120_000);

afterAll(async () => {
  await database.drop();
  await rm(dataDir, { recursive: true, force: true });
});

/** A copy of the record, altered by somebody who may do everything, also switch off every constraint. */
async function altered(...statements: string[]): Promise<TestDatabase> {
  const copy = await copyDatabase(inject('postgresUrl'), database);
  const client = new pg.Client({ connectionString: copy.owner });
  await client.connect();
  await client.query('SET session_replication_role = replica');
  for (const sql of statements) {
    const { rowCount } = await client.query(sql);
    expect(rowCount, sql).toBeGreaterThan(0);
  }
  await client.end();
  return copy;
}

/** The owner's connections; the database is dropped under those that are still closing. */
function poolOn({ owner }: TestDatabase): pg.Pool {
  const pool = createRecordPool(owner, 2);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

async function faultAfter(...statements: string[]): Promise<unknown> {
  const copy = await altered(...statements);
  const pool = poolOn(copy);
  try {
    return (await verify(pool)).fault;
  } finally {
    await pool.end();
    await copy.drop();
  }
}

/** The decided case: a long stream, the same each time. */
const decided = `(SELECT stream_id FROM event WHERE name = 'decided' ORDER BY stream_id LIMIT 1)`;
const middle = `stream_id = ${decided} AND version = 5`;
const last = `stream_id = ${decided} AND version = (SELECT max(version) FROM event WHERE stream_id = ${decided})`;
const swapped = ['name', 'data', 'text', 'salt', 'text_salt', 'text_hash', 'payload_hash', 'recorded_at', 'actor_id', 'command_id', 'authority'];

describe('verify', () => {
  it('finds no fault in what was recorded', async () => {
    const pool = poolOn(database);
    expect(await verify(pool)).toMatchObject({ fault: null, earlierEffects: 0 });
    await pool.end();
  });

  it('holds tasks to their date only while the profile is the one they were made under', async () => {
    const pool = poolOn(database);
    const triage = { ...rcmp.serviceStandards.triage, days: rcmp.serviceStandards.triage.days + 3 };
    const later = { ...rcmp, serviceStandards: { ...rcmp.serviceStandards, triage } };
    expect(await verify(pool, later)).toMatchObject({ fault: null });
    await pool.end();
  });

  it.each<[string, string[], object]>([
    ['data', [`UPDATE event SET data = data || '{"x": 1}' WHERE ${middle}`], { version: 5, detail: 'data changed' }],
    ['a text', [`UPDATE event SET text = '{"reasons": "Other"}' WHERE stream_id = ${decided} AND name = 'decided'`], { detail: 'text changed' }],
    ['a text made to look disposed of', [`UPDATE event SET text = '{"reasons": "Other"}', text_salt = NULL WHERE stream_id = ${decided} AND name = 'decided'`], { detail: 'text changed' }],
    ['who did it', [`UPDATE event SET actor_id = 'somebody else' WHERE ${middle}`], { version: 5, detail: 'header changed' }],
    ['when it was done', [`UPDATE event SET recorded_at = recorded_at - interval '1 day' WHERE ${middle}`], { version: 5, detail: 'header changed' }],
    ['by which authority', [`UPDATE event SET authority = '{"power": "decide:test"}' WHERE ${middle}`], { version: 5, detail: 'header changed' }],
    ['under which rules', [`UPDATE event SET rules_version = 'other' WHERE ${middle}`], { version: 5, detail: 'header changed' }],
    ['a hash', [`UPDATE event SET hash = sha256(hash) WHERE ${middle}`], { version: 5 }],
    ['the kind of a stream', [`UPDATE stream SET kind = 'technology' WHERE id = ${decided}`], { version: 1, detail: 'header changed' }],
  ])('finds a changed event: %s', async (_name, statements, expected) => {
    expect(await faultAfter(...statements)).toMatchObject({ kind: 'chainBroken', ...expected });
  });

  it.each<[string, string[], object]>([
    ['deleted in the middle', [`DELETE FROM event WHERE ${middle}`], { kind: 'chainBroken', version: 6, detail: 'an event is missing before it' }],
    ['deleted in the middle and closed up', [`DELETE FROM event WHERE ${middle}`, `UPDATE event SET version = version - 1 WHERE stream_id = ${decided} AND version > 5`], { kind: 'chainBroken', version: 5, detail: 'does not follow the event before it' }],
    [
      'swapped with the next',
      [
        `UPDATE event a SET ${swapped.map((column) => `${column} = b.${column}`).join(', ')} FROM event b
          WHERE a.stream_id = ${decided} AND b.stream_id = a.stream_id AND a.version IN (5, 6) AND b.version = 11 - a.version`,
      ],
      { kind: 'chainBroken', version: 5 },
    ],
    ['cut off the end', [`DELETE FROM event WHERE ${last}`], { kind: 'headDiffers' }],
    ['a whole stream', [`DELETE FROM event WHERE stream_id = ${decided}`], { kind: 'tableDiffers' }],
    ['with its head only', [`DELETE FROM stream WHERE id = ${decided}`], { kind: 'tableDiffers' }],
  ])('finds events %s', async (_name, statements, expected) => {
    expect(await faultAfter(...statements)).toMatchObject(expected);
  });

  it('takes the effects of earlier rules as they stand, says how many, and compares those that came after', async () => {
    const copy = await altered('INSERT INTO earlier_effects SELECT id, 5 FROM stream WHERE version >= 5', `UPDATE effect SET params = '{"template": "other"}' WHERE version = 5`);
    const pool = poolOn(copy);
    const { rows } = await pool.query<{ streams: number }>('SELECT count(*)::int AS streams FROM earlier_effects');
    expect(await verify(pool)).toMatchObject({ fault: null, earlierEffects: 5 * (rows[0]?.streams ?? 0) });
    await pool.query(`UPDATE effect SET params = '{"template": "other"}' WHERE version > 5`);
    expect(await verify(pool)).toMatchObject({ fault: { kind: 'tableDiffers', table: 'effect' } });
    await pool.end();
    await copy.drop();
  });

  it('finds a head that is not what its events lead to', async () => {
    const on = `WHERE id = ${decided}`;
    expect(await faultAfter(`UPDATE stream SET state = jsonb_set(state, '{requesterId}', '"other"') ${on}`)).toMatchObject({ kind: 'headDiffers', detail: 'the stored state is not the fold of the events' });
    expect(await faultAfter(`UPDATE stream SET concluded = NOT concluded ${on}`)).toMatchObject({ kind: 'headDiffers' });
    expect(await faultAfter(`UPDATE stream SET head_hash = sha256(head_hash) ${on}`)).toMatchObject({ kind: 'headDiffers' });
  });

  it.each<[string, string]>([
    ['case', `UPDATE "case" SET purpose = 'Other' WHERE id = ${decided}`],
    ['review', `UPDATE review SET opinion = 'support' WHERE opinion = 'doNotSupport'`],
    ['signature', `DELETE FROM signature`],
    ['condition', `UPDATE condition SET status = 'accepted' WHERE status = 'open'`],
    ['authorization', `UPDATE "authorization" SET until = until + interval '1 year'`],
    ['position_power', `UPDATE position_power SET power = 'made:up' WHERE power = 'ntop:triage'`],
    ['visibility', `INSERT INTO visibility (stream_id, key) VALUES (${decided}, 'employees:made-up')`],
    ['visibility', `DELETE FROM visibility WHERE stream_id = ${decided}`],
    ['task', `UPDATE task SET assigned_to = 'power:decide:test:1' WHERE task_id = (SELECT task_id FROM task ORDER BY 1 LIMIT 1)`],
    ['task', `UPDATE task SET due_at = due_at + interval '1 day' WHERE due_at IS NOT NULL`],
    ['task', `DELETE FROM task`],
    ['deadline', `UPDATE deadline SET due_at = due_at + interval '1 day'`],
    ['deadline', `DELETE FROM deadline`],
    ['deadline', `UPDATE deadline SET set_at_version = 9999`],
    ['effect', `DELETE FROM effect WHERE stream_id = ${decided}`],
    ['effect', `UPDATE effect SET params = '{"template": "other"}' WHERE stream_id = ${decided}`],
    ['content', `UPDATE content SET text = text || ' ' WHERE sha256 = (SELECT min(sha256) FROM content)`],
    ['content', `DELETE FROM content WHERE sha256 = (SELECT min(sha256) FROM content)`],
    ['command', `DELETE FROM command WHERE command_id = (SELECT command_id FROM event WHERE ${middle})`],
    ['log_entry', `DELETE FROM log_entry WHERE log_index = 7`],
    ['search_document', `DELETE FROM search_document WHERE id = (SELECT min(id) FROM search_document)`],
    ['search_document', `UPDATE search_document SET content = '{"passages": [{"text": "Other"}]}' WHERE part = 'decision'`],
    ['search_document', `UPDATE search_document SET stream_id = ${decided} WHERE kind = 'person'`],
  ])('finds what does not follow from the events in %s: %s', async (table, sql) => {
    expect(await faultAfter(sql)).toMatchObject({ kind: 'tableDiffers', table });
  });

  it('holds what can be found to be filled from the record alone, without what was disposed of', async () => {
    const copy = await altered('DELETE FROM search_document');
    const pool = poolOn(copy);
    const found = async (part: string) => (await pool.query('SELECT FROM search_document WHERE part = $1', [part])).rowCount;
    expect(await fillSearch(pool)).toBeGreaterThan(0);
    expect(await verify(pool)).toMatchObject({ fault: null });
    expect(await found('decision')).toBeGreaterThan(0);
    // What is filled is not filled again.
    expect(await fillSearch(pool)).toBe(0);
    await pool.query('DELETE FROM search_document');
    await pool.query(`UPDATE event SET text = NULL, text_salt = NULL WHERE name = 'decided'`);
    await fillSearch(pool);
    expect(await found('decision')).toBe(0);
    await pool.end();
    await copy.drop();
  });

  it('finds a tail cut off with its head by what was numbered', async () => {
    // A comment leaves nothing else behind than itself.
    const stream = `(SELECT s.id FROM stream s JOIN event e ON e.stream_id = s.id AND e.version = s.version WHERE s.kind = 'person' LIMIT 1)`;
    const gone = ['event', 'visibility', 'effect'].map((table) => `DELETE FROM ${table} WHERE stream_id = (SELECT id FROM gone)`);
    const copy = await altered(
      `CREATE TABLE gone AS SELECT ${stream} AS id`,
      gone[0] ?? '',
      gone[1] ?? '',
      `DELETE FROM person WHERE id = (SELECT id FROM gone)`,
      `DELETE FROM stream WHERE id = (SELECT id FROM gone)`,
    );
    const pool = poolOn(copy);
    const { fault } = await verify(pool);
    await pool.end();
    await copy.drop();
    expect(fault).toMatchObject({ kind: 'tableDiffers', table: 'log_entry' });
  });
});

describe('npm run verify', () => {
  const run = (databaseUrl: string) =>
    new Promise<{ code: number; out: string }>((resolve) => {
      execFile(
        process.execPath,
        [join(root, 'tools/start/verify.ts')],
        { env: { PATH: process.env['PATH'], DATABASE_URL: databaseUrl, GATEHOUSE_DATA_DIR: dataDir } },
        (error, stdout, stderr) => resolve({ code: error ? Number(error.code) : 0, out: `${stdout}${stderr}` }),
      );
    });

  it('says that all is well, and what it cannot know', async () => {
    const { code, out } = await run(database.owner);
    expect(code).toBe(0);
    expect(out).toContain('Not detected by this: a whole history replaced');
    expect(out).toContain('The record verifies.');
  });

  it('names the first broken entry and fails', async () => {
    const copy = await altered(`UPDATE event SET data = data || '{"x": 1}' WHERE ${middle}`);
    const { code, out } = await run(copy.owner);
    await copy.drop();
    expect(code).toBe(1);
    expect(out).toMatch(/Broken: .*"chainBroken".*"version":5.*data changed/);
  });
});
