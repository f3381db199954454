import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { randomUUID } from 'node:crypto';
import { referenceListRef, referenceLists } from '@gatehouse/policy';
import { openApi, type Harness } from './harness.ts';
import { documentOf } from './mutations.ts';

let api: Harness;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

async function data<T>(subject: string, query: string, variables: Record<string, unknown> = {}): Promise<T> {
  const answer = await api.ask<T>(subject, query, variables);
  expect(answer.errors, query).toBeUndefined();
  return answer.data as T;
}

const proposal = (code: string, more: Record<string, unknown> = {}) => ({
  commandId: randomUUID(),
  id: referenceListRef('disclosure-code').id,
  kind: 'add',
  code,
  label: { en: `English of ${code}`, fr: `Français de ${code}` },
  fields: [],
  source: 'An Act, section 1',
  effectiveFrom: inDays(3),
  reasons: 'It was passed',
  ...more,
});

interface Answered {
  readonly __typename: string;
  readonly code?: string;
  readonly params?: Record<string, unknown>;
}

async function give(subject: string, mutation: string, input: Record<string, unknown>): Promise<Answered> {
  const answer = await data<Record<string, Answered>>(subject, documentOf(mutation), { input });
  const found = answer[mutation];
  if (!found) throw new Error(mutation);
  return found;
}

const codesOn = async (asOf: string | null, id = 'disclosure-code'): Promise<string[]> => {
  const { referenceList } = await data<{ referenceList: { entries: { code: string }[] } }>(
    'EMPLOYEE',
    'query ($id: ID!, $asOf: Date) { referenceList(id: $id, asOf: $asOf) { entries { code } } }',
    { id, asOf },
  );
  return referenceList.entries.map(({ code }) => code);
};

describe('reference lists', () => {
  it('are open to every employee, in both languages, with their fields', async () => {
    const answer = await data<{ referenceLists: { id: string; entryCount: number; entries: { label: { en: string; fr: string } }[]; secondPersonBecause: object | null }[] }>(
      'EMPLOYEE',
      '{ referenceLists { id entryCount secondPersonBecause { en fr } fields { id kind options { code label { en fr } } } entries { code label { en fr } fields citation { instrument section } } } }',
    );
    expect(answer.referenceLists.map(({ id }) => id)).toEqual(referenceLists.map(({ id }) => id));
    for (const { entries, entryCount } of answer.referenceLists) {
      expect(entryCount).toBe(entries.length);
      expect(entries.every(({ label }) => label.en && label.fr)).toBe(true);
    }
    expect(answer.referenceLists.find(({ id }) => id === 'disclosure-code')?.secondPersonBecause).not.toBeNull();
    expect(answer.referenceLists.find(({ id }) => id === 'sharing-party')?.secondPersonBecause).toBeNull();
  });

  it('are not there for who is not signed in, and none is there by another name', async () => {
    expect((await api.ask(null, '{ referenceLists { id } }')).errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
    expect(await data('EMPLOYEE', '{ referenceList(id: "no-list") { id } }')).toEqual({ referenceList: null });
  });

  it('say what they said on any date: nothing before what their source tells of', async () => {
    expect(await codesOn('2020-01-01', 'legal-authority')).toEqual([]);
    expect(await codesOn('2026-05-31', 'legal-authority')).toContain('487.0131');
  });

  it('show a change of law once another person approved it, with who proposed and who approved', async () => {
    expect(await give('PPU_ANALYST', 'proposeReferenceEntry', proposal('8(2)(z)'))).toMatchObject({ __typename: 'ReferenceListChanged' });
    const waiting = `{ referenceList(id: "disclosure-code") { proposals { id code reasons proposedBy { name } viewerCanDecide { allowed refusal { code } } viewerCanWithdraw { allowed } } } }`;
    interface Waiting {
      readonly referenceList: { readonly proposals: readonly { readonly id: string; readonly viewerCanDecide: object; readonly viewerCanWithdraw: object }[] };
    }
    const { referenceList } = await data<Waiting>('PPU_ANALYST', waiting);
    expect(referenceList.proposals).toMatchObject([{ code: '8(2)(z)', viewerCanDecide: { allowed: false, refusal: { code: 'powerMissing' } }, viewerCanWithdraw: { allowed: true } }]);
    expect((await data<Waiting>('S10_OFFICIAL', waiting)).referenceList.proposals).toMatchObject([{ viewerCanDecide: { allowed: true }, viewerCanWithdraw: { allowed: false } }]);
    const tasks = await data<{ viewer: { tasks: { edges: { node: { kind: string; params: object; case: null } }[] } } }>('S10_OFFICIAL', '{ viewer { tasks { edges { node { kind params case { id } } } } } }');
    expect(tasks.viewer.tasks.edges.map(({ node }) => node)).toMatchObject([{ kind: 'approveReferenceEntry', params: { list: 'disclosure-code', code: '8(2)(z)' }, case: null }]);

    const decision = { commandId: randomUUID(), id: referenceListRef('disclosure-code').id, proposalId: referenceList.proposals[0]?.id, effectiveFrom: inDays(5) };
    expect(await give('S10_OFFICIAL', 'approveReferenceEntry', decision)).toMatchObject({ __typename: 'ReferenceListChanged' });
    expect(await codesOn(inDays(4))).not.toContain('8(2)(z)');
    expect(await codesOn(inDays(5))).toContain('8(2)(z)');
    const history = await data<{ referenceList: { history: { periods: object[]; changes: object[] } } }>(
      'EMPLOYEE',
      `{ referenceList(id: "disclosure-code") { history(code: "8(2)(z)") { periods { effectiveFrom isShipped source } overridden { code } changes { status proposedBy { name } proposedAs { role } decidedBy { name } decidedAs { role } } } } }`,
    );
    expect(history.referenceList.history).toEqual({
      periods: [{ effectiveFrom: inDays(5), isShipped: false, source: 'An Act, section 1' }],
      overridden: [],
      changes: [{ status: 'approved', proposedBy: { name: 'Demo PPU_ANALYST' }, proposedAs: { role: 'PPU_ANALYST' }, decidedBy: { name: 'Demo S10_OFFICIAL' }, decidedAs: { role: 'S10_OFFICIAL' } }],
    });
  });

  it('ask for a recent sign-in before law is approved', async () => {
    await give('PPU_ANALYST', 'proposeReferenceEntry', proposal('8(2)(y)'));
    const { referenceList } = await data<{ referenceList: { proposals: { id: string }[] } }>('EMPLOYEE', '{ referenceList(id: "disclosure-code") { proposals { id } } }');
    const response = await fetch(`${api.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-gatehouse-csrf': '1', cookie: await api.cookie('S10_OFFICIAL', 45) },
      body: JSON.stringify({
        query: documentOf('approveReferenceEntry'),
        variables: { input: { commandId: randomUUID(), id: referenceListRef('disclosure-code').id, proposalId: referenceList.proposals[0]?.id } },
      }),
    });
    expect(await response.text()).toContain('"code":"signInAgain"');
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['a code that exists', { code: '8(2)(a)' }, 'referenceCodeTaken'],
    ['one language', { label: { en: 'Only English' } }, 'referenceLanguageMissing'],
    ['a day that is past', { effectiveFrom: '2020-01-01' }, 'referenceDateTooEarly'],
    ['an end before the beginning', { effectiveTo: inDays(2) }, 'referenceDatesReversed'],
    ['no source', { source: null }, 'referenceFieldMissing'],
    ['a field of another list', { fields: [{ field: 'issuer', text: 'JUDGE' }] }, 'referenceFieldInvalid'],
    ['a malformed code', { code: 'lower case' }, 'invalidInput'],
    ['text that reads otherwise than it is stored', { label: { en: 'a\u202eb', fr: 'b' } }, 'invalidInput'],
    ['a label without end', { label: { en: 'a'.repeat(100_000), fr: 'b' } }, 'invalidInput'],
    ['a list that is none', { id: randomUUID() }, 'notFound'],
    ['an id that is none', { id: 'disclosure-code' }, 'notFound'],
  ])('refuse %s, and store nothing', async (_what, more, code) => {
    const before = await api.owner.query('SELECT count(*) FROM event');
    expect(await give('LEGAL_SERVICES', 'proposeReferenceEntry', proposal('8(2)(x)', more))).toMatchObject({ __typename: 'Refusal', code });
    expect((await api.owner.query('SELECT count(*) FROM event')).rows).toEqual(before.rows);
  });

  it('refuse what is no date where it stands in the query', async () => {
    const answer = await api.ask('EMPLOYEE', 'query ($asOf: Date) { referenceList(id: "disclosure-code", asOf: $asOf) { id } }', { asOf: '2026-02-30' });
    expect(answer.errors?.[0]?.message).toContain('date of the calendar');
  });
});
