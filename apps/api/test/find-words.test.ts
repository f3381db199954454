import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { registration } from '@gatehouse/testing';
import { openApi, type Harness } from './harness.ts';

let api: Harness;

/** Comments on one case, each to be found by the others' readers. */
const said: readonly (readonly [name: string, language: 'en' | 'fr', body: string])[] = [
  ['evaluations', 'fr', 'Les évaluations ont été remises au comité.'],
  ['evaluation', 'en', 'One evaluation was late.'],
  ['dog', 'fr', 'Un chien policier accompagne la patrouille.'],
  ['camera', 'fr', 'La caméra corporelle est éteinte.'],
  ['cameras', 'en', 'Body-worn cameras stay switched off.'],
  ['analysing', 'en', 'Analysts keep analyzing licences.'],
  ['heart', 'fr', 'Le cœur de l’œuvre est intact.'],
  ['numbers', 'en', 'File ABC-1234 of 2025-06-01 cost $12,500.75.'],
  ['markup', 'en', 'The vendor wrote <b onclick="x()">bold</b> & [link](javascript:alert) \uE000here\uE003.'],
  ['policy', 'en', 'A policy of retention, then deletion.'],
];
const names = new Map<string, string>();

beforeAll(async () => {
  api = await openApi();
  const id = await api.story.register({ technology: { ...registration.technology, name: { en: 'Plate reader', fr: 'Lecteur de plaques' }, vendor: 'Société Générique' } });
  for (const [name, language, body] of said) {
    const { answer } = await api.as('NTOP_ANALYST', 'onboarding', 'comment', id, { body, language });
    names.set(`${id}:comment:${String(answer['commentId'])}`, name);
  }
});
afterAll(() => api.close());

interface Found {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean };
  readonly edges: readonly {
    readonly cursor: string;
    readonly node: { readonly id: string; readonly kind: string; readonly language: string | null; readonly passage: readonly { readonly text: string; readonly isMatch: boolean }[] };
  }[];
}

const query = `query ($text: String!, $filter: SearchFilter, $first: Int, $after: String) {
  search(text: $text, filter: $filter, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage } edges { cursor node { id kind language passage { text isMatch } } }
  } }`;

async function find(text: string, more: Record<string, unknown> = {}): Promise<Found> {
  const { data, errors } = await api.ask<{ search: Found }>('AUDITOR', query, { text, ...more });
  expect(errors, text).toBeUndefined();
  return data?.search as Found;
}

const named = ({ edges }: Found): string[] => edges.flatMap(({ node }) => names.get(node.id) ?? []).toSorted();
const marked = ({ edges }: Found): string[] => edges.flatMap(({ node }) => node.passage.filter(({ isMatch }) => isMatch).map(({ text }) => text));

describe('words', () => {
  it.each([
    ['évaluations', ['evaluation', 'evaluations']],
    ['evaluation', ['evaluation', 'evaluations']],
    ['EVALUATION', ['evaluation', 'evaluations']],
    ['évaluée', ['evaluations']],
    ['chiens', ['dog']],
    ['chien', ['dog']],
    // Two words of two languages may have one stem: found is rather too much than too little.
    ['policier', ['dog', 'policy']],
    ['cameras', ['camera', 'cameras']],
    ['caméra', ['camera', 'cameras']],
    ['CAMÉRAS', ['camera', 'cameras']],
    ['analyze', ['analysing']],
    ['licence', ['analysing']],
    ['coeur', ['heart']],
    ['œuvres', ['heart']],
    ['l’oeuvre', ['heart']],
    ['retain', []],
    ['retentions deleting', ['policy']],
    // All the words, whichever their order.
    ['éteinte caméra', ['camera']],
    ['camera evaluation', []],
    // A phrase, one or another, and none of these.
    ['"body-worn cameras"', ['cameras']],
    ['"cameras worn"', []],
    ['camera or chien', ['camera', 'cameras', 'dog']],
    ['camera -patrouille -body', ['camera']],
    // Numbers are words.
    ['ABC-1234', ['numbers']],
    ['2025-06-01', ['numbers']],
    ['12,500.75', ['numbers']],
  ])('%j finds what holds them in either language', async (text, expected) => {
    expect(named(await find(text))).toEqual(expected);
  });

  it('marks what was found as data, whatever people wrote', async () => {
    expect(marked(await find('caméras')).toSorted()).toEqual(['cameras', 'caméra'].toSorted());
    const found = await find('vendor onclick');
    const text = found.edges[0]?.node.passage.map((piece) => piece.text).join('') ?? '';
    expect(text).toContain('<b onclick="x()">bold</b> & [link](javascript:alert)');
    expect(marked(found)).toEqual(['vendor', 'onclick']);
    expect(text).not.toMatch(/[\uE000-\uE003]/);
  });

  it('says the language that the writer said', async () => {
    const { edges } = await find('caméra');
    expect(edges.map(({ node }) => [names.get(node.id), node.language]).toSorted()).toEqual([['camera', 'fr'], ['cameras', 'en']]);
  });
});

describe('numbers and names', () => {
  it.each([
    ['NTOP-2026-0001', ['case']],
    ['ntop-2026-0001', ['case']],
    ['2026-00', ['case']],
    ['0001', ['case']],
    ['plate reader', ['case', 'technology']],
    ['plaq', ['case', 'technology']],
    ['ate rea', ['case', 'technology']],
    ['societe gen', ['case', 'technology']],
    ['générique', ['case', 'technology']],
  ])('%j is found by any part', async (text, expected) => {
    const { edges } = await find(text, { filter: { kinds: ['case', 'technology'] } });
    expect(edges.map(({ node }) => node.kind).toSorted()).toEqual(expected);
  });
});

describe('whatever is typed', () => {
  it.each(['', '   ', '%', '_', '\\', "'", '"', '"""', '&', '|', '!', '!!!', '()', '<->', ':*', 'a:*b', "' OR 1=1 --", '-chien', '-chien -camera', 'or', 'and', 'the', 'le', '\u00A0', '🐕', '$1', '{{x}}', 'x'.repeat(200)])(
    '%j is a search like any other',
    async (text) => {
      const { totalCount, edges } = await find(text);
      expect(totalCount).toBe(edges.length);
    },
  );

  it('finds nothing where it is no letter', async () => {
    for (const text of ['\u0301\u0301\u0301', '...', '-_-']) expect((await find(text)).totalCount, JSON.stringify(text)).toBe(0);
  });

  it('never is an error', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: fc.constantFrom(...'aé- "\'&|!()<>:*\\%_0-9\u0301🐕œ\t\n'), maxLength: 60 }), async (text) => {
        const { totalCount, edges } = await find(text, { first: 100 });
        expect(totalCount).toBe(edges.length);
      }),
      { numRuns: 150 },
    );
  });

  it.each([
    ['a'.repeat(201), {}, 'text is longer than 200 characters'],
    ['x'.repeat(10_000), {}, 'text is longer than 200 characters'],
    ['a', { filter: { unitId: 'nowhere' } }, 'unitId names no unit'],
    ['a', { filter: { requesterId: 'me' } }, 'requesterId is no id of the record'],
    ['a', { filter: { from: '2026-02-02', to: '2026-02-01' } }, 'to is before from'],
    ['a', { after: 'R1BDOlM6eA==' }, 'after is no cursor of this list'],
    ['a', { after: Buffer.from('GPC:S:2|99|a\' OR 1').toString('base64') }, 'after is no cursor of this list'],
  ])('says what is wrong with it, and where: %#', async (text, more, message) => {
    const { errors } = await api.ask('AUDITOR', query, { text, ...more });
    expect(errors?.map((one) => [one.message, one.extensions?.code])).toEqual([[message, 'BAD_USER_INPUT']]);
  });
});

describe('pages', () => {
  it.each([1, 3, 7])('of %i go through all hits once, in the same order', async (first) => {
    const text = 'evaluation or camera or chien or policy or plate';
    const whole = await find(text, { first: 100 });
    expect(whole.edges.length).toBeGreaterThan(6);
    const paged: string[] = [];
    for (let after: string | undefined; ; ) {
      const page = await find(text, { first, after });
      paged.push(...page.edges.map(({ node }) => node.id));
      after = page.edges.at(-1)?.cursor;
      if (!page.pageInfo.hasNextPage) break;
    }
    expect(paged).toEqual(whole.edges.map(({ node }) => node.id));
    expect(whole.totalCount).toBe(paged.length);
  });
});
