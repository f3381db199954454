import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { randomUUID } from 'node:crypto';
import { getNamedType, isEnumType, isInputObjectType, isListType, isNonNullType, type GraphQLInputType } from 'graphql';
import { schema } from '../src/schema/index.ts';
import { nodeId, openApi, type Answer, type Harness } from './harness.ts';
import { acts, documentOf, inputOf } from './mutations.ts';

let api: Harness;
let caseId: string;
beforeAll(async () => {
  api = await openApi();
  caseId = await api.story.register();
  await api.story.triage(caseId);
});
afterAll(() => api.close());

/** A fault of ours, which no input may bring about. */
function expectNoFault(answer: Answer, asked: unknown): void {
  expect(JSON.stringify(answer.errors ?? []), JSON.stringify(asked)?.slice(0, 300)).not.toContain('Unexpected error');
}

const events = async (): Promise<number> => (await api.owner.query<{ n: number }>('SELECT count(*)::int AS n FROM event')).rows[0]?.n ?? 0;

const base64 = (text: string): string => Buffer.from(text).toString('base64');
const hostileTexts: readonly string[] = [
  '',
  ' ',
  'nope',
  '\u0000',
  'a\u0000b',
  '\ud800',
  '\udc00x',
  '\u202egnp.exe',
  '\u2066x\u2069',
  '%',
  '_',
  '\\',
  "'; DROP TABLE event; --",
  '<script>alert(1)</script>',
  '𝔘𝔫𝔦𝔠𝔬𝔡𝔢 🛂 ﷽',
  'e\u0301'.repeat(500),
  'x'.repeat(20_000),
  '00000000-0000-0000-0000-000000000000',
  'ffffffff-ffff-ffff-ffff-ffffffffffff',
  base64('Case:nope'),
  base64('Technology:00000000-0000-0000-0000-000000000000'),
  base64('Nope:00000000-0000-0000-0000-000000000000'),
  base64('Review:00000000-0000-0000-0000-000000000000'),
  base64('Query:1'),
  base64('GPC:S:nope'),
  base64('GPC:N:5'),
  base64('GPC:D:5'),
  base64('GPC:J:[1]'),
  base64('GPC:S:00000000-0000-0000-0000-000000000000'),
  base64('GPC:'),
  'x|y|z',
  '|00000000-0000-0000-0000-000000000000|t',
  '99999999999999|00000000-0000-0000-0000-000000000000|t',
  '1:00000000-0000-0000-0000-000000000000:1',
  '99999999999999|00000000-0000-0000-0000-000000000000',
  '2|99999999999999|t',
  '999999999999999999|00000000-0000-0000-0000-000000000000|999999999',
  '2026-02-30|authorization|00000000-0000-0000-0000-000000000000',
  '0000-01-01|condition|00000000-0000-0000-0000-000000000000',
  '9999-12-31|nothing|00000000-0000-0000-0000-000000000000',
  '99999999999999:00000000-0000-0000-0000-000000000000:999999999',
  '5:a:b',
  '__proto__',
  '2026-02-30',
  '0000-00-00',
  '9999-12-31',
  '99999-01-01',
  '2026-11-24T25:61:61Z',
];
const hostileNumbers: readonly number[] = [0, -1, 1, 101, 100_000, 2_147_483_647, -2_147_483_648];

/** Every argument of every field that a query can begin with, and of the lists beneath. */
const questions: readonly [string, string, string][] = [
  ['node', 'ID!', 'node(id: $value) { id }'],
  ['nodes', '[ID!]!', 'nodes(ids: $value) { id }'],
  ['case', 'String!', 'case(number: $value) { id }'],
  ['findCases', 'String!', 'findCases(text: $value) { id }'],
  ['lookAlikes', 'String!', 'lookAlikes(text: $value) { id }'],
  ['lookAlikes first', 'Int', 'lookAlikes(text: "image", first: $value) { id }'],
  ['cases search', 'String', 'cases(filter: { search: $value }) { totalCount edges { cursor } }'],
  ['cases unit', 'String', 'cases(filter: { unitId: $value }) { totalCount }'],
  ['cases after', 'String', 'cases(after: $value) { edges { cursor } }'],
  ['cases before', 'String', 'cases(before: $value) { edges { cursor } }'],
  ['cases first', 'Int', 'cases(first: $value) { edges { cursor } }'],
  ['cases last', 'Int', 'cases(last: $value) { edges { cursor } }'],
  ['technologies search', 'String', 'technologies(search: $value) { totalCount edges { cursor } }'],
  ['technologies after', 'String', 'technologies(after: $value) { edges { cursor } }'],
  ['technologies cases', 'String', 'technologies { edges { node { cases(after: $value) { edges { cursor } } } } }'],
  ['assessments status', 'String', 'assessments(status: $value) { edges { cursor } }'],
  ['assessments search', 'String', 'assessments(search: $value) { edges { cursor } }'],
  ['assessments after', 'String', 'assessments(after: $value) { edges { cursor } }'],
  ['positions power', 'String', 'positions(power: $value) { edges { cursor } }'],
  ['positions role', 'String', 'positions(role: $value) { edges { cursor } }'],
  ['positions after', 'String', 'positions(after: $value) { edges { cursor } }'],
  ['people search', 'String', 'people(search: $value) { edges { cursor } }'],
  ['people after', 'String', 'people(after: $value) { edges { cursor } }'],
  ['people last', 'Int', 'people(last: $value) { edges { cursor } }'],
  ['tasks after', 'String', 'viewer { tasks(after: $value) { edges { cursor } } }'],
  ['tasks first', 'Int', 'viewer { tasks(first: $value) { edges { cursor } } }'],
  ['tasks last', 'Int', 'viewer { tasks(last: $value) { edges { cursor } } }'],
  ['timeline after', 'String', 'cases { edges { node { timeline(after: $value) { edges { cursor } } } } }'],
  ['timeline first', 'Int', 'cases { edges { node { timeline(first: $value) { edges { cursor } } } } }'],
  ['timeline names', '[String!]', 'cases { edges { node { timeline(names: $value) { edges { cursor } } } } }'],
  ['comments after', 'String', 'cases { edges { node { comments(after: $value) { edges { cursor } } } } }'],
  ['comments first', 'Int', 'cases { edges { node { comments(first: $value) { edges { cursor } } } } }'],
  ['one comment', 'ID!', 'cases { edges { node { comment(commentId: $value) { id } } } }'],
  ['one question', 'ID!', 'cases { edges { node { question(questionId: $value) { id } } } }'],
  ['readers', 'String', 'cases { edges { node { readers(search: $value) { personId } } } }'],
  ['reading positions', 'String', 'cases { edges { node { readingPositions(search: $value) { positionId } } } }'],
  ['rules of a date', 'Date', 'cases { edges { node { rules(asOf: $value) { __typename } ruleChanges(asOf: $value) { __typename } } } }'],
  ['incumbency', 'ID!', 'incumbency(id: $value) { id }'],
  ['holders', 'String!', 'holders(key: $value) { __typename }'],
  ['reports of a unit', 'String', 'existingUses(filter: { unitId: $value }) { totalCount }'],
  ['reports after', 'String', 'existingUses(after: $value) { edges { cursor } }'],
  ['may I use it, where', 'String!', 'technologies { edges { node { mayUse(unitId: $value, useCaseId: "x") { answer } } } }'],
  ['may I use it, for what', 'ID!', 'technologies { edges { node { mayUse(unitId: "unit-a", useCaseId: $value) { answer } } } }'],
  ['mentions after', 'String', 'viewer { mentions(after: $value) { edges { cursor } } }'],
  ['unreached after', 'String', 'viewer { unreachedPeople(after: $value) { edges { cursor } } }'],
  ['search text', 'String!', 'search(text: $value) { totalCount counts { count } edges { cursor } }'],
  ['search after', 'String', 'search(text: "image", after: $value) { edges { cursor } }'],
  ['search first', 'Int', 'search(text: "image", first: $value) { edges { cursor } }'],
  ['search category', 'String', 'search(text: "", filter: { category: $value }) { totalCount edges { cursor } }'],
  ['search unit', 'String', 'search(text: "", filter: { unitId: $value }) { totalCount edges { cursor } }'],
  ['search requester', 'String', 'search(text: "", filter: { requesterId: $value }) { totalCount edges { cursor } }'],
  ['search executive', 'String', 'search(text: "", filter: { executivePositionId: $value }) { totalCount edges { cursor } }'],
  ['search from', 'Date', 'search(text: "", filter: { from: $value }) { totalCount edges { cursor } }'],
  ['search to', 'Date', 'search(text: "", filter: { to: $value }) { totalCount edges { cursor } }'],
  ['suggestions', 'String!', 'searchSuggestions(text: $value) { recordId }'],
  ['overdue office', 'String', 'overviews { overdueTasks(office: $value) { edges { cursor } } }'],
  ['overdue after', 'String', 'overviews { overdueTasks(after: $value) { edges { cursor } } }'],
  ['tasks of a person', 'String', 'overviews { tasksOf(personId: $value) { edges { cursor } } }'],
  ['tasks of a person after', 'String', 'overviews { tasksOf(after: $value) { edges { cursor } } }'],
  ['stays after', 'String', 'overviews { staysAt(stage: triage, after: $value) { edges { cursor } } }'],
  ['expiring after', 'String', 'overviews { expiring(after: $value) { edges { cursor } } }'],
  ['expiring within', 'Int', 'overviews { expiring(withinDays: $value) { edges { cursor } } }'],
];

describe('a question', () => {
  it.each(questions)('is answered or refused where it is wrong, whatever stands in it: %s', async (_name, type, field) => {
    const values = type.startsWith('Int') ? hostileNumbers : hostileTexts;
    for (const one of values) {
      const value = type.startsWith('[') ? [one] : one;
      const answer = await api.ask('NTOP_DIRECTOR', `query ($value: ${type}) { ${field} }`, { value });
      expectNoFault(answer, value);
      for (const { message } of answer.errors ?? []) expect(message.length).toBeGreaterThan(5);
    }
  });

  it('of a wrong id names it, and of a wrong cursor does not begin elsewhere', async () => {
    const wrong = await api.ask('HEAD', 'query ($id: ID!) { node(id: $id) { id } }', { id: 'nope' });
    expect(wrong.errors?.[0]).toMatchObject({ path: ['node'], extensions: { code: 'BAD_USER_INPUT' } });
    for (const field of ['cases', 'people', 'viewer { tasks']) {
      const close = field.includes('{') ? '}' : '';
      const { data, errors } = await api.ask('NTOP_DIRECTOR', `{ ${field}(after: "nonsense") { edges { cursor } } ${close} }`);
      expect(data, field).toBeNull();
      expect(errors?.length, field).toBe(1);
    }
  });

  it('in the query’s own text is checked as in variables', async () => {
    const { errors } = await api.ask('HEAD', '{ cases(filter: { search: "\\u0000" }) { totalCount } }');
    expect(errors?.[0]).toMatchObject({ locations: [{ line: 1 }], extensions: { code: 'BAD_USER_INPUT' } });
  });
});

/** Something of an input's type, now and then what nobody sends. */
function anything(type: GraphQLInputType, depth = 0): fc.Arbitrary<unknown> {
  if (isNonNullType(type)) return anything(type.ofType as GraphQLInputType, depth);
  if (isListType(type)) return fc.array(anything(type.ofType as GraphQLInputType, depth + 1), { maxLength: 3 });
  if (isInputObjectType(type)) {
    return fc.record(Object.fromEntries(Object.values(type.getFields()).map((field) => [field.name, anything(field.type, depth + 1)])));
  }
  if (isEnumType(type)) return fc.constantFrom(...type.getValues().map(({ name }) => name));
  switch (getNamedType(type).name) {
    case 'Int':
      return fc.oneof(fc.constantFrom(...hostileNumbers), fc.integer({ min: -2_147_483_648, max: 2_147_483_647 }));
    case 'Boolean':
      return fc.boolean();
    case 'Date':
      return fc.constantFrom('2026-11-24', '0001-01-01', '9999-12-31', '2026-02-29', '1969-12-31');
    case 'ID':
      return fc.oneof(fc.uuid(), fc.constantFrom(...hostileTexts.filter((text) => !/\u0000|[\ud800-\udfff]/.test(text))));
    case 'JSON':
      return fc.jsonValue({ maxDepth: 4 });
    default:
      return fc.oneof(fc.constantFrom(...hostileTexts.filter((text) => text.length < 1000)), fc.string({ unit: 'grapheme', maxLength: 40 }));
  }
}

describe('a mutation', () => {
  it.each([...new Set(Object.values(acts).map(({ mutation }) => mutation))])('takes anything of its type without a fault of ours: %s', async (mutation) => {
    const [input] = schema.getMutationType()?.getFields()[mutation]?.args ?? [];
    if (!input) throw new Error(mutation);
    await fc.assert(
      fc.asyncProperty(anything(input.type), async (value) => {
        const addressed = { ...(value as object), ...(['saveAnswer', 'upgradeDraft'].includes(mutation) ? { id: caseId } : { commandId: randomUUID() }) };
        for (const given of [value, addressed]) {
          const asked = given as Record<string, unknown>;
          expectNoFault(await api.ask('NTOP_DIRECTOR', documentOf(mutation), { input: asked }), asked);
        }
      }),
      { numRuns: 12, endOnFailure: true },
    );
  });

  it.each([
    ['a wrong id', { id: 'nope' }, 'notFound'],
    ['the id of another type', { id: nodeId('Technology', '00000000-0000-0000-0000-000000000000') }, 'notFound'],
    ['an enormous id', { id: 'x'.repeat(100_000) }, 'notFound'],
    ['a wrong command id', { commandId: 'nope' }, 'invalidInput'],
    ['a text too long', { body: 'x'.repeat(8001) }, 'invalidInput'],
    ['an empty text', { body: '   ' }, 'invalidInput'],
    ['a text that reads otherwise than it is', { body: 'a\u202eb' }, 'invalidInput'],
    ['a day that is still to come', { effectiveOn: '9999-12-31' }, 'effectiveDateOutOfBounds'],
  ])('with %s is refused, says which, and writes nothing', async (_name, more, code) => {
    const before = await events();
    const given = { id: caseId, input: { body: 'A word', language: 'en', ...more } };
    const act = acts['comment'];
    if (!act) throw new Error('comment');
    const { data } = await api.ask<{ comment: { code: string; params: { issues?: string[] } } }>('NTOP_DIRECTOR', documentOf('comment'), {
      input: { ...inputOf(act, given, randomUUID()), ...more },
    });
    expect(data?.comment.code).toBe(code);
    if (code === 'invalidInput') expect(data?.comment.params.issues?.[0]).toMatch(/^(body|commandId): /);
    expect(await events()).toBe(before);
  });

  it.each([
    ['a day that does not exist', { effectiveOn: '2026-02-30' }],
    ['a day that is none', { effectiveOn: 'yesterday' }],
    ['a text with NUL', { body: 'a\u0000b' }],
    ['half a character', { body: 'a\ud83d' }],
    ['a value of another type', { body: 5 }],
    ['a field that is not there', { nope: 1 }],
  ])('with %s is refused before it begins', async (_name, more) => {
    const before = await events();
    const { data, errors } = await api.ask('NTOP_DIRECTOR', documentOf('comment'), {
      input: { commandId: randomUUID(), id: caseId, body: 'A word', language: 'en', ...more },
    });
    expect(data ?? null).toBeNull();
    expect(errors?.[0]?.message).toMatch(/\$input/);
    expect(await events()).toBe(before);
  });
});

describe('an answer of a form', () => {
  const save = (more: Record<string, unknown>) =>
    api.ask<{ saveAnswer: { __typename: string; code?: string } }>('PROGRAM_OFFICER', documentOf('saveAnswer'), {
      input: { id: caseId, form: 'preparation', questionId: 'need', value: 'Because', baseRevision: 0, ...more },
    });
  const deep = (levels: number): unknown => JSON.parse(`${'['.repeat(levels)}${']'.repeat(levels)}`);

  it.each([
    ['an unknown form', { form: 'nope' }, 'invalidInput'],
    ['a form by the name of a property', { form: '__proto__' }, 'invalidInput'],
    ['another process’s form', { form: 'test-report' }, 'notFound'],
    ['an unknown question', { questionId: 'nope' }, 'formInvalid'],
    ['a question by the name of a property', { questionId: 'constructor' }, 'formInvalid'],
    ['a number where words are asked', { value: 5 }, 'formInvalid'],
    ['an object where words are asked', { value: { a: 1 } }, 'formInvalid'],
    ['a list', { value: deep(20) }, 'formInvalid'],
    ['a text of a novel’s length', { value: 'x'.repeat(300_000) }, 'formInvalid'],
    ['a wrong id', { id: 'nope' }, 'notFound'],
    ['the id of another type', { id: nodeId('Person', api?.person('HEAD') ?? randomUUID()) }, 'notFound'],
  ])('with %s is refused', async (_name, more, code) => {
    const { data, errors } = await save(more);
    expect(errors).toBeUndefined();
    expect(data?.saveAnswer.code).toBe(code);
    expect((await api.owner.query('SELECT FROM draft_answer WHERE scope = $1', [`onboarding:${caseId}`])).rowCount).toBe(0);
  });

  it.each([
    ['nested beyond reason', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
    ['with a NUL inside', '{"deep":["\\u0000"]}'],
    ['with a NUL in a name', '{"\\u0000":1}'],
    ['with half a character', '"\\ud800"'],
  ])('%s is refused by name before anything is loaded', async (_name, value) => {
    const input = { id: caseId, form: 'preparation', questionId: 'need', baseRevision: 0, value: 'VALUE' };
    const body = JSON.stringify({ query: documentOf('saveAnswer'), variables: { input } }).replace('"VALUE"', value);
    const response = await api.post('PROGRAM_OFFICER', '/graphql', body, { 'content-type': 'application/json' });
    const { data, errors } = (await response.json()) as Answer;
    expect(data ?? null).toBeNull();
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
    expect(errors?.[0]?.message).toMatch(/^\$input/);
  });
});

describe('the door itself', () => {
  it.each([
    ['text', 'text/plain', '{"query":"{ viewer { powers } }"}', 415],
    ['a form', 'application/x-www-form-urlencoded', 'query={viewer{powers}}', 415],
    ['an upload', 'multipart/form-data; boundary=x', '--x\r\ncontent-disposition: form-data; name="operations"\r\n\r\n{"query":"{viewer{powers}}"}\r\n--x--\r\n', 415],
    ['XML', 'application/xml', '<query/>', 415],
    ['broken JSON', 'application/json', '{"query":', 400],
    ['nothing', 'application/json', '', 400],
    ['null', 'application/json', 'null', 400],
    ['a number', 'application/json', '5', 400],
    ['no query', 'application/json', '{}', 400],
    ['a query that is none', 'application/json', '{"query":5}', 400],
    ['variables that are none', 'application/json', '{"query":"{ viewer { powers } }","variables":"x"}', 400],
    ['a poisoned prototype', 'application/json', '{"__proto__":{"x":1},"query":"{ viewer { powers } }"}', 400],
  ])('refuses %s', async (_name, type, body, status) => {
    const response = await api.post('HEAD', '/graphql', body, { 'content-type': type });
    expect(response.status).toBe(status);
    expect(await response.text()).not.toContain('prohibit');
  });

  it.each(['/nope', '/files', '/files/brief/x/y', '/auth/nope', '/%00', '/..%2f..%2fetc/passwd', '/files/%2e%2e%2f%2e%2e'])('has nothing at %s', async (path) => {
    expect([400, 404]).toContain((await api.get('HEAD', path)).status);
  });
});
