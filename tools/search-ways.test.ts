import { afterAll, beforeAll, describe, expect, it, inject } from 'vitest';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type pg from 'pg';
import { createLocalFileStore } from '@gatehouse/db/files';
import { countText, findText } from '@gatehouse/db/read';
import { createRecordPool, personIdFor } from '@gatehouse/db/record';
import { createTestDatabase, type TestDatabase } from '@gatehouse/db/testing';
import type { GrantKey } from '@gatehouse/policy';
import { loadManyCases } from './bench/many-cases.ts';
import { foundOrganization } from './demo/organization.ts';
import { createStage } from './demo/stage.ts';

/** More than is looked into one by one, so that each of the ways to a hit is gone by some reader and some word. */
const cases = 1_500;
const issuer = 'http://issuer.test';
const most = personIdFor(issuer, 'officer-a');
const few = personIdFor(issuer, 'officer-b');

const readers: Readonly<Record<string, readonly GrantKey[]>> = {
  'who sees all': ['everyone', 'power:audit:read'],
  'who sees most': ['everyone', `person:${most}`],
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
  await loadManyCases(pool, cases, { requesterId: most, fewFor: few, few: 30 });
}, 120_000);

afterAll(async () => {
  await pool.end();
  await database.drop();
  await rm(dataDir, { recursive: true, force: true });
});

const nothingElse = { kinds: [], stages: [], open: false, unitId: null, category: null, requesterId: null, executivePositionId: null, from: null, before: null };

/** What there is to find, asked without any thought of how long it takes. */
async function plainly(text: string, keys: readonly GrantKey[]): Promise<readonly { id: string; kind: string }[]> {
  const { rows } = await pool.query<{ id: string; kind: string }>(
    `SELECT d.id, d.kind FROM search_document d
      WHERE (d.vector @@ search_query($1) OR (d.tier = 1 AND d.name_key LIKE '%' || plain($1) || '%'))
        AND EXISTS (SELECT FROM visibility v WHERE v.stream_id = d.stream_id AND v.key = ANY($2))
      ORDER BY d.tier, d.written_at DESC, d.id`,
    [text, keys],
  );
  return rows;
}

describe.each(Object.entries(readers))('a search by somebody %s', (_reader, keys) => {
  it.each(['images', 'ptarmigan', 'ptarmigan images', 'tool', 'tool wb', 'nothingofthekind'])('goes through all of "%s" once, in order', async (text) => {
    const asked = { ...nothingElse, text };
    const expected = await plainly(text, keys);
    const found: string[] = [];
    for (let after: Awaited<ReturnType<typeof findText>>[number]['place'] | null = null; found.length < 400; ) {
      const page: Awaited<ReturnType<typeof findText>> = await findText(pool, keys, asked, { first: 90, after });
      found.push(...page.map(({ place }) => place.id));
      if (page.length < 90) break;
      after = page.at(-1)?.place ?? null;
    }
    expect(found).toEqual(expected.slice(0, found.length).map(({ id }) => id));
    expect(found.length).toBeGreaterThanOrEqual(Math.min(expected.length, 400));
    const counts = await countText(pool, keys, asked);
    for (const [kind, count] of counts) expect(count, kind).toBe(Math.min(200, expected.filter((one) => one.kind === kind).length));
  });
});
