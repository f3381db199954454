import { afterAll, beforeAll, expect, it } from 'vitest';
import { randomUUID } from 'node:crypto';
import { rcmp } from '@gatehouse/policy';
import { createRecordPool, verify } from '@gatehouse/db/record';
import { nodeId, openApi, type Answer, type Harness } from './harness.ts';

let api: Harness;
/** The second analyst of the office, in an acting appointment. */
let incumbencyId = '';
beforeAll(async () => {
  api = await openApi();
  const acting = { personId: api.person('OTHER_OFFICER'), startsOn: '2026-01-01', endsOn: null, acting: true };
  const { answer } = await api.as('ADMINISTRATOR', 'position', 'appoint', api.positions['NTOP_ANALYST'] ?? '', acting);
  incumbencyId = String(answer['incumbencyId']);
});
afterAll(() => api.close());

interface TaskSeen {
  readonly id: string;
  readonly processId: string;
  readonly isTaken: boolean;
  readonly note: string | null;
  readonly claimedBy: { readonly recordId: string } | null;
  readonly formerlyWith: { readonly person: { readonly recordId: string } } | null;
  readonly viewerCan: { readonly claim: boolean; readonly release: boolean; readonly handOver: boolean };
}

interface Page {
  readonly viewer: { readonly tasks: { readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string }; readonly edges: readonly { readonly node: TaskSeen }[] } };
}

const parts = 'id processId isTaken note claimedBy { recordId } formerlyWith { person { recordId } } viewerCan { claim release handOver }';

async function tasksOf(subject: string, share = 'office', first = 100): Promise<readonly TaskSeen[]> {
  const query = `query ($share: TaskShare, $first: Int, $after: String) { viewer { tasks(share: $share, first: $first, after: $after) { pageInfo { hasNextPage endCursor } edges { node { ${parts} } } } } }`;
  const seen: TaskSeen[] = [];
  for (let after: string | null = null; ; ) {
    const { data, errors }: Answer<Page> = await api.ask<Page>(subject, query, { share, first, after });
    expect(errors).toBeUndefined();
    const tasks: Page['viewer']['tasks'] | undefined = data?.viewer.tasks;
    seen.push(...(tasks?.edges.map(({ node }) => node) ?? []));
    if (!tasks?.pageInfo.hasNextPage) return seen;
    after = tasks.pageInfo.endCursor;
  }
}

const triageOf = async (subject: string, caseId: string, share?: string) => (await tasksOf(subject, share)).find(({ processId }) => processId === caseId);

async function give(subject: string, act: 'claim' | 'release' | 'handOver', caseId: string, more: object = {}): Promise<string> {
  const name = `${act}CaseTask`;
  const Input = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const input = { commandId: randomUUID(), id: nodeId('Case', caseId), taskId: 'triage', ...more };
  const { data, errors } = await api.ask<Record<string, { readonly code?: string }>>(
    subject,
    `mutation ($input: ${Input}!) { ${name}(input: $input) { __typename ... on Refusal { code } } }`,
    { input },
  );
  expect(errors).toBeUndefined();
  return data?.[name]?.code ?? 'accepted';
}

const to = (subject: string, position = subject) => ({ personId: api.person(subject), positionId: api.positions[position], note: 'Zephyrine note' });

it('lets exactly one of those who take a task at once have it', async () => {
  const office = ['NTOP_ANALYST', 'NTOP_DIRECTOR', 'OTHER_OFFICER'];
  for (let round = 0; round < 8; round++) {
    const id = await api.story.register();
    const answers = await Promise.all(office.map((subject) => give(subject, 'claim', id)));
    expect(answers.toSorted()).toEqual(['accepted', 'taskClaimedBy', 'taskClaimedBy']);
    const winner = office[answers.indexOf('accepted')] ?? '';
    for (const subject of office) {
      expect(await triageOf(subject, id)).toMatchObject({ isTaken: subject !== winner, claimedBy: { recordId: api.person(winner) } });
      expect((await triageOf(subject, id, 'mine')) !== undefined, subject).toBe(subject === winner);
      expect(await triageOf(subject, id, 'unclaimed')).toBeUndefined();
    }
  }
});

it('shows what others took last, page by page, and who may dispose of it', async () => {
  const ids = [await api.story.register(), await api.story.register(), await api.story.register()];
  expect(await give('NTOP_ANALYST', 'claim', ids[0] ?? '')).toBe('accepted');
  const whole = await tasksOf('NTOP_DIRECTOR');
  expect(await tasksOf('NTOP_DIRECTOR', 'office', 2)).toEqual(whole);
  const firstTaken = whole.findIndex(({ isTaken }) => isTaken);
  expect(firstTaken).toBeGreaterThan(0);
  expect(whole.slice(firstTaken).every(({ isTaken }) => isTaken)).toBe(true);
  // What is counted is what the page says is theirs to do.
  expect(await api.ask('NTOP_DIRECTOR', '{ viewer { openTaskCount } }')).toEqual({ data: { viewer: { openTaskCount: firstTaken } } });
  expect((await triageOf('NTOP_DIRECTOR', ids[0] ?? ''))?.viewerCan).toEqual({ claim: false, release: true, handOver: true });
  expect((await triageOf('OTHER_OFFICER', ids[0] ?? ''))?.viewerCan).toEqual({ claim: false, release: false, handOver: false });
  expect((await triageOf('OTHER_OFFICER', ids[1] ?? '', 'unclaimed'))?.viewerCan).toEqual({ claim: true, release: false, handOver: true });
});

it('hands over with a note to who may answer, to nobody else, and names those who may', async () => {
  const id = await api.story.register();
  const { data } = await api.ask<{ holders: readonly { person: { recordId: string }; position: { recordId: string } }[] }>(
    'NTOP_ANALYST',
    'query { holders(key: "power:ntop:triage") { person { recordId } position { recordId } } }',
  );
  expect(data?.holders.map(({ person }) => person.recordId).toSorted()).toEqual(['NTOP_ANALYST', 'NTOP_DIRECTOR', 'OTHER_OFFICER'].map(api.person).toSorted());
  const { rows: before } = await api.owner.query('SELECT version FROM stream WHERE id = $1', [id]);
  for (const other of [to('PPU_ANALYST'), to('PPU_ANALYST', 'NTOP_ANALYST'), { ...to('NTOP_ANALYST'), personId: randomUUID() }]) {
    expect(await give('NTOP_ANALYST', 'handOver', id, other)).toBe('notAssignable');
  }
  expect((await api.owner.query('SELECT version FROM stream WHERE id = $1', [id])).rows).toEqual(before);
  expect(await give('NTOP_ANALYST', 'handOver', id, to('OTHER_OFFICER', 'NTOP_ANALYST'))).toBe('accepted');
  expect(await triageOf('OTHER_OFFICER', id, 'mine')).toMatchObject({ isTaken: false, note: 'Zephyrine note' });
  expect(await give('NTOP_ANALYST', 'handOver', id, to('NTOP_DIRECTOR'))).toBe('taskClaimedBy');
  expect(await give('NTOP_DIRECTOR', 'handOver', id, to('NTOP_DIRECTOR'))).toBe('accepted');
  expect(await give('OTHER_OFFICER', 'release', id)).toBe('taskClaimedBy');
  // A courtesy, no lock; whoever had it last is told, nobody else is.
  await api.as('NTOP_ANALYST', 'onboarding', 'triage', id, { outcome: 'inAssessment', intoCaseId: null, authorizationId: null, reasons: 'Reasons' });
  for (const subject of ['NTOP_DIRECTOR', 'OTHER_OFFICER', 'NTOP_ANALYST']) {
    const answer = await api.ask(subject, '{ viewer { answeredByOthers { kind answeredBy { recordId } case { recordId } } } }');
    const told = { kind: 'triage', answeredBy: { recordId: api.person('NTOP_ANALYST') }, case: { recordId: id } };
    expect(answer).toEqual({ data: { viewer: { answeredByOthers: subject === 'NTOP_DIRECTOR' ? [told] : [] } } });
  }
});

it('counts a claim no more once its holder has left, and lets the next take it', async () => {
  const id = await api.story.register();
  expect(await give('OTHER_OFFICER', 'claim', id)).toBe('accepted');
  await api.as('ADMINISTRATOR', 'position', 'endIncumbency', api.positions['NTOP_ANALYST'] ?? '', { incumbencyId, endsOn: null });
  expect(await triageOf('NTOP_ANALYST', id, 'unclaimed')).toMatchObject({
    claimedBy: null,
    isTaken: false,
    formerlyWith: { person: { recordId: api.person('OTHER_OFFICER') } },
  });
  expect(await give('OTHER_OFFICER', 'release', id)).not.toBe('accepted');
  expect(await give('NTOP_DIRECTOR', 'handOver', id, to('OTHER_OFFICER', 'NTOP_ANALYST'))).toBe('notAssignable');
  expect(await give('NTOP_ANALYST', 'claim', id)).toBe('accepted');
  expect((await triageOf('NTOP_ANALYST', id))?.formerlyWith).toBeNull();
});

it('keeps the record and what follows from it in agreement', async () => {
  const pool = createRecordPool(api.databaseUrl.owner, 1);
  expect((await verify(pool, rcmp)).fault).toBeNull();
  await pool.end();
});
