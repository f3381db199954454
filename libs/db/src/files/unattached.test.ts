import { createHash, randomUUID } from 'node:crypto';
import { mkdtemp, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { rcmp } from '@gatehouse/policy';
import { registering } from '@gatehouse/policy/testing';
import { createCommit, createRecordPool, personIdFor, type Commit } from '../record/index.ts';
import { createTestDatabase, type TestDatabase } from '../testing/index.ts';
import { createLocalFileStore, type FileStore } from './file-store.ts';
import { removeUnattached } from './unattached.ts';

let database: TestDatabase;
let owner: pg.Pool;
let api: pg.Pool;
let worker: pg.Pool;
let commit: Commit;
let folder: string;
let store: FileStore;
let caseId: string;

const issuer = 'http://issuer.test';
const personId = personIdFor(issuer, 'uploader');
const caller = { kind: 'person', personId } as const;
const hourMs = 3_600_000;
const ago = (hours: number): Date => new Date(Date.now() - hours * hourMs);
const later = (hours: number): Date => ago(-hours);
const shaOf = (text: string): string => createHash('sha256').update(text).digest('hex');

async function accepted(envelope: object): Promise<string> {
  const result = await commit({ commandId: randomUUID(), caller, ...envelope } as never);
  if (!result.ok) throw new Error(result.refusal.code);
  return result.streamId;
}

beforeAll(async () => {
  database = await createTestDatabase(inject('postgresUrl'));
  owner = new pg.Pool({ connectionString: database.owner, max: 2 });
  api = createRecordPool(database.api, 8);
  worker = new pg.Pool({ connectionString: database.worker, max: 2 });
  for (const one of [owner, api, worker]) one.on('connect', (client) => client.on('error', () => undefined));
  commit = createCommit({ pool: api, profile: rcmp, clock: null });
  folder = await mkdtemp(join(tmpdir(), 'gatehouse-unattached-'));
  store = createLocalFileStore(folder);
  await accepted({ kind: 'person', name: 'enrol', streamId: personId, input: { issuer, subject: 'uploader', name: 'Demo', email: null, unitId: 'unit-a', language: 'en' } });
  caseId = await accepted({
    kind: 'onboarding',
    name: 'register',
    streamId: null,
    input: registering(),
  });
});

afterAll(async () => {
  await Promise.all([owner.end(), api.end(), worker.end()]);
  await database.drop();
  await rm(folder, { recursive: true, force: true });
});

/** Uploaded so many hours ago. */
async function upload(text: string, hours: number): Promise<string> {
  const { sha256 } = await store.put(Buffer.from(text));
  await owner.query(
    `INSERT INTO stored_file (sha256, bytes, media_type, uploaded_by, uploaded_at) VALUES ($1, $2, 'text/plain', $3, $4)`,
    [sha256, text.length, personId, ago(hours)],
  );
  await utimes(join(folder, sha256.slice(0, 2), sha256), ago(hours), ago(hours));
  return sha256;
}

/** As the API does: only what somebody uploaded can be attached. */
async function attach(sha256: string): Promise<boolean> {
  const { rows } = await api.query<{ bytes: string }>('SELECT bytes FROM stored_file WHERE sha256 = $1 AND uploaded_by = $2', [sha256, personId]);
  if (!rows[0]) return false;
  await accepted({ kind: 'onboarding', name: 'attachFile', streamId: caseId, input: { sha256, bytes: 5, mediaType: 'text/plain', name: 'a.txt', purpose: 'evidence' } });
  return true;
}

const hasRow = async (sha256: string): Promise<boolean> => (await owner.query('SELECT FROM stored_file WHERE sha256 = $1', [sha256])).rowCount !== 0;
const isThere = async (sha256: string): Promise<boolean> => (await store.get(sha256)) !== null;

describe('uploads', () => {
  it('that nobody used go after a day: first out of reach, then for good', async () => {
    const sha256 = await upload('unused', 25);
    expect(await removeUnattached(worker, store, new Date())).toEqual({ forgotten: 1, removed: 0 });
    expect([await hasRow(sha256), await isThere(sha256)]).toEqual([false, true]);
    expect(await removeUnattached(worker, store, new Date())).toEqual({ forgotten: 0, removed: 0 });
    expect(await removeUnattached(worker, store, later(2))).toEqual({ forgotten: 0, removed: 1 });
    expect(await isThere(sha256)).toBe(false);
  });

  it('stay for a day', async () => {
    const sha256 = await upload('young', 23);
    await removeUnattached(worker, store, new Date());
    await removeUnattached(worker, store, later(0.5));
    expect([await hasRow(sha256), await isThere(sha256)]).toEqual([true, true]);
    await owner.query('DELETE FROM stored_file');
  });

  it.each<[string, (sha256: string) => Promise<unknown>]>([
    ['attached to a case', attach],
    ['an answer of a draft', async (sha256) => {
      await owner.query(`INSERT INTO draft (scope, form, definition_version, revision, updated_at) VALUES ($1, 'f', '1', 1, now())`, [sha256]);
      await owner.query(
        `INSERT INTO draft_answer (scope, form, question_id, value, revision, edited_by, edited_at) VALUES ($1, 'f', 'q', $2, 1, $3, now())`,
        [sha256, JSON.stringify({ fileId: randomUUID(), sha256 }), personId],
      );
    }],
    ['in a frozen text', (sha256) => owner.query(`INSERT INTO content (sha256, text, recorded_at) VALUES ($1, $2, now())`, [shaOf(sha256), `{"officialForm":{"sha256":"${sha256}"}}`])],
    ['in any event, also of a kind that is yet to come', async (sha256) => {
      const client = await owner.connect();
      await client.query('SET session_replication_role = replica');
      await client.query(
        `INSERT INTO event (stream_id, version, name, schema_version, recorded_at, actor_kind, actor_id, command_id, rules_version, data, salt, text_hash, payload_hash, prev_hash, hash)
         VALUES ($1, 1, 'evidenceOfTheFuture', 1, now(), 'person', 'x', $1, '1', $2, '', '', '', '', '')`,
        [randomUUID(), JSON.stringify({ files: [{ deep: [sha256] }] })],
      );
      await client.query('SET session_replication_role = origin');
      client.release();
    }],
  ])('that are %s stay for good', async (name, use) => {
    const sha256 = await upload(name, 100);
    await use(sha256);
    for (const now of [new Date(), later(2), later(100)]) await removeUnattached(worker, store, now);
    expect(await isThere(sha256)).toBe(true);
  });

  it('of the same bytes count as young as the youngest', async () => {
    const sha256 = await upload('twice', 48);
    await owner.query('UPDATE stored_file SET uploaded_at = now() WHERE sha256 = $1', [sha256]);
    await removeUnattached(worker, store, new Date());
    expect(await hasRow(sha256)).toBe(true);
  });

  it('whose row a crash prevented go, as do rendered documents that were never recorded', async () => {
    const { sha256 } = await store.put(Buffer.from('no row'));
    expect((await removeUnattached(worker, store, new Date())).removed).toBe(0);
    expect((await removeUnattached(worker, store, later(2))).removed).toBe(1);
    expect(await isThere(sha256)).toBe(false);
  });

  it('that are attached at the very moment are there afterwards, or were refused', async () => {
    const outcomes = new Set<boolean>();
    for (let round = 0; round < 40; round++) {
      const sha256 = await upload(`raced ${round}`, 25);
      const [attached] = await Promise.all([attach(sha256), removeUnattached(worker, store, new Date())]);
      await removeUnattached(worker, store, later(2));
      expect(await isThere(sha256), `round ${round}`).toBe(attached);
      outcomes.add(attached);
    }
    expect(outcomes.size).toBeGreaterThan(0);
  });
});
