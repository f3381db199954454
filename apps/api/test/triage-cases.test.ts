import { afterAll, beforeAll, expect, it } from 'vitest';
import { randomUUID } from 'node:crypto';
import { rcmp } from '@gatehouse/policy';
import { createRecordPool, verify } from '@gatehouse/db/record';
import { nodeId, openApi, type Harness } from './harness.ts';

let api: Harness;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

interface Answered {
  readonly code?: string;
  readonly params?: { readonly issues?: readonly string[] };
  readonly cases?: readonly { readonly caseId: string; readonly refusal: { readonly code: string } | null; readonly case: { readonly stage: string } | null }[];
}

async function triageCases(subject: string, commandId: string, cases: readonly string[], more: object = {}): Promise<Answered> {
  const input = { commandId, cases, outcome: 'inAssessment', reasons: 'All of one pilot', ...more };
  const { data, errors } = await api.ask<{ triageCases: Answered }>(
    subject,
    `mutation ($input: TriageCasesInput!) { triageCases(input: $input) {
       ... on Refusal { code params } ... on CasesTriaged { cases { caseId refusal { code } case { stage } } } } }`,
    { input },
  );
  expect(errors).toBeUndefined();
  return data?.triageCases ?? {};
}

const refusedOf = ({ cases = [] }: Answered) => cases.flatMap(({ caseId, refusal }) => (refusal ? [[caseId, refusal.code]] : []));

async function triagedEvents(): Promise<number> {
  const { rows } = await api.owner.query<{ n: number }>(`SELECT count(*)::int AS n FROM event WHERE name = 'triaged'`);
  return rows[0]?.n ?? 0;
}

it('records each of fifty apart, names the three that are refused, and does each once however often it is sent', async () => {
  const cases: string[] = [];
  for (let count = 0; count < 47; count++) cases.push(nodeId('Case', await api.story.register()));
  const done = await api.story.register();
  await api.story.triage(done, { outcome: 'outOfScope', reasons: 'Not ours' });
  const own = await api.story.register({}, 'NTOP_ANALYST');
  const refused = [nodeId('Case', done), nodeId('Case', own), nodeId('Case', randomUUID())];
  const all = [...cases.slice(0, 20), ...refused, ...cases.slice(20)];
  const before = await triagedEvents();
  const intent = randomUUID();
  // A double click, and portions of the same intent beside the whole: all at once.
  const answers = await Promise.all([
    triageCases('NTOP_ANALYST', intent, all),
    triageCases('NTOP_ANALYST', intent, all),
    triageCases('NTOP_ANALYST', intent, all.slice(0, 10)),
  ]);
  const expected = [[refused[0], 'concluded'], [refused[1], 'requesterMayNot'], [refused[2], 'notFound']];
  expect(answers.map(refusedOf)).toEqual([expected, expected, []]);
  expect(answers[0]?.cases?.map(({ caseId }) => caseId)).toEqual(all);
  expect(answers[0]?.cases?.filter((one) => one.case?.stage === 'preparation')).toHaveLength(47);
  expect(await triagedEvents()).toBe(before + 47);
  const { rows } = await api.owner.query<{ n: number; commands: number }>(
    `SELECT count(*)::int AS n, count(DISTINCT command_id)::int AS commands FROM event WHERE name = 'triaged' AND text->>'reasons' = 'All of one pilot'`,
  );
  expect(rows).toEqual([{ n: 47, commands: 47 }]);
  // Another outcome under the same intent is another request: nothing of it is done.
  const other = await triageCases('NTOP_ANALYST', intent, cases.slice(0, 2), { outcome: 'outOfScope' });
  expect(refusedOf(other).map(([, code]) => code)).toEqual(['commandIdReused', 'commandIdReused']);
  // Sent again as another intent, they say what they are now.
  expect(refusedOf(await triageCases('NTOP_DIRECTOR', randomUUID(), cases.slice(0, 1))).map(([, code]) => code)).toEqual(['wrongStage']);
});

it('is refused whole without cases or with too many of them, and of each case to who may not triage it, or where the outcome lacks what it needs', async () => {
  const id = nodeId('Case', await api.story.register());
  const before = await triagedEvents();
  expect(refusedOf(await triageCases('PROGRAM_OFFICER', randomUUID(), [id]))).toEqual([[id, 'powerMissing']]);
  expect(refusedOf(await triageCases('EMPLOYEE', randomUUID(), [id]))).toEqual([[id, 'notFound']]);
  expect((await triageCases('NTOP_ANALYST', 'nope', [id])).params?.issues).toEqual(['commandId: uuid']);
  for (const cases of [[], Array.from({ length: 51 }, () => nodeId('Case', randomUUID()))]) {
    expect((await triageCases('NTOP_ANALYST', randomUUID(), cases)).params?.issues).toEqual(['cases: count']);
  }
  expect(refusedOf(await triageCases('NTOP_ANALYST', randomUUID(), ['nope']))).toEqual([['nope', 'notFound']]);
  expect(refusedOf(await triageCases('NTOP_ANALYST', randomUUID(), [id], { outcome: 'outOfScope', reasons: null }))).toEqual([[id, 'invalidInput']]);
  expect(await triagedEvents()).toBe(before);
});

it('leaves a record that verifies', async () => {
  const pool = createRecordPool(api.databaseUrl.owner, 1);
  expect((await verify(pool, rcmp)).fault).toBeNull();
  await pool.end();
});
