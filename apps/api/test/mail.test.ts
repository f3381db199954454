import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { randomUUID } from 'node:crypto';
import { nodeId, openApi, type Answer, type Harness } from './harness.ts';

let api: Harness;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

interface Mail {
  readonly settings: readonly { readonly kind: string; readonly timing: string; readonly canBeChosen: boolean }[];
  readonly isChosen: boolean;
  readonly digestHour: number;
  readonly unreached: { readonly refused: number; readonly uncertain: number; readonly reply: string | null } | null;
}

const mailOf = async (subject: string): Promise<Mail> => {
  const fields = 'settings { kind timing canBeChosen } isChosen digestHour unreached { refused uncertain reply }';
  const { data, errors } = await api.ask<{ viewer: { mail: Mail } }>(subject, `{ viewer { mail { ${fields} } } }`);
  expect(errors).toBeUndefined();
  if (!data) throw new Error('No answer');
  return data.viewer.mail;
};

const timings = ({ settings }: Mail) => Object.fromEntries(settings.map(({ kind, timing }) => [kind, timing]));
const atOnce = { assigned: 'atOnce', reminder: 'atOnce', overdue: 'atOnce', news: 'atOnce', question: 'atOnce', mention: 'atOnce' };

async function choose(subject: string, choices: object): Promise<{ readonly code: string; readonly refused: boolean }> {
  const input = { commandId: randomUUID(), id: nodeId('Person', api.person(subject)), ...choices };
  const query = 'mutation ($input: ChooseMailInput!) { chooseMail(input: $input) { __typename ... on Refusal { code } } }';
  const { data, errors } = await api.ask<{ chooseMail: { code?: string } }>(subject, query, { input });
  return { code: data?.chooseMail.code ?? (errors ? 'error' : 'accepted'), refused: errors !== undefined };
}

/** As the worker enters it: a mail that says two things. */
const enter = (subject: string, status: string, reply: string | null, minutesAgo: number) =>
  api.owner.query(
    `INSERT INTO mail (effect_id, person_id, item, stream_id, template, status, reply, created_at, updated_at)
     SELECT $1, $2, item, $3, 'decided', $4, $5, now(), now() - make_interval(mins => $6) FROM generate_series(0, 1) item`,
    [randomUUID(), api.person(subject), randomUUID(), status, reply, minutesAgo],
  );

describe('what people choose to get by mail', () => {
  it('is everything at once until they choose, and then what they chose', async () => {
    expect(await mailOf('EMPLOYEE')).toMatchObject({ isChosen: false, unreached: null });
    expect(timings(await mailOf('EMPLOYEE'))).toEqual(atOnce);
    const chosen = { assigned: 'digest', reminder: 'never', news: 'never', question: 'digest', mention: 'never' };
    expect(await choose('EMPLOYEE', chosen)).toMatchObject({ code: 'accepted' });
    expect(await mailOf('EMPLOYEE')).toMatchObject({ isChosen: true });
    expect(timings(await mailOf('EMPLOYEE'))).toEqual({ ...chosen, overdue: 'atOnce' });
    expect(timings(await mailOf('AUDITOR'))).toEqual(atOnce);
  });

  it('has no word about what is overdue', async () => {
    const chosen = { assigned: 'digest', reminder: 'never', news: 'never', question: 'digest', mention: 'never' };
    expect((await mailOf('EMPLOYEE')).settings.filter(({ canBeChosen }) => !canBeChosen)).toMatchObject([{ kind: 'overdue', timing: 'atOnce' }]);
    expect(await choose('EMPLOYEE', { ...chosen, overdue: 'never' })).toEqual({ code: 'error', refused: true });
    expect(await choose('EMPLOYEE', { ...chosen, news: 'weekly' })).toEqual({ code: 'error', refused: true });
  });
});

describe('whom mail does not reach', () => {
  const listOf = async (subject: string, first = 10) => {
    const query = `query ($first: Int, $after: String) { viewer { unreachedPeople(first: $first, after: $after) {
      pageInfo { hasNextPage endCursor } edges { node { refused uncertain reply person { recordId } } } } } }`;
    const seen: { readonly refused: number; readonly uncertain: number; readonly reply: string | null; readonly person: { readonly recordId: string } }[] = [];
    for (let after: string | null = null; ; ) {
      const answer: Answer<{ viewer: { unreachedPeople: { pageInfo: { hasNextPage: boolean; endCursor: string }; edges: { node: (typeof seen)[number] }[] } } }> =
        await api.ask(subject, query, { first, after });
      const page = answer.data?.viewer.unreachedPeople;
      seen.push(...(page?.edges.map(({ node }) => node) ?? []));
      if (!page?.pageInfo.hasNextPage) return seen;
      after = page.pageInfo.endCursor;
    }
  };

  beforeAll(async () => {
    // One is refused, twice; of another nobody knows; a third was refused and is reached again since.
    await enter('LEGAL_SERVICES', 'refused', '550', 30);
    await enter('LEGAL_SERVICES', 'refused', '551', 20);
    await enter('AUDITOR', 'uncertain', null, 10);
    await enter('HEAD', 'refused', '550', 50);
    await enter('HEAD', 'sent', null, 40);
  });

  it.each([10, 1])('is listed newest first for NTOP, %i a page', async (first) => {
    const person = (subject: string) => ({ recordId: api.person(subject) });
    expect(await listOf('NTOP_ANALYST', first)).toEqual([
      { refused: 0, uncertain: 1, reply: null, person: person('AUDITOR') },
      { refused: 2, uncertain: 0, reply: '551', person: person('LEGAL_SERVICES') },
    ]);
  });

  it.each(['PROGRAM_OFFICER', 'PPU_ANALYST', 'ADMINISTRATOR', 'EMPLOYEE'])('is nobody, for %s', async (subject) => {
    expect(await listOf(subject)).toEqual([]);
  });

  it('is told to each of themselves', async () => {
    expect((await mailOf('LEGAL_SERVICES')).unreached).toEqual({ refused: 2, uncertain: 0, reply: '551' });
    expect((await mailOf('HEAD')).unreached).toBeNull();
  });

  it('refuses a cursor of another list', async () => {
    const { errors } = await api.ask('NTOP_ANALYST', '{ viewer { unreachedPeople(after: "x") { edges { cursor } } } }');
    expect(errors).toBeDefined();
  });
});
