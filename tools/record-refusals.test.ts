import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { rcmp } from '@gatehouse/policy';
import { createCommit, createRecordPool, personIdFor, systemCommandId, type Commit } from '@gatehouse/db/record';
import { createTestDatabase, type TestDatabase } from '@gatehouse/db/testing';
import { loadDemo } from './demo/load.ts';

const issuer = 'http://issuer.test';

let database: TestDatabase;
let owner: pg.Pool;
let api: pg.Pool;
let commit: Commit;
let commitAsWorker: Commit;
let worker: pg.Pool;
let dataDir: string;

beforeAll(async () => {
  database = await createTestDatabase(inject('postgresUrl'));
  owner = new pg.Pool({ connectionString: database.owner, max: 2 });
  api = createRecordPool(database.api, 4);
  worker = createRecordPool(database.worker, 2);
  for (const pool of [owner, api, worker]) pool.on('connect', (client) => client.on('error', () => undefined));
  commit = createCommit({ pool: api, profile: rcmp, clock: null });
  commitAsWorker = createCommit({ pool: worker, profile: rcmp, clock: null });
  dataDir = await mkdtemp(join(tmpdir(), 'gatehouse-refused-'));
  await loadDemo({ databaseUrl: database.owner, issuer, dataDir });
}, 120_000);

afterAll(async () => {
  await Promise.all([owner.end(), api.end(), worker.end()]);
  await database.drop();
  await rm(dataDir, { recursive: true, force: true });
});

/** Everything that the database holds, as one hash a table; numbers given to cases may be lost. */
async function everything(): Promise<Record<string, string>> {
  const { rows } = await owner.query<{ name: string }>(`SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1`);
  const found: Record<string, string> = {};
  for (const { name } of rows) {
    const { rows: hashes } = await owner.query<{ n: string; hash: string }>(
      `SELECT count(*)::text AS n, md5(COALESCE(string_agg(t::text, ',' ORDER BY t::text), '')) AS hash FROM "${name}" t`,
    );
    found[name] = `${hashes[0]?.n} ${hashes[0]?.hash}`;
  }
  const { rows: sequences } = await owner.query<{ name: string; value: string }>(
    `SELECT sequencename AS name, last_value::text AS value FROM pg_sequences WHERE schemaname = 'public' AND sequencename <> 'case_number'`,
  );
  for (const { name, value } of sequences) found[name] = value;
  return found;
}

const caseIn = async (stage: string): Promise<string> =>
  (await owner.query<{ id: string }>('SELECT id::text FROM "case" WHERE stage = $1 ORDER BY number LIMIT 1', [stage])).rows[0]?.id ?? '';
const idOf = async (sql: string): Promise<string> => (await owner.query<{ id: string }>(sql)).rows[0]?.id ?? '';

interface Refused {
  readonly as: string;
  readonly kind: string;
  readonly name: string;
  readonly on: () => Promise<string | null>;
  readonly input: object | (() => Promise<object>);
  readonly effectiveOn?: string;
}

const decision = { outcome: 'reject', reasons: 'Because it is so.', deferUntil: null, conditions: [] };
const triage = { outcome: 'inAssessment', intoCaseId: null, authorizationId: null, reasons: null };
const prepared = () => caseIn('review');

const table: readonly (readonly [code: string, Refused])[] = [
  ['unknownCommand', { as: 'officer-a', kind: 'onboarding', name: 'approveAtOnce', on: () => caseIn('triage'), input: {} }],
  ['invalidInput', { as: 'officer-a', kind: 'onboarding', name: 'comment', on: () => caseIn('triage'), input: { body: 7 } }],
  ['notFound', { as: 'officer-a', kind: 'onboarding', name: 'comment', on: async () => randomUUID(), input: { body: 'Hello', language: 'en' } }],
  ['notFound', { as: 'nobody-known', kind: 'onboarding', name: 'comment', on: () => caseIn('triage'), input: { body: 'Hello', language: 'en' } }],
  ['powerMissing', { as: 'officer-b', kind: 'onboarding', name: 'triage', on: () => caseIn('triage'), input: triage }],
  ['wrongStage', { as: 'ntop-analyst', kind: 'onboarding', name: 'triage', on: prepared, input: triage }],
  ['effectiveDateOutOfBounds', { as: 'ntop-analyst', kind: 'onboarding', name: 'triage', on: () => caseIn('triage'), input: triage, effectiveOn: '2999-01-01' }],
  ['draftMoved', { as: 'officer-a', kind: 'onboarding', name: 'freezePreparation', on: () => idOf(`SELECT replace(scope, 'onboarding:', '') AS id FROM draft d JOIN "case" c ON d.scope = 'onboarding:' || c.id WHERE form = 'preparation' AND c.stage = 'review' AND c.unit_id = 'unit-a' LIMIT 1`), input: { draftRevision: 9999 } }],
  ['formIncomplete', { as: 'officer-a', kind: 'onboarding', name: 'freezePreparation', on: () => idOf(`SELECT id::text FROM "case" WHERE stage = 'preparation' AND executive_status = 'accepted' LIMIT 1`), input: { draftRevision: 1 } }],
  ['recommendationOutOfDate', { as: 'director-general', kind: 'onboarding', name: 'recordDecision', on: () => caseIn('decision'), input: { ...decision, version: 99, authorization: null } }],
  ['olderVersion', { as: 's10-official', kind: 'assessment', name: 'signAssessment', on: () => idOf(`SELECT id::text FROM assessment WHERE status = 'signing'`), input: { version: 1, contentHash: '0'.repeat(64), languageRead: 'en' } }],
  ['powerMissing', { as: 'executive-a', kind: 'authorization', name: 'acceptCondition', on: () => idOf(`SELECT authorization_id::text AS id FROM condition WHERE status = 'evidenced'`), input: async () => ({ conditionId: await idOf(`SELECT id::text FROM condition WHERE status = 'evidenced'`) }) }],
];

describe('a refusal writes nothing', () => {
  it.each(table)('%s', async (code, { as, kind, name, on, input, effectiveOn }) => {
    const streamId = await on();
    const given = typeof input === 'function' ? await input() : input;
    const before = await everything();
    const result = await commit({
      kind,
      name,
      streamId,
      commandId: randomUUID(),
      caller: { kind: 'person', personId: personIdFor(issuer, as) },
      input: given,
      effectiveOn: effectiveOn ?? null,
    } as never);
    expect(result.ok ? 'recorded' : result.refusal.code).toBe(code);
    expect(await everything()).toEqual(before);
  });

  it('when the same command id comes with another content', async () => {
    const envelope = {
      kind: 'onboarding',
      name: 'comment',
      streamId: await caseIn('triage'),
      commandId: randomUUID(),
      caller: { kind: 'person', personId: personIdFor(issuer, 'ntop-analyst') },
      input: { body: 'Once', language: 'en' },
    } as const;
    expect(await commit(envelope)).toMatchObject({ ok: true });
    const before = await everything();
    expect(await commit({ ...envelope, input: { body: 'Otherwise', language: 'en' } })).toMatchObject({ refusal: { code: 'commandIdReused' } });
    expect(await commit(envelope)).toMatchObject({ ok: true });
    expect(await everything()).toEqual(before);
  });

  it('of time: a deadline that is too early, and one that nobody set', async () => {
    const { rows } = await owner.query<{ stream_id: string; deadline_id: string }>('SELECT stream_id::text, deadline_id FROM deadline ORDER BY due_at DESC LIMIT 1');
    const before = await everything();
    for (const [deadlineId, code] of [[rows[0]?.deadline_id ?? '', 'tooEarly'], ['remind:nothing', 'superseded']] as const) {
      const kind = (await owner.query<{ kind: string }>('SELECT kind FROM stream WHERE id = $1', [rows[0]?.stream_id])).rows[0]?.kind;
      const result = await commitAsWorker({
        kind,
        name: 'deadlineReached',
        streamId: rows[0]?.stream_id,
        commandId: systemCommandId('deadline', deadlineId),
        caller: { kind: 'system', part: 'deadlines' },
        input: { deadlineId },
      } as never);
      expect(result.ok ? 'recorded' : result.refusal.code).toBe(code);
    }
    expect(await everything()).toEqual(before);
  });
});
