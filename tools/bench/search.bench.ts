import { countedAtMost } from '@gatehouse/db/read';
import { createRecordPool } from '@gatehouse/db/record';
import type { GrantKey } from '@gatehouse/policy';
import { loadManyCases } from './many-cases.ts';
import { quantile, report, type Measurement } from './report.ts';
import { makeDataDir, startInstallation } from './running-installation.ts';
import { timed } from './sample.ts';

/** As many cases as a search is measured at; fewer to try the measurement itself. */
const cases = Number(process.env['GATEHOUSE_BENCH_CASES'] ?? 100_000);
const rounds = 60;

const { dataDir, remove } = await makeDataDir();
const installation = await startInstallation(dataDir);
const pool = createRecordPool(installation.databaseUrl, 4);
const measurements: Measurement[] = [];
const add = (measure: string, value: number, unit: string, goal = '', met: boolean | null = null): void => void measurements.push({ measure, value, unit, goal, met });

/** Searches that differ in what they make a database do, and how somebody who knows that would write each. */
const searches = [
  ['a word of every text', 'images', 'newestFirst'],
  ['a word of one text in a thousand', 'ptarmigan', 'byWord'],
  ['two words, one of them in every text', 'ptarmigan images', 'byWord'],
  ['a word of nothing', 'nothingofthekind', 'byWord'],
  ['a number', 'NTOP-2025-000777', 'byNumber'],
  ['part of a name', 'tool wbc', 'byName'],
] as const;
type Way = (typeof searches)[number][2];

const readers = { auditor: 'who sees all', 'officer-b': 'who sees fifty' } as const;

try {
  const people = await pool.query<{ subject: string; id: string }>('SELECT subject, id::text FROM person');
  const idOf = (subject: string): string => people.rows.find((one) => one.subject === subject)?.id ?? '';
  add(`loading ${cases} cases`, (await timed(() => loadManyCases(pool, cases, { requesterId: idOf('officer-a'), fewFor: idOf('officer-b'), few: 50 }))) / 1000, 's');
  for (const [subject, described] of Object.entries(readers)) {
    const keys = await keysOf(idOf(subject));
    const token = await installation.token(subject);
    for (const [what, text, way] of searches) {
      const isFew = subject !== 'auditor';
      const graphql: number[] = [];
      const byHand: number[] = [];
      let found = '';
      for (let round = 0; round < rounds + 10; round++) {
        // One after the other, so that both meet the same machine.
        const ms = await timed(async () => void (found = await ask(token, text)));
        const own = await timed(async () => void (await handWritten(text, keys, isFew && way !== 'byNumber' ? 'bySight' : way)));
        if (round < 10) continue;
        graphql.push(ms);
        byHand.push(own);
      }
      const ratio = quantile(graphql, 0.99) / quantile(byHand, 0.99);
      const name = `search for ${what}, by somebody ${described}`;
      add(`${name}: found`, Number(/"totalCount":(\d+)/.exec(found)?.[1] ?? NaN), '');
      add(`${name}: p50`, quantile(graphql, 0.5), 'ms');
      add(`${name}: p99`, quantile(graphql, 0.99), 'ms');
      add(`${name}, written by hand: p99`, quantile(byHand, 0.99), 'ms');
      add(`${name} ÷ by hand: p99`, ratio, '×', '≤ 2', ratio <= 2);
    }
    const typing: number[] = [];
    for (let round = 0; round < rounds; round++) typing.push(await timed(async () => void (await post(token, '{ searchSuggestions(text: "tool wbc") { kind name { en } } }'))));
    add(`suggestions, by somebody ${described}: p99`, quantile(typing, 0.99), 'ms');
  }
} finally {
  await pool.end();
  await installation.stop();
  await remove();
}
report(measurements);

async function post(token: string, query: string, variables: object = {}): Promise<string> {
  const response = await fetch(`${installation.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables }),
  });
  const text = await response.text();
  if (text.includes('"errors"')) throw new Error(text);
  return text;
}

function ask(token: string, text: string): Promise<string> {
  return post(
    token,
    `query ($text: String!) { search(text: $text, first: 25) { totalCount counts { kind count } pageInfo { hasNextPage endCursor }
       edges { node { id kind part process recordId caseNumber caseStage technologyId technologyName { en fr } language passage { text isMatch } writtenAt } } } }`,
    { text },
  );
}

async function keysOf(personId: string): Promise<GrantKey[]> {
  const { rows } = await pool.query<{ key: GrantKey }>(
    `SELECT 'everyone' AS key UNION SELECT 'person:' || $1 UNION SELECT 'position:' || position_id FROM incumbency WHERE person_id = $1::uuid
     UNION SELECT 'power:' || pp.power FROM incumbency i JOIN position_power pp USING (position_id) WHERE i.person_id = $1::uuid`,
    [personId],
  );
  return rows.map(({ key }) => key);
}

/** The page and its counts by whoever knows how common the words are and what the reader sees, and writes for that alone. */
async function handWritten(text: string, keys: readonly GrantKey[], way: Way | 'bySight'): Promise<void> {
  const visible = 'EXISTS (SELECT FROM visibility v WHERE v.stream_id = d.stream_id AND v.key = ANY($2))';
  const q = 'search_query($1)';
  const part = `'%' || plain($1) || '%'`;
  const from = {
    newestFirst: `search_document d WHERE d.tier = 2 AND d.vector @@ ${q} AND ${visible}`,
    byWord: `(SELECT * FROM search_document WHERE tier = 2 AND vector @@ ${q} OFFSET 0) d WHERE ${visible}`,
    byNumber: `"case" n JOIN search_document d ON d.id = n.id || ':name' WHERE n.number ILIKE ${part} AND ${visible}`,
    byName: `search_document d WHERE d.tier = 1 AND d.name_key LIKE ${part} AND ${visible}`,
    bySight: `(SELECT d.* FROM (SELECT DISTINCT stream_id FROM visibility WHERE key = ANY($2) AND key <> 'everyone') seen
                CROSS JOIN LATERAL (SELECT * FROM search_document o WHERE o.stream_id = seen.stream_id OFFSET 0) d
                WHERE d.vector @@ ${q} OR d.name_key LIKE ${part}
               UNION SELECT * FROM search_document d WHERE d.tier = 1 AND d.name_key LIKE ${part} AND ${visible}) d`,
  }[way];
  const page = `SELECT d.id, d.kind, d.part, s.kind AS process, d.stream_id, c.number, c.stage, t.id AS technology_id, t.name_en, t.name_fr, d.written_at,
                       ts_headline('search_en', p.value->>'text', ${q}, 'MaxWords=45, MinWords=25') AS en,
                       ts_headline('search_fr', p.value->>'text', ${q}, 'MaxWords=45, MinWords=25') AS fr
                  FROM (SELECT d.* FROM ${from} ORDER BY d.tier, d.written_at DESC, d.id LIMIT 26) d JOIN stream s ON s.id = d.stream_id
                  LEFT JOIN "case" c ON c.id = d.case_id LEFT JOIN technology t ON t.id = d.technology_id,
                  LATERAL jsonb_array_elements(d.content->'passages') p`;
  const kinds = ['case', 'technology', 'document', 'opinion', 'conversation', 'file', 'person', 'position'];
  const counts = kinds.map((kind) => `SELECT '${kind}', count(*) FROM (SELECT FROM ${from}${way === 'bySight' ? ' WHERE' : ' AND'} d.kind = '${kind}' LIMIT ${countedAtMost}) one`);
  await Promise.all([pool.query(page, [text, keys]), pool.query(counts.join(' UNION ALL '), [text, keys])]);
}
