import { afterAll, beforeAll, expect, it } from 'vitest';
import { randomUUID } from 'node:crypto';
import { rcmp } from '@gatehouse/policy';
import { registering } from '@gatehouse/policy/testing';
import { createRecordPool, verify } from '@gatehouse/db/record';
import { registration } from '@gatehouse/testing';
import { nodeId, openApi, type Harness } from './harness.ts';

let api: Harness;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

interface Seen {
  readonly node: {
    readonly number: string;
    readonly stage: string;
    readonly outcome: string | null;
    readonly useCaseIds: readonly string[];
    readonly mergeReasons: string | null;
    readonly splitReasons: string | null;
    readonly joinedInto: { readonly recordId: string } | null;
    readonly splitFrom: { readonly recordId: string } | null;
    readonly splitInto: readonly { readonly recordId: string }[];
    readonly joined: readonly { readonly case: { readonly recordId: string } | null }[];
    readonly purpose: string | null;
    readonly files: readonly { readonly name: string }[];
  } | null;
}

async function caseSeen(subject: string, id: string): Promise<Seen['node']> {
  const { data, errors } = await api.ask<Seen>(
    subject,
    `query ($id: ID!) { node(id: $id) { ... on Case { number stage outcome useCaseIds purpose mergeReasons splitReasons joinedInto { recordId }
       splitFrom { recordId } splitInto { recordId } joined { case { recordId } } files { name } } } }`,
    { id: nodeId('Case', id) },
  );
  expect(errors).toBeUndefined();
  return data?.node ?? null;
}

async function give(subject: string, name: 'mergeCase' | 'splitCase', input: object): Promise<string> {
  const type = name === 'mergeCase' ? 'MergeCaseInput' : 'SplitCaseInput';
  const { data, errors } = await api.ask<Record<string, { code?: string }>>(
    subject,
    `mutation ($input: ${type}!) { ${name}(input: $input) { ... on Refusal { code } } }`,
    { input: { commandId: randomUUID(), ...input } },
  );
  expect(errors).toBeUndefined();
  return data?.[name]?.code ?? 'accepted';
}

it('merges one case into another: who prepares the other then reads the first, its files included, and nothing of it is open', async () => {
  const into = await api.story.register({}, 'OTHER_OFFICER');
  const { rows } = await api.owner.query<{ technology: string; uses: string[] }>('SELECT technology_id::text AS technology, use_case_ids::text[] AS uses FROM "case" WHERE id = $1', [into]);
  const same = { technologyId: rows[0]?.technology ?? '', technology: null, useCaseIds: rows[0]?.uses ?? [], newUseCases: [] };
  const id = await api.story.register(same);
  await api.story.triage(id);
  const stored = (await (await api.upload('PROGRAM_OFFICER', 'quote.txt', 'A quote')).json()) as { sha256: string; bytes: number };
  await api.as('PROGRAM_OFFICER', 'onboarding', 'attachFile', id, { ...stored, name: 'quote.txt', mediaType: 'text/plain', purpose: 'other' });
  expect(await caseSeen('OTHER_OFFICER', id)).toBeNull();
  const merge = () => give('NTOP_ANALYST', 'mergeCase', { id: nodeId('Case', id), intoCaseId: nodeId('Case', into), reasons: 'The same pilot' });
  // Two who do it at once: one does.
  expect((await Promise.all([merge(), merge()])).toSorted()).toEqual(['accepted', 'concluded']);
  expect(await caseSeen('OTHER_OFFICER', id)).toMatchObject({ stage: 'closed', outcome: 'joined', mergeReasons: 'The same pilot', joinedInto: { recordId: into }, files: [{ name: 'quote.txt' }] });
  expect((await caseSeen('PROGRAM_OFFICER', into))?.joined).toEqual([{ case: { recordId: id } }]);
  expect((await api.owner.query('SELECT FROM task WHERE case_id = $1', [id])).rowCount).toBe(0);
  expect(await caseSeen('EMPLOYEE', id)).toBeNull();
});

it('opens a second case from the first with what was registered, in one transaction, each pointing to the other', async () => {
  const use = (name: string) => ({ name: { en: name, fr: name }, description: null });
  const { id } = await api.as('PROGRAM_OFFICER', 'onboarding', 'register', null, registering({ ...registration, newUseCases: [use('Sorting'), use('Finding')] }));
  const before = await caseSeen('PROGRAM_OFFICER', id);
  const [first = '', second = ''] = before?.useCaseIds ?? [];
  const split = { id: nodeId('Case', id), technologyId: null, useCaseIds: [second], purpose: 'To find', reasons: 'Two very different uses' };
  const same = { commandId: randomUUID(), ...split };
  // A double click opens one.
  expect(await Promise.all([give('NTOP_ANALYST', 'splitCase', same), give('NTOP_ANALYST', 'splitCase', same)])).toEqual(['accepted', 'accepted']);
  const of = await caseSeen('PROGRAM_OFFICER', id);
  expect(of).toMatchObject({ stage: 'triage', useCaseIds: [first] });
  expect(of?.splitInto).toHaveLength(1);
  const other = of?.splitInto[0]?.recordId ?? '';
  expect(await caseSeen('PROGRAM_OFFICER', other)).toMatchObject({
    stage: 'triage',
    useCaseIds: [second],
    purpose: 'To find',
    splitReasons: 'Two very different uses',
    splitFrom: { recordId: id },
  });
  expect((await caseSeen('PROGRAM_OFFICER', other))?.number).not.toBe(of?.number);
  const { rows } = await api.owner.query<{ at: string }>('SELECT DISTINCT recorded_at::text AS at FROM event WHERE command_id = $1', [same.commandId]);
  expect(rows).toHaveLength(1);
  // The answers of the registration are those of both.
  const { rows: hashes } = await api.owner.query<{ hash: string }>(`SELECT DISTINCT data->>'contentHash' AS hash FROM event WHERE stream_id = ANY($1) AND name = 'registered'`, [[id, other]]);
  expect(hashes).toHaveLength(1);
  expect(await give('NTOP_ANALYST', 'splitCase', { ...split, useCaseIds: [first] })).toBe('splitLeavesNothing');
});

it('leaves a record that verifies', async () => {
  const pool = createRecordPool(api.databaseUrl.owner, 1);
  expect((await verify(pool, rcmp)).fault).toBeNull();
  await pool.end();
});
