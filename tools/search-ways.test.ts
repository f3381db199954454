import { afterAll, beforeAll, describe, expect, it, inject } from 'vitest';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type pg from 'pg';
import { createLocalFileStore } from '@gatehouse/db/files';
import { search, type Search, type SearchHit, type SearchPlace } from '@gatehouse/db/read';
import { createRecordPool, createResolveReader, personIdFor } from '@gatehouse/db/record';
import { createTestDatabase, type TestDatabase } from '@gatehouse/db/testing';
import { rcmp, type GrantKey } from '@gatehouse/policy';
import { loadManyCases } from './bench/many-cases.ts';
import { foundOrganization } from './demo/organization.ts';
import { loadDemo } from './demo/load.ts';
import { createStage } from './demo/stage.ts';

/** More than is rare, so that each of the ways to a hit is gone by some reader and some word. */
const cases = 2_500;
const issuer = 'http://issuer.test';
const most = personIdFor(issuer, 'officer-a');
const some = personIdFor(issuer, 'officer-b');
const few = randomUUID();

const readers: Readonly<Record<string, readonly GrantKey[]>> = {
  'who sees all': ['everyone', 'power:audit:read'],
  'who sees most': ['everyone', `person:${most}`],
  'who sees some': ['everyone', `person:${some}`],
  'who sees few': ['everyone', `person:${few}`],
  'who sees none': ['everyone'],
};

let database: TestDatabase;
let pool: pg.Pool;
let dataDir: string;

beforeAll(async () => {
  database = await createTestDatabase(inject('postgresUrl'));
  pool = createRecordPool(database.owner, 4);
  dataDir = await mkdtemp(join(tmpdir(), 'gatehouse-search-'));
  await foundOrganization(createStage({ pool, issuer, store: createLocalFileStore(dataDir), now: new Date() }), issuer);
  await loadManyCases(pool, cases, { requesterId: most, fewFor: some, few: 500 });
  await pool.query(`INSERT INTO visibility SELECT stream_id, 'person:' || $1 FROM (SELECT DISTINCT stream_id FROM search_document WHERE kind = 'case' ORDER BY 1 LIMIT 30) one`, [few]);
}, 120_000);

afterAll(async () => {
  await pool.end();
  await database.drop();
  await rm(dataDir, { recursive: true, force: true });
});

const nothingElse = { kinds: [], stages: [], open: false, unitId: null, category: null, requesterId: null, executivePositionId: null, from: null, until: null };

/** What there is to find, asked without any thought of how long it takes. */
async function plainly(pool: pg.Pool, text: string, keys: readonly GrantKey[], stage: string | null = null): Promise<readonly { id: string; kind: string }[]> {
  const { rows } = await pool.query<{ id: string; kind: string }>(
    `SELECT d.id, d.kind FROM search_document d
      WHERE (d.vector @@ search_query($1) OR (d.tier = 1 AND d.name_key LIKE '%' || plain($1) || '%'))
        AND EXISTS (SELECT FROM visibility v WHERE v.stream_id = d.stream_id AND v.key = ANY($2))
        AND ($3::text IS NULL OR EXISTS (SELECT FROM "case" c JOIN visibility v ON v.stream_id = c.id WHERE c.id = d.case_id AND c.stage = $3 AND v.key = ANY($2)))
      ORDER BY d.tier, d.written_at DESC, d.id`,
    [text, keys, stage],
  );
  return rows;
}

describe.each(Object.entries(readers))('a search by somebody %s', (_reader, keys) => {
  it.each(['images', 'ptarmigan', 'ptarmigan images', 'tool', 'tool wb', 'nothingofthekind'])('goes through all of "%s" once, in order', async (text) => {
    const asked = search(pool, keys, { ...nothingElse, text });
    const expected = await plainly(pool, text, keys);
    expect(await through(asked)).toEqual(expected.slice(0, 450).map(({ id }) => id));
    for (const [kind, count] of await asked.counts()) expect(count, kind).toBe(Math.min(200, expected.filter((one) => one.kind === kind).length));
  });

  it.each(['images', 'ptarmigan', 'tool'])('leaves of "%s" what a filter lets through, and of a kind only that', async (text) => {
    const expected = await plainly(pool, text, keys, 'review');
    const filtered = { ...nothingElse, text, stages: ['review'] };
    expect(await through(search(pool, keys, filtered))).toEqual(expected.slice(0, 450).map(({ id }) => id));
    const ofKind = search(pool, keys, { ...filtered, kinds: ['opinion'] });
    expect(await through(ofKind)).toEqual(expected.filter(({ kind }) => kind === 'opinion').slice(0, 450).map(({ id }) => id));
    for (const [kind, count] of await ofKind.counts()) expect(count, kind).toBe(Math.min(200, expected.filter((one) => one.kind === kind).length));
  });
});

describe('on a record of every kind of process', () => {
  let demo: TestDatabase;
  let record: pg.Pool;

  beforeAll(async () => {
    demo = await createTestDatabase(inject('postgresUrl'));
    record = createRecordPool(demo.owner, 4);
    await loadDemo({ databaseUrl: demo.owner, issuer, dataDir });
  }, 60_000);

  afterAll(async () => {
    await record.end();
    await demo.drop();
  });

  it('each of the demo people finds what a plain query of what they see finds', async () => {
    const resolve = createResolveReader({ pool: record, profile: rcmp, clock: null });
    const { rows: people } = await record.query<{ id: string; subject: string }>('SELECT id::text, subject FROM person ORDER BY subject');
    let found = 0;
    for (const { id, subject } of people) {
      const { keys } = await resolve(id);
      for (const text of ['privacy', 'unité', 'analyst', 'images', 'tool', 'ana', 'face or visage', 'program -officer']) {
        const expected = await plainly(record, text, keys);
        found += expected.length;
        expect(await through(search(record, keys, { ...nothingElse, text })), `${subject}: ${text}`).toEqual(expected.slice(0, 450).map((one) => one.id));
      }
    }
    expect(people.length).toBeGreaterThan(15);
    expect(found).toBeGreaterThan(500);
  });
});

/** The ids of the first five pages. */
async function through({ page }: Search): Promise<readonly string[]> {
  const found: string[] = [];
  let after: SearchPlace | null = null;
  for (let pages = 0; pages < 5; pages++) {
    const hits: readonly SearchHit[] = await page({ first: 90, after });
    found.push(...hits.map(({ place }) => place.id));
    if (hits.length < 90) break;
    after = hits.at(-1)?.place ?? null;
  }
  return found;
}
