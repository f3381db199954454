import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serverAudits } from 'graphql-http';
import { getIntrospectionQuery, Kind, parse } from 'graphql';
import { examples } from '../src/graphiql-examples.ts';
import { maxBodyBytes, queryLimits } from '../src/graphql-limits.ts';
import { freePort, startIssuer, type TestIssuer } from './issuer.ts';
import { openApi, type Answer, type Harness } from './harness.ts';
import { webDocuments } from './web-documents.ts';

let issuer: TestIssuer;
let api: Harness;

beforeAll(async () => {
  issuer = await startIssuer(`http://127.0.0.1:${await freePort()}`);
  api = await openApi({ issuer: issuer.url, environment: { OIDC_CLIENT_SECRET: issuer.clientSecret } });
  await api.story.untilDecided('approve');
});
afterAll(async () => {
  await api.close();
  await issuer.stop();
});

describe('GraphQL over HTTP', () => {
  const audits = serverAudits({ url: '', fetchFn: fetch });

  it.each(audits.map(({ id, name }) => [id, name]))('%s: %s', async (id) => {
    const authorization = `Bearer ${await issuer.token('HEAD')}`;
    const found = serverAudits({
      url: `${api.url}/graphql`,
      fetchFn: (address: string, init?: RequestInit) => fetch(address, { ...init, headers: { ...(init?.headers as object), authorization } }),
    }).find((audit) => audit.id === id);
    const result = await found?.fn();
    expect(result, result && 'reason' in result ? result.reason : '').toMatchObject({ status: 'ok' });
  });
});

describe('GraphiQL', () => {
  const page = (of: Harness) => fetch(`${of.url}/graphql`, { headers: { accept: 'text/html,application/xhtml+xml' } });

  it('comes whole from here', async () => {
    const response = await page(api);
    const html = await response.text();
    expect(html).toContain('renderYogaGraphiQL');
    expect(html.match(/<(script|link|img)[^>]+(src|href)="?(https?:)?\/\/[^>]+>/g)).toBeNull();
    expect(response.headers.get('content-security-policy')).not.toMatch(/https?:|\*/);
  });

  const operations = parse(examples).definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);

  it.each(operations.map((one) => one.name?.value ?? ''))('opens with examples that work as they stand: %s', async (operationName) => {
    for (const subject of ['HEAD', 'PROGRAM_OFFICER', 'EMPLOYEE']) {
      const response = await api.post(subject, '/graphql', JSON.stringify({ query: examples, operationName }), { 'content-type': 'application/json' });
      const { data, errors } = (await response.json()) as Answer;
      expect(errors).toBeUndefined();
      expect(Object.keys(data ?? {}).length).toBe(1);
    }
  });

  it('is not there in production, nor is the schema told, unless the institution wants it', async () => {
    const [closed, open] = await Promise.all([
      openApi({ environment: { NODE_ENV: 'production' } }),
      openApi({ environment: { NODE_ENV: 'production', GATEHOUSE_INTROSPECTION: 'true' } }),
    ]);
    try {
      expect(await (await page(closed)).text()).not.toContain('<html');
      const [kept, told, here] = await Promise.all([closed, open, api].map((one) => one.ask('HEAD', getIntrospectionQuery())));
      expect(kept?.errors?.[0]?.message).toContain('introspection has been disabled');
      expect(kept?.data).toBeFalsy();
      for (const answer of [told, here]) expect(answer?.errors).toBeUndefined();
    } finally {
      await Promise.all([closed.close(), open.close()]);
    }
  });
});

describe('what a query may cost', () => {
  const nested = (levels: number): string => `{ ${'cases { edges { node { technology { '.repeat(levels)} id ${'} } } }'.repeat(levels)} }`;
  const aliased = (count: number): string => `{ ${Array.from({ length: count }, (_, i) => `a${i}: organization { timeZone }`).join(' ')} }`;
  const long = (tokens: number): string => `{ viewer { ${'powers '.repeat(tokens)} } }`;
  const directed = (count: number): string => `{ viewer { powers ${'@include(if: true) '.repeat(count)} } }`;

  it.each([
    ['depth', nested(4), 'depth'],
    ['depth through fragments', 'query { cases { ...A } } fragment A on QueryCasesConnection { edges { node { technology { cases { edges { node { technology { cases { edges { node { technology { cases { edges { node { id } } } } } } } } } } } } } } }', 'depth'],
    ['aliases', aliased(queryLimits.aliases + 1), 'alias'],
    ['tokens', long(queryLimits.tokens), 'token'],
    ['directives', directed(queryLimits.directives + 1), 'directive'],
  ])('is bounded in %s', async (_name, query, word) => {
    const { data, errors } = await api.ask('HEAD', query);
    expect(data ?? null).toBeNull();
    expect(errors?.[0]?.message.toLowerCase()).toContain(word);
    expect(errors?.[0]?.message).not.toContain('Unexpected error');
  });

  it.each([
    ['aliases', aliased(queryLimits.aliases)],
    ['directives', directed(queryLimits.directives)],
  ])('is allowed up to the bound of %s', async (_name, query) => {
    expect((await api.ask('HEAD', query)).errors?.filter(({ message }) => /limit/i.test(message)) ?? []).toEqual([]);
  });

  it('is bounded in bytes, at the GraphQL door and before anything is read', async () => {
    const body = JSON.stringify({ query: '{ viewer { powers } }', variables: { text: 'a'.repeat(maxBodyBytes) } });
    expect((await api.post('HEAD', '/graphql', body, { 'content-type': 'application/json' })).status).toBe(413);
  });

  it('is one operation at a time', async () => {
    const body = JSON.stringify([{ query: '{ viewer { powers } }' }, { query: '{ viewer { powers } }' }]);
    const response = await api.post('HEAD', '/graphql', body, { 'content-type': 'application/json' });
    expect(response.status).toBe(400);
    expect(await response.text()).not.toContain('prohibit');
  });
});

describe('the web’s own documents', () => {
  it('are found', () => {
    expect(webDocuments.size).toBeGreaterThan(20);
  });

  it.each([...webDocuments])('pass under the limits: %s', async (_name, document) => {
    const { errors } = await api.ask('HEAD', document, {});
    // What is left out is asked for; nothing else is wrong with them.
    expect(errors?.map(({ message }) => message).filter((message) => !/was not provided/.test(message)) ?? []).toEqual([]);
  });
});
