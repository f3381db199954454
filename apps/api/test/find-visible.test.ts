import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nothingPersonal } from '@gatehouse/policy/testing';
import { registration } from '@gatehouse/testing';
import { subjects } from './cast.ts';
import { openApi, type Harness } from './harness.ts';
import { technologyOf } from './mutations.ts';
import { reported } from './report-acts.ts';

/** Everything that holds this word belongs to one case, its assessment and its authorization, and is hidden from `outsiders`. */
const secret = 'Zephyrine';
const privileged = 'Quodlibet';
const outsiders = ['OTHER_OFFICER', 'EMPLOYEE', 'ADMINISTRATOR', 'OTHER_EXECUTIVE'];

let api: Harness;
let number: string;
let caseId: string;

beforeAll(async () => {
  api = await openApi();
  await api.story.register({ unitId: 'unit-b' }, 'OTHER_OFFICER');
  caseId = await api.story.registerRestricted({
    technology: { ...registration.technology, name: { en: secret, fr: `${secret} fr` }, vendor: secret },
    purpose: `Purpose of ${secret}`,
  });
  await api.story.triage(caseId);
  const version = await api.story.prepare(caseId);
  await api.story.comment(caseId, `They say ${secret}`);
  await api.as('LEGAL_SERVICES', 'onboarding', 'giveLegalAdvice', caseId, { advice: `${privileged} ${secret}`, conditionExists: true });
  const to = { personId: null, power: 'privacy:analyse' as const, positionIds: [], form: null, question: null, fileSha256: null };
  const { answer } = await api.as('PROGRAM_OFFICER', 'onboarding', 'askQuestion', caseId, { ...to, body: `Why ${secret}?`, language: 'en' });
  await api.as('PPU_ANALYST', 'onboarding', 'answerQuestion', caseId, { questionId: String(answer['questionId']), body: `Because ${secret}`, language: 'en' });
  const stored = (await (await api.upload('PROGRAM_OFFICER', `${secret}.txt`, 'Evidence')).json()) as { sha256: string; bytes: number; mediaType: string };
  await api.as('PROGRAM_OFFICER', 'onboarding', 'attachFile', caseId, { ...stored, name: `${secret}.txt`, purpose: 'evidence' });
  await api.story.review(caseId, version);
  await api.story.privacy(caseId, 'pia');
  number = (await api.owner.query<{ number: string }>('SELECT number FROM "case" WHERE id = $1', [caseId])).rows[0]?.number ?? '';
}, 120_000);
afterAll(() => api.close());

interface Found {
  readonly search: {
    readonly totalCount: number;
    readonly counts: readonly { readonly kind: string; readonly count: number }[];
    readonly edges: readonly { readonly node: { readonly kind: string; readonly part: string; readonly caseNumber: string | null } }[];
  };
  readonly searchSuggestions: readonly { readonly kind: string }[];
}

const query = `query ($text: String!, $filter: SearchFilter) {
  search(text: $text, filter: $filter, first: 100) { totalCount counts { kind count } edges { node { kind part caseNumber technologyName { en fr } passage { text } } } }
  searchSuggestions(text: $text) { kind number name { en fr } } }`;

async function find(subject: string, text: string, filter: object = {}): Promise<Found> {
  const { data, errors } = await api.ask<Found>(subject, query, { text, filter });
  expect(errors, subject).toBeUndefined();
  return data as Found;
}

const readers = subjects.filter((subject) => !outsiders.includes(subject));

describe('a hidden case', () => {
  it.each(outsiders)('is in neither results, counts, suggestions nor file: %s', async (subject) => {
    for (const text of [secret, 'zephyr', number, number.slice(-4), 'purpose', `${secret} or nothing`]) {
      const nothing = await find(subject, text);
      expect(JSON.stringify(nothing).toLowerCase()).not.toContain('zephyr');
      expect(nothing.search.edges.filter(({ node }) => node.caseNumber === number)).toEqual([]);
      expect(nothing.search.totalCount).toBe(nothing.search.edges.length);
      expect(nothing.search.counts.reduce((sum, { count }) => sum + count, 0)).toBe(nothing.search.edges.length);
      const file = await (await api.get(subject, `/search.csv?text=${encodeURIComponent(text)}`)).text();
      expect(file.toLowerCase()).not.toContain('zephyr');
      expect(file).not.toContain(number);
    }
    // No filter tells of it either.
    for (const filter of [{ stages: ['review', 'preparation'] }, { unitId: 'unit-a' }, { requesterId: api.person('PROGRAM_OFFICER') }, { category: 'OTHER' }]) {
      expect((await find(subject, '', filter)).search.edges.filter(({ node }) => node.caseNumber === number)).toEqual([]);
      expect((await find(subject, secret, filter)).search.totalCount).toBe(0);
    }
  });

  it.each(readers)('is found by whoever reads it: %s', async (subject) => {
    const { search, searchSuggestions } = await find(subject, secret);
    const parts = new Set(search.edges.map(({ node }) => node.part));
    expect([...parts].toSorted()).toEqual(expect.arrayContaining(['answer', 'comment', 'file', 'intake', 'name', 'question']));
    expect(search.totalCount).toBe(search.edges.length);
    expect((await find(subject, number)).search.edges[0]?.node).toMatchObject({ kind: 'case', caseNumber: number });
    expect((await find(subject, number)).searchSuggestions).toContainEqual(expect.objectContaining({ kind: 'case', number }));
    expect(searchSuggestions.some(({ kind }) => kind === 'technology')).toBe(subject !== 'PROGRAM_OFFICER' && subject !== 'PROGRAM_EXECUTIVE');
    expect((await (await api.get(subject, `/search.csv?text=${secret}`)).text()).split('\r\n').length).toBe(search.edges.length + 2);
  });

  it('is found no longer by whoever lost what showed it to them', async () => {
    expect((await find('AUDITOR', secret)).search.totalCount).toBeGreaterThan(0);
    await api.owner.query('DELETE FROM visibility WHERE stream_id = $1 AND key = $2', [caseId, 'power:audit:read']);
    const left = await find('AUDITOR', secret);
    expect(left.search.edges.filter(({ node }) => node.caseNumber === number)).toEqual([]);
    await api.owner.query('INSERT INTO visibility VALUES ($1, $2)', [caseId, 'power:audit:read']);
  });
});

describe('what one may not look up, behind something that one reads', () => {
  const category = 'OTHER';
  const reads = async (streamId: string, key: string, act: () => Promise<void>): Promise<void> => {
    await api.owner.query('INSERT INTO visibility VALUES ($1, $2)', [streamId, key]);
    await act();
    await api.owner.query('DELETE FROM visibility WHERE stream_id = $1 AND key = $2', [streamId, key]);
  };

  it('is told by no filter to a unit that may use it', async () => {
    const { id, authorizationId } = await api.story.untilDecided('approveWithConditions', { technology: { ...registration.technology, name: { en: 'Wobbegong', fr: null }, categories: [category] } });
    await api.as('NTOP_ANALYST', 'technology', 'changeSensitivity', await technologyOf(api, id), { sensitivity: 'restricted' });
    await reads(authorizationId, 'unit:unit-b', async () => {
      expect((await find('OTHER_OFFICER', 'trained')).search.edges.map(({ node }) => node.part)).toEqual(['conditions']);
      expect((await find('OTHER_OFFICER', 'trained', { category })).search.totalCount).toBe(0);
      // The requester may not look it up either, but sees the case.
      for (const subject of ['AUDITOR', 'PROGRAM_OFFICER']) expect((await find(subject, 'trained', { category })).search.edges.map(({ node }) => node.part), subject).toContain('conditions');
    });
  });

  it('is found by no name among the assessments on which another program may rest', async () => {
    const { rows } = await api.owner.query<{ id: string }>('SELECT id::text FROM assessment WHERE case_id = $1', [caseId]);
    const [assessment] = rows;
    const list = async (subject: string, text: string | null) =>
      (await api.ask<{ assessments: { edges: { node: { recordId: string } }[] } }>(subject, 'query ($text: String) { assessments(search: $text) { edges { node { recordId } } } }', { text })).data?.assessments.edges.map(
        ({ node }) => node.recordId,
      );
    await reads(assessment?.id ?? '', 'power:program:own', async () => {
      expect(await list('OTHER_EXECUTIVE', null)).toEqual([assessment?.id]);
      expect(await list('OTHER_EXECUTIVE', secret)).toEqual([]);
      for (const subject of ['AUDITOR', 'PROGRAM_OFFICER']) expect(await list(subject, secret), subject).toEqual([assessment?.id]);
    });
  });
});

it.each(subjects)('privileged advice is found by nobody: %s', async (subject) => {
  expect((await find(subject, privileged)).search.totalCount).toBe(0);
});

describe('filters', () => {
  it.each([
    [{ kinds: ['conversation'] }, ['answer', 'comment', 'question']],
    [{ kinds: ['file'] }, ['file']],
    [{ unitId: 'unit-b' }, []],
    [{ stages: ['closed'] }, []],
    [{ to: '2020-01-01' }, []],
    [{ from: '2999-01-01' }, []],
  ])('narrow what is found: %j', async (filter, parts) => {
    const { search } = await find('AUDITOR', secret, filter);
    expect(search.edges.map(({ node }) => node.part).toSorted()).toEqual(parts);
    expect(search.totalCount).toBe(parts.length);
  });

  it('find the cases that they leave, without words', async () => {
    const { search } = await find('AUDITOR', '', { requesterId: api.person('OTHER_OFFICER') });
    expect(search.edges.map(({ node }) => node.kind)).toEqual(['case']);
    expect((await find('AUDITOR', '')).search.totalCount).toBe(0);
  });
});

describe('the file', () => {
  const hostile = ['=HYPERLINK("http://x","y")', '+1+1', '-2-2', '@SUM(A1)', '\t=1', '  =2', '\u00A0=4', '＝3', 'a,b;c "d"'];

  it('runs nothing, whatever people wrote, and opens in either language', async () => {
    const id = await api.story.register({ technology: { ...registration.technology, name: { en: '=Marzipan()', fr: '@Massepain' } } });
    for (const body of hostile) await api.story.comment(id, `${body} marzipan`);
    const response = await api.get('AUDITOR', '/search.csv?text=marzipan&language=fr');
    const bytes = Buffer.from(await response.arrayBuffer());
    const text = bytes.toString('utf8');
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/csv; charset=utf-8']);
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(text.slice(1).split('\r\n')[0]).toBe('Ligne,Genre,Trouvé dans,Question,Dossier ou signalement,Étape,Technologie,Passage,Langue,Écrit le (UTC)');
    const cells = text.split('\r\n').flatMap((line) => line.match(/"(?:[^"]|"")*"|[^,]+/g) ?? []);
    for (const one of cells) expect(one).not.toMatch(/^"?[\s\u00A0]*[=+@＝-]|^"?\t/);
    for (const body of hostile) expect(text).toContain(body.trim().replaceAll('"', '""'));
    expect(text).toContain("'@Massepain");
  });

  it('says in words where something was found', async () => {
    const report = await reported(api, nothingPersonal);
    await api.as('NTOP_ANALYST', 'existingUse', 'askForPrivacyFinding', report, { reasons: 'A list of quokkas was found' });
    for (const [language, words] of [['en', 'Why ATIP was asked'], ['fr', 'Motif de la demande à l’AIPRP']] as const) {
      const [, row = ''] = (await (await api.get('AUDITOR', `/search.csv?text=quokkas&language=${language}`)).text()).split('\r\n');
      expect(row.split(',')[2]).toBe(words);
    }
  });

  it.each([
    ['text=a&unitId=nowhere', 'unitId'],
    ['text=a&from=yesterday', 'from'],
    ['text=a&kinds=everything', 'kinds'],
    [`text=${'x'.repeat(201)}`, 'text'],
    ['text=a&requesterId=1', 'requesterId'],
  ])('says what is wrong with what was asked: %s', async (asked, field) => {
    const response = await api.get('AUDITOR', `/search.csv?${asked}`);
    expect([response.status, await response.json()]).toMatchObject([400, { code: 'BAD_USER_INPUT', field }]);
  });

  it('is for those who are signed in', async () => {
    expect((await api.get(null, '/search.csv?text=a')).status).toBe(401);
  });
});

describe('saved searches', () => {
  const save = (subject: string, name: string, text = 'anything') =>
    api.ask<{ saveSearch: { __typename: string; id?: string; code?: string } }>(
      subject,
      'mutation ($name: String!, $text: String!) { saveSearch(name: $name, text: $text, filter: { open: true }) { __typename ... on SavedSearch { id } ... on Refusal { code } } }',
      { name, text },
    );
  const list = async (subject: string) => (await api.ask<{ savedSearches: { name: string; parameters: object }[] }>(subject, '{ savedSearches { name parameters } }')).data?.savedSearches;

  it('are one’s own', async () => {
    const id = (await save('AUDITOR', 'Mine')).data?.saveSearch.id ?? '';
    expect(await list('AUDITOR')).toEqual([{ name: 'Mine', parameters: { text: 'anything', open: true } }]);
    expect(await list('EMPLOYEE')).toEqual([]);
    const rename = 'mutation ($id: ID!) { renameSearch(id: $id, name: "Other") { __typename ... on Refusal { code } } }';
    const remove = 'mutation ($id: ID!) { deleteSearch(id: $id) { __typename ... on Refusal { code } } }';
    expect((await api.ask('EMPLOYEE', rename, { id })).data).toEqual({ renameSearch: { __typename: 'Refusal', code: 'notFound' } });
    expect((await api.ask('EMPLOYEE', remove, { id })).data).toEqual({ deleteSearch: { __typename: 'Refusal', code: 'notFound' } });
    expect((await api.ask('AUDITOR', rename, { id })).data).toEqual({ renameSearch: { __typename: 'SavedSearch' } });
    expect((await save('AUDITOR', 'Other')).data?.saveSearch).toEqual({ __typename: 'Refusal', code: 'searchNameTaken' });
    expect((await api.ask('AUDITOR', remove, { id })).data).toEqual({ deleteSearch: { __typename: 'SearchDeleted' } });
    expect(await list('AUDITOR')).toEqual([]);
  });

  it('hold what was asked and no more', async () => {
    const save = 'mutation ($text: String!, $filter: SearchFilter) { saveSearch(name: "Padded", text: $text, filter: $filter) { ... on SavedSearch { id parameters } } }';
    const { data } = await api.ask<{ saveSearch: { id: string; parameters: object } }>('AUDITOR', save, { text: `  a word${' '.repeat(10_000)}`, filter: { kinds: Array.from({ length: 1000 }, () => 'case'), stages: [], unitId: null } });
    expect(data?.saveSearch.parameters).toEqual({ text: 'a word', kinds: ['case'] });
    await api.ask('AUDITOR', 'mutation ($id: ID!) { deleteSearch(id: $id) { __typename } }', { id: data?.saveSearch.id });
  });

  it('are at most thirty, with a name', async () => {
    for (let count = 0; count < 30; count++) expect((await save('HEAD', `Search ${count}`)).data?.saveSearch.__typename).toBe('SavedSearch');
    expect((await save('HEAD', 'One more')).data?.saveSearch.code).toBe('tooManySavedSearches');
    expect((await list('HEAD'))?.length).toBe(30);
    for (const name of ['', '  ', 'x'.repeat(101)]) expect((await save('EMPLOYEE', name)).errors?.[0]?.message).toBe('name has 1 to 100 characters');
    expect((await save('EMPLOYEE', 'Long', 'x'.repeat(201))).errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  });
});
