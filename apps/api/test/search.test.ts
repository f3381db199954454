import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { personIdFor } from '@gatehouse/db/record';
import { registration } from '@gatehouse/testing';
import { openApi, type Harness } from './harness.ts';

let api: Harness;
const names = [
  { en: 'Zebra counter', fr: 'Compteur de zèbres' },
  { en: 'éclair finder', fr: null },
  { en: null, fr: 'Écran à déplier' },
  { en: 'Eagle eye', fr: 'Œil d’aigle' },
  { en: '100% Sure_thing', fr: 'Sûreté\\totale' },
] as const;

beforeAll(async () => {
  api = await openApi();
  const { technology } = registration;
  for (const name of names) await api.story.register({ technology: { ...technology, name, vendor: 'Société Générique' } });
  const enrol = { issuer: 'https://id.example.ca', email: null, unitId: 'unit-a', language: 'fr' as const };
  for (const [subject, name] of [['emilie', 'Émilie Côté'], ['zoe', 'Zoé Ångström'], ['elodie', 'elodie lévesque']] as const) {
    const personId = personIdFor(enrol.issuer, subject);
    const outcome = await api.commit({
      kind: 'person',
      name: 'enrol',
      streamId: personId,
      commandId: personId,
      caller: { kind: 'person', personId },
      input: { ...enrol, subject, name },
    });
    expect(outcome.ok).toBe(true);
  }
  // A PIA, so that assessments are found by their technology's name.
  const id = await api.story.register({ technology: { ...technology, name: { en: 'Fôret watcher', fr: null } } });
  await api.story.triage(id);
  await api.story.prepare(id);
  await api.story.privacy(id, 'pia');
});
afterAll(() => api.close());

interface Named {
  readonly totalCount: number;
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly name: { en: string | null; fr: string | null } } }[];
}

async function technologies(args: string): Promise<{ readonly count: number; readonly names: readonly (string | null)[]; readonly cursors: readonly string[] }> {
  const { data, errors } = await api.ask<{ technologies: Named }>('EMPLOYEE', `{ technologies(${args}) { totalCount edges { cursor node { name { en fr } } } } }`);
  expect(errors).toBeUndefined();
  const found = data?.technologies;
  return {
    count: found?.totalCount ?? 0,
    names: found?.edges.map(({ node }) => node.name.en ?? node.name.fr) ?? [],
    cursors: found?.edges.map(({ cursor }) => cursor) ?? [],
  };
}

describe('search', () => {
  it.each([
    ['ZEBRE', ['Zebra counter']],
    ['zèbres', ['Zebra counter']],
    ['eclair', ['éclair finder']],
    ['ÉCRAN À', ['Écran à déplier']],
    ['ecran a deplier', ['Écran à déplier']],
    ['oeil', ['Eagle eye']],
    ['générique', ['100% Sure_thing', 'Eagle eye', 'éclair finder', 'Écran à déplier', 'Zebra counter']],
    // Signs are signs, and no wildcards.
    ['100%', ['100% Sure_thing']],
    ['%', ['100% Sure_thing']],
    ['sure_thing', ['100% Sure_thing']],
    ['_', ['100% Sure_thing']],
    ['surete\\totale', ['100% Sure_thing']],
    ['\\', ['100% Sure_thing']],
    ['nothing such', []],
  ])('finds %j in names and vendors, and counts as many', async (search, expected) => {
    const found = await technologies(`search: ${JSON.stringify(search)}`);
    expect(found.names.toSorted()).toEqual(expected.toSorted());
    expect(found.count).toBe(expected.length);
  });

  it.each([
    ['zebre', 1],
    ['ntop-', 6],
    ['NTOP', 6],
    ['foret', 1],
    ['%', 1],
  ])('finds cases by number or technology: %j', async (search, expected) => {
    const { data } = await api.ask<{ cases: { totalCount: number; edges: unknown[] } }>('AUDITOR', 'query ($search: String) { cases(filter: { search: $search }) { totalCount edges { cursor } } }', { search });
    expect([data?.cases.totalCount, data?.cases.edges.length]).toEqual([expected, expected]);
  });

  it('finds cases for pickers and assessments in the same way', async () => {
    const { data } = await api.ask<{ findCases: { technologyName: string }[]; assessments: { edges: unknown[] } }>(
      'AUDITOR',
      '{ findCases(text: "FORÊT") { technologyName(language: fr) } assessments(search: "foret") { edges { cursor } } }',
    );
    expect(data?.findCases).toEqual([{ technologyName: 'Fôret watcher' }]);
    expect(data?.assessments.edges.length).toBe(1);
  });

  it.each([
    ['emilie', ['Émilie Côté']],
    ['COTE', ['Émilie Côté']],
    ['ANGSTROM', ['Zoé Ångström']],
    ['lévesque', ['elodie lévesque']],
  ])('finds people: %j', async (search, expected) => {
    const { data } = await api.ask<{ people: { edges: { node: { name: string } }[] } }>('EMPLOYEE', 'query ($search: String) { people(search: $search) { edges { node { name } } } }', { search });
    expect(data?.people.edges.map(({ node }) => node.name)).toEqual(expected);
  });

  it('proposes look-alikes whatever the accents', async () => {
    const { data } = await api.ask<{ lookAlikes: { name: { en: string } }[] }>('EMPLOYEE', '{ lookAlikes(text: "zebra countr") { name { en } } }');
    expect(data?.lookAlikes[0]?.name.en).toBe('Zebra counter');
  });
});

describe('sorting by name', () => {
  it('goes by the reader’s language, accents and capitals aside, and by the other where a name is missing', async () => {
    expect((await technologies('language: en')).names).toEqual(['100% Sure_thing', 'Eagle eye', 'éclair finder', 'Écran à déplier', 'Fôret watcher', 'Zebra counter']);
    // Compteur, éclair, Écran, Fôret, Œil, Sûreté.
    expect((await technologies('language: fr')).names).toEqual(['Zebra counter', 'éclair finder', 'Écran à déplier', 'Fôret watcher', 'Eagle eye', '100% Sure_thing']);
  });

  it.each(['en', 'fr'])('pages through the same order in %s', async (language) => {
    const whole = await technologies(`language: ${language}`);
    const paged: (string | null)[] = [];
    for (let after = ''; paged.length < whole.names.length; ) {
      const page = await technologies(`language: ${language}, first: 2${after && `, after: "${after}"`}`);
      expect(page.names.length).toBeGreaterThan(0);
      paged.push(...page.names);
      after = page.cursors.at(-1) ?? '';
    }
    expect(paged).toEqual(whole.names);
  });

  it('sorts people and positions so too', async () => {
    const { data } = await api.ask<{ people: { edges: { node: { name: string } }[] }; positions: { edges: { node: { title: { fr: string } } }[] } }>(
      'EMPLOYEE',
      '{ people(first: 100) { edges { node { name } } } positions(first: 100, language: fr) { edges { node { title { fr } } } } }',
    );
    const plain = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll('’', "'");
    for (const list of [data?.people.edges.map(({ node }) => node.name) ?? [], data?.positions.edges.map(({ node }) => node.title.fr) ?? []]) {
      expect(list.length).toBeGreaterThan(10);
      const keys = list.map(plain);
      expect(keys).toEqual(keys.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0)));
    }
  });
});

describe('the indexes', () => {
  it('serve a search for part of a word, and a page in the order of names', async () => {
    const plan = async (sql: string) => {
      const client = await api.owner.connect();
      try {
        await client.query('SET enable_seqscan = off');
        await client.query('SET enable_sort = off');
        const { rows } = await client.query<{ 'QUERY PLAN': string }>(`EXPLAIN ${sql}`);
        return rows.map((row) => row['QUERY PLAN']).join('\n');
      } finally {
        await client.query('RESET ALL');
        client.release();
      }
    };
    expect(await plan(`SELECT id FROM technology WHERE search_text LIKE '%zebre%'`)).toContain('technology_search');
    expect(await plan(`SELECT id FROM "case" WHERE number ILIKE '%2026-01%'`)).toContain('case_number_search');
    expect(await plan('SELECT id FROM technology ORDER BY name_key_fr, id LIMIT 25')).toContain('technology_name_key_fr_id_idx');
  });
});
