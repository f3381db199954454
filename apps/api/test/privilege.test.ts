import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { randomUUID } from 'node:crypto';
import type { GraphQLObjectType } from 'graphql';
import { schema } from '../src/schema/index.ts';
import { holding, subjects } from './cast.ts';
import { everyField } from './every-field.ts';
import { nodeId, openApi, type Harness } from './harness.ts';
import { listen } from './listen.ts';
import { technologyOf } from './mutations.ts';

const marker = 'PRIVILEGED-MARKER-0815';
const advice = `The advice: ${marker}.`;

let api: Harness;
let caseId: string;
const questions: { readonly query: string; readonly variables: Record<string, unknown> }[] = [];

beforeAll(async () => {
  api = await openApi();
  const made = await api.story.untilDecided('approveWithConditions');
  caseId = made.id;
  const listening = await listen<unknown>(api, 'AUDITOR', 'subscription { changed { processId process version } }');
  const given = await api.ask('LEGAL_SERVICES', 'mutation ($input: GiveLegalAdviceInput!) { giveLegalAdvice(input: $input) { __typename } }', {
    input: { commandId: randomUUID(), id: caseId, advice, conditionExists: true },
  });
  expect(given.data).toEqual({ giveLegalAdvice: { __typename: 'CaseChanged' } });
  expect(JSON.stringify(await listening.next())).not.toContain(marker);
  listening.stop();

  const technologyId = await technologyOf(api, caseId);
  for (const [type, id] of [['Case', caseId], ['Technology', technologyId], ['Authorization', made.authorizationId]] as const) {
    for (const text of everyField(schema.getType(type) as GraphQLObjectType, 2)) {
      questions.push({ query: `query ($id: ID!) { node(id: $id) { ... on ${type} { ${text} } } }`, variables: { id: nodeId(type, id) } });
    }
  }
  // What leads from the viewer to a case, by each of the two ways; one question each, for a query may not be endless.
  const ways = [
    ['Viewer', 1, (text: string) => text],
    ['Task', 2, (text: string) => `tasks(first: 100) { edges { node { ${text} } } }`],
    ['AnsweredTask', 2, (text: string) => `answeredByOthers { ${text} }`],
  ] as const;
  for (const [type, depth, within] of ways) {
    for (const text of everyField(schema.getType(type) as GraphQLObjectType, depth)) {
      questions.push({ query: `{ viewer { ${within(text)} } }`, variables: {} });
    }
  }
  for (const search of ['cases(filter: { search: "PRIVILEGED" })', 'technologies(search: "PRIVILEGED")']) {
    questions.push({ query: `{ ${search} { totalCount edges { node { id } } } }`, variables: {} });
  }
});
afterAll(() => api.close());

describe('privileged advice', () => {
  it.each(subjects)('reaches %s by no field but the one named for it, and only with the power', async (subject) => {
    let found = false;
    for (const { query, variables } of questions) {
      const text = await api.askText(subject, query, variables);
      expect(text, query).not.toContain('"errors"');
      found ||= text.includes(marker);
      const elsewhere = JSON.stringify(JSON.parse(text, (key, value: unknown) => (key === 'legalAdvice' ? undefined : value)));
      expect(elsewhere, query).not.toContain(marker);
    }
    expect(found).toBe(holding('legal:read').includes(subject));
  });

  it('is said of in the timeline: that it was given, by which office, and whether there is a condition', async () => {
    const { data } = await api.ask<{ node: { timeline: { edges: { node: { data: object; text: unknown } }[] } } }>(
      'AUDITOR',
      'query ($id: ID!) { node(id: $id) { ... on Case { timeline(names: ["legalAdviceGiven"]) { edges { node { data text } } } } } }',
      { id: nodeId('Case', caseId) },
    );
    const [event] = data?.node.timeline.edges ?? [];
    expect(event?.node.data).toEqual({ adviceId: expect.any(String) as string, unitId: 'legal', conditionExists: true });
    expect(event?.node.text).toBeNull();
  });

  it('stands in one table and nowhere else in the database', async () => {
    const { rows } = await api.owner.query<{ name: string }>(
      `SELECT quote_ident(table_name) AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'`,
    );
    const holders: string[] = [];
    for (const { name } of rows) {
      const { rowCount } = await api.owner.query(`SELECT FROM ${name} t WHERE t::text LIKE $1 LIMIT 1`, [`%${marker}%`]);
      if (rowCount) holders.push(name);
    }
    expect(holders).toEqual(['legal_advice']);
  });

  it('cannot be read by the worker’s login', async () => {
    const { rows } = await api.owner.query<{ may: boolean }>(`SELECT has_table_privilege('gatehouse_worker', 'legal_advice', 'SELECT') AS may`);
    expect(rows[0]?.may).toBe(false);
  });
});
