import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { randomUUID } from 'node:crypto';
import { verify } from '@gatehouse/db/record';
import { subjects } from './cast.ts';
import { nodeId, openApi, type Harness } from './harness.ts';
import { asking } from './mutations.ts';

/** Stands in everything that is said here, and may be read by those who may read the case. */
const secret = 'Numbat';
const outsiders = ['ADMINISTRATOR', 'OTHER_OFFICER', 'OTHER_EXECUTIVE', 'EMPLOYEE'];
const readers = subjects.filter((subject) => !outsiders.includes(subject));

let api: Harness;
let caseId: string;
beforeAll(async () => {
  api = await openApi();
  caseId = await api.story.register();
  await api.story.triage(caseId);
  await api.story.own(caseId);
});
afterAll(() => api.close());

interface Answer {
  readonly __typename: string;
  readonly code?: string;
}

async function give(subject: string, mutation: string, input: object): Promise<Answer> {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const document = `mutation ($input: ${type}!) { ${mutation}(input: $input) { __typename ... on Refusal { code } } }`;
  const { data, errors } = await api.ask<Record<string, Answer>>(subject, document, { input: { commandId: randomUUID(), id: nodeId('Case', caseId), ...input } });
  expect(errors).toBeUndefined();
  return data?.[mutation] as Answer;
}

interface Waiting {
  readonly saidIn: string;
  readonly saidId: string;
  readonly byName: boolean;
  readonly by: { readonly name: string } | null;
  readonly case: { readonly number: string } | null;
}

async function waitingFor(subject: string, first = 50, after: string | null = null) {
  const { data, errors } = await api.ask<{ viewer: { mentions: { pageInfo: { hasNextPage: boolean; endCursor: string | null }; edges: { node: Waiting }[] } } }>(
    subject,
    'query ($first: Int, $after: String) { viewer { mentions(first: $first, after: $after) { pageInfo { hasNextPage endCursor } edges { node { saidIn saidId byName by { name } case { number } } } } } }',
    { first, after },
  );
  expect(errors).toBeUndefined();
  return data?.viewer.mentions ?? { pageInfo: { hasNextPage: false, endCursor: null }, edges: [] };
}

const told = async (subject: string): Promise<readonly Waiting[]> => (await waitingFor(subject)).edges.map(({ node }) => node);

async function putAway(subject: string, id: string): Promise<Answer | undefined> {
  const { data } = await api.ask<{ putMentionsAway: Answer }>(subject, 'mutation ($id: ID!) { putMentionsAway(saidId: $id) { __typename ... on Refusal { code } } }', { id });
  return data?.putMentionsAway;
}

const person = (subject: string) => ({ personId: nodeId('Person', api.person(subject)) });
const office = (power: string) => ({ power });

async function positionOf(subject: string): Promise<{ readonly positionId: string }> {
  const { rows } = await api.owner.query<{ id: string }>('SELECT position_id::text AS id FROM incumbency WHERE person_id = $1 AND ended_at IS NULL', [api.person(subject)]);
  return { positionId: nodeId('Position', rows[0]?.id ?? '') };
}

const say = (mentions: readonly object[], by = 'PROGRAM_OFFICER') => give(by, 'comment', { body: `Look at this, ${secret}`, language: 'en', mentions });

/** Everybody reads everything that waits for them. */
async function readAll(): Promise<void> {
  for (const subject of subjects) for (const { saidId } of await told(subject)) await putAway(subject, saidId);
}

describe('whoever is mentioned', () => {
  it.each([
    ['by name', () => person('S10_OFFICIAL'), ['S10_OFFICIAL']],
    ['by an office', () => office('legal:advise'), ['LEGAL_SERVICES']],
    ['by a position', () => positionOf('PROGRAM_EXECUTIVE'), ['PROGRAM_EXECUTIVE']],
  ])('is told, and nobody else: %s', async (_how, of, expected) => {
    await readAll();
    expect(await say([await of()])).toMatchObject({ __typename: 'CaseChanged' });
    for (const subject of subjects) {
      const waiting = await told(subject);
      expect(waiting.length, subject).toBe(expected.includes(subject) ? 1 : 0);
    }
    const [one] = await told(expected[0] ?? '');
    expect(one).toMatchObject({ saidIn: 'comment', case: { number: expect.any(String) } });
    // Another who reads the case has nothing to put away, nor has whoever wrote it.
    for (const subject of ['AUDITOR', 'PROGRAM_OFFICER', 'EMPLOYEE']) expect(await putAway(subject, one?.saidId ?? ''), subject).toMatchObject({ code: 'notFound' });
    expect(await putAway(expected[0] ?? '', one?.saidId ?? '')).toMatchObject({ __typename: 'MentionsPutAway' });
    expect(await told(expected[0] ?? '')).toEqual([]);
    expect(await putAway(expected[0] ?? '', one?.saidId ?? '')).toMatchObject({ __typename: 'MentionsPutAway' });
  });

  it('in a question and in its answer, is told of each', async () => {
    await readAll();
    expect(await give('PROGRAM_OFFICER', 'askQuestion', { ...asking(office('privacy:s10')), mentions: [person('LEGAL_SERVICES')] })).toMatchObject({ __typename: 'CaseChanged' });
    const [asked] = await told('LEGAL_SERVICES');
    expect(asked).toMatchObject({ saidIn: 'question', byName: true });
    expect(await give('S10_OFFICIAL', 'answerQuestion', { questionId: asked?.saidId, body: `Ask ${secret}`, language: 'fr', mentions: [person('LEGAL_SERVICES')] })).toMatchObject({ __typename: 'CaseChanged' });
    expect((await told('LEGAL_SERVICES')).map(({ saidIn, saidId }) => [saidIn, saidId])).toEqual([
      ['answer', asked?.saidId],
      ['question', asked?.saidId],
    ]);
  });

  it('twice over in one message is told once, and is done with it at once', async () => {
    await readAll();
    await say([person('LEGAL_SERVICES'), office('legal:advise'), person('LEGAL_SERVICES')]);
    const waiting = await told('LEGAL_SERVICES');
    expect(waiting).toHaveLength(1);
    expect(waiting[0]?.byName).toBe(true);
    await putAway('LEGAL_SERVICES', waiting[0]?.saidId ?? '');
    expect(await told('LEGAL_SERVICES')).toEqual([]);
  });

  it('by themselves or by a colleague of the office that they name, is told only of what others say', async () => {
    await readAll();
    await say([office('legal:advise'), person('LEGAL_SERVICES')], 'LEGAL_SERVICES');
    expect(await told('LEGAL_SERVICES')).toEqual([]);
  });

  it('reads page by page, each once and newest first', async () => {
    await readAll();
    for (let count = 0; count < 5; count++) await say([person('S10_OFFICIAL'), office('privacy:s10')]);
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { pageInfo, edges } = await waitingFor('S10_OFFICIAL', 2, after);
      seen.push(...edges.map(({ node }) => node.saidId));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after);
    expect(seen).toEqual((await told('S10_OFFICIAL')).map(({ saidId }) => saidId));
    expect(new Set(seen).size).toBe(5);
  });

  it('reads page by page also of what was said at one instant', async () => {
    await readAll();
    for (let count = 0; count < 8; count++) await say([person('S10_OFFICIAL')]);
    const waiting = (await told('S10_OFFICIAL')).map(({ saidId }) => saidId);
    const { rows } = await api.owner.query<{ id: string; at: Date }>('SELECT id::text, mentioned_at AS at FROM mention WHERE said_id = ANY($1)', [waiting]);
    await api.owner.query('UPDATE mention SET mentioned_at = $2 WHERE said_id = ANY($1)', [waiting, rows[0]?.at]);
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const { pageInfo, edges }: Awaited<ReturnType<typeof waitingFor>> = await waitingFor('S10_OFFICIAL', 2, after);
      seen.push(...edges.map(({ node }) => node.saidId));
      after = pageInfo.endCursor;
      more = pageInfo.hasNextPage;
    }
    for (const { id, at } of rows) await api.owner.query('UPDATE mention SET mentioned_at = $2 WHERE id = $1', [id, at]);
    expect(seen.toSorted()).toEqual(waiting.toSorted());
  });
});

describe('a mention', () => {
  it('shows everybody who reads the case whom it names, as they are called today', async () => {
    await say([person('S10_OFFICIAL'), office('legal:sign'), await positionOf('PROGRAM_EXECUTIVE')]);
    for (const subject of readers) {
      const read = await api.ask<{ node: { comments: { edges: { node: { mentions: { isPerson: boolean; name: string | null; positionTitle: { en: string } | null; power: string | null }[] } }[] } } }>(
        subject,
        'query ($id: ID!) { node(id: $id) { ... on Case { comments(first: 1) { edges { node { mentions { isPerson name power positionTitle { en } } } } } } } }',
        { id: nodeId('Case', caseId) },
      );
      const { mentions } = read.data?.node.comments.edges[0]?.node ?? { mentions: [] };
      expect(mentions, subject).toHaveLength(3);
      expect(mentions.find(({ isPerson }) => isPerson), subject).toMatchObject({ name: expect.any(String), positionTitle: { en: expect.any(String) }, power: null });
      expect(mentions.map(({ power }) => power), subject).toContain('legal:sign');
      expect(mentions.filter(({ isPerson, positionTitle }) => !isPerson && positionTitle), subject).toHaveLength(1);
    }
  });

  it('of those who may not read the case is refused like one of nobody, and nothing is said', async () => {
    const refusals = [];
    const hidden = [...outsiders.map(person), { personId: randomUUID() }, await positionOf('OTHER_EXECUTIVE'), { positionId: randomUUID() }, { positionId: nodeId('Case', caseId) }];
    const count = async () => (await api.owner.query<{ n: number }>('SELECT count(*)::int AS n FROM comment')).rows[0]?.n;
    const before = await count();
    for (const one of hidden) refusals.push(await say([person('S10_OFFICIAL'), one]));
    expect(new Set(refusals.map((one) => JSON.stringify(one))).size).toBe(1);
    expect(refusals[0]).toMatchObject({ code: 'mentionedMayNotRead' });
    expect(await count()).toBe(before);
  });

  it.each([
    ['of nobody', [{}]],
    ['of two at once', [{ personId: randomUUID(), power: 'privacy:s10' }]],
    ['of an office that reads no case', [{ power: 'organization:administer' }]],
    ['of more than anybody reads', Array.from({ length: 11 }, () => ({ power: 'privacy:s10' }))],
  ])('is no valid one: %s', async (_what, mentions) => {
    expect(await say(mentions)).toMatchObject({ code: 'invalidInput' });
  });

  it('offers positions by which the case is read, and no other', async () => {
    const { data } = await api.ask<{ node: { readingPositions: { positionId: string }[] } }>('AUDITOR', 'query ($id: ID!) { node(id: $id) { ... on Case { readingPositions { positionId } } } }', { id: nodeId('Case', caseId) });
    const offered = (data?.node.readingPositions ?? []).map(({ positionId }) => nodeId('Position', positionId));
    for (const subject of ['PROGRAM_EXECUTIVE', 'S10_OFFICIAL', 'AUDITOR']) expect(offered, subject).toContain((await positionOf(subject)).positionId);
    for (const subject of ['OTHER_EXECUTIVE', 'ADMINISTRATOR']) expect(offered, subject).not.toContain((await positionOf(subject)).positionId);
    for (const { positionId } of data?.node.readingPositions ?? []) expect(await say([{ positionId }])).toMatchObject({ __typename: 'CaseChanged' });
  });
});

describe('who may not read the case', () => {
  it('learns of no mention by any door', async () => {
    await say([person('S10_OFFICIAL')]);
    const [one] = await told('S10_OFFICIAL');
    for (const subject of outsiders) {
      const text = await api.askText(
        subject,
        'query ($id: ID!, $said: ID!) { node(id: $id) { ... on Case { comment(commentId: $said) { body mentions { name } } question(questionId: $said) { body } readingPositions { positionId } readers { personId } } } viewer { mentions { edges { node { id case { number } } } } } }',
        { id: nodeId('Case', caseId), said: one?.saidId },
      );
      expect(JSON.parse(text).data, subject).toEqual({ node: null, viewer: { mentions: { edges: [] } } });
      expect(await putAway(subject, one?.saidId ?? ''), subject).toEqual(await putAway(subject, randomUUID()));
    }
  });

  it('any more sees nothing of what they were told', async () => {
    await readAll();
    await say([person('LEGAL_SERVICES')]);
    const [one] = await told('LEGAL_SERVICES');
    expect(one).toBeDefined();
    const { rows } = await api.owner.query<{ id: string; position: string }>('SELECT id::text, position_id::text AS position FROM incumbency WHERE person_id = $1 AND ended_at IS NULL', [api.person('LEGAL_SERVICES')]);
    await api.as('ADMINISTRATOR', 'position', 'endIncumbency', rows[0]?.position ?? '', { incumbencyId: rows[0]?.id ?? '', endsOn: null });
    expect(await told('LEGAL_SERVICES')).toEqual([]);
    expect(await putAway('LEGAL_SERVICES', one?.saidId ?? '')).toMatchObject({ code: 'notFound' });
    expect(await say([person('LEGAL_SERVICES')])).toMatchObject({ code: 'mentionedMayNotRead' });
  });
});

it('leaves a record that verifies: the mentions are those that the events tell', async () => {
  expect((await verify(api.owner as never)).fault).toBeNull();
});
