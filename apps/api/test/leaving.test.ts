import { afterAll, beforeAll, expect, it } from 'vitest';
import { randomUUID } from 'node:crypto';
import { dateIn, rcmp } from '@gatehouse/policy';
import { createRecordPool, verify } from '@gatehouse/db/record';
import { nodeId, openApi, type Harness } from './harness.ts';
import { asking } from './mutations.ts';

let api: Harness;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const today = (): string => dateIn(rcmp.timeZone, new Date().toISOString());
const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** Somebody else acts in a position from today on, beside its holder. */
async function acting(subject: string, position: string): Promise<string> {
  const appointment = { personId: api.person(subject), startsOn: '2026-01-01', endsOn: null, acting: true };
  const { answer } = await api.as('ADMINISTRATOR', 'position', 'appoint', api.positions[position] ?? '', appointment);
  return String(answer['incumbencyId']);
}

async function give(subject: string, mutation: string, type: string, id: string, input: object): Promise<string> {
  const Input = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const document = `mutation ($input: ${Input}!) { ${mutation}(input: $input) { __typename ... on Refusal { code } } }`;
  const { data, errors } = await api.ask<Record<string, { readonly code?: string }>>(subject, document, { input: { commandId: randomUUID(), id: nodeId(type, id), ...input } });
  expect(errors).toBeUndefined();
  return data?.[mutation]?.code ?? 'accepted';
}

interface Seen {
  readonly endsOn: string | null;
  readonly viewerMayEnd: boolean;
  readonly leaving: {
    readonly taken: number;
    readonly ofPosition: number;
    readonly questions: number;
    readonly cases: number;
    readonly tasks: readonly { readonly kind: string; readonly processId: string }[];
  } | null;
}

async function see(subject: string, id: string): Promise<Seen | null> {
  const { data, errors } = await api.ask<{ incumbency: Seen | null }>(
    subject,
    'query ($id: ID!) { incumbency(id: $id) { endsOn viewerMayEnd leaving { taken ofPosition questions cases tasks { kind processId } } } }',
    { id },
  );
  expect(errors).toBeUndefined();
  return data?.incumbency ?? null;
}

async function end(subject: string, position: string, incumbencyId: string, endsOn: string | null): Promise<string> {
  return give(subject, 'endIncumbency', 'Position', api.positions[position] ?? '', { incumbencyId, endsOn });
}

async function incumbencyOf(subject: string): Promise<string> {
  const { rows } = await api.owner.query<{ id: string }>('SELECT id::text FROM incumbency WHERE person_id = $1 AND ended_at IS NULL', [api.person(subject)]);
  return rows[0]?.id ?? '';
}

it('says what would be left: all of it to who leaves, numbers alone to who appoints, nothing to others', async () => {
  const incumbencyId = await acting('OTHER_OFFICER', 'NTOP_ANALYST');
  const taken = await api.story.register();
  const asked = await api.story.register();
  await api.as('OTHER_OFFICER', 'onboarding', 'claimTask', taken, { taskId: 'triage' });
  const question = asking({ personId: nodeId('Person', api.person('OTHER_OFFICER')) });
  expect(await give('PROGRAM_OFFICER', 'askQuestion', 'Case', asked, question)).toBe('accepted');
  const all = { taken: 1, ofPosition: 0, questions: 1, cases: 0 };
  const own = await see('OTHER_OFFICER', incumbencyId);
  expect(own).toMatchObject({ viewerMayEnd: true, leaving: all });
  expect(own?.leaving?.tasks.map(({ kind, processId }) => `${kind} ${processId}`).toSorted()).toEqual([`answerQuestion ${asked}`, `triage ${taken}`].toSorted());
  expect(await see('ADMINISTRATOR', incumbencyId)).toMatchObject({ viewerMayEnd: true, leaving: { ...all, tasks: [] } });
  for (const subject of ['NTOP_DIRECTOR', 'EMPLOYEE', 'NTOP_ANALYST']) {
    expect(await see(subject, incumbencyId), subject).toMatchObject({ viewerMayEnd: false, leaving: null });
  }
  expect(await see('ADMINISTRATOR', randomUUID())).toBeNull();

  // Each is handed over apart; to somebody who may not, not at all.
  const note = 'You know this one';
  const to = (subject: string) => ({ taskId: 'triage', personId: api.person(subject), positionId: api.positions[subject], note });
  expect(await give('OTHER_OFFICER', 'handOverCaseTask', 'Case', taken, to('PPU_ANALYST'))).toBe('notAssignable');
  expect(await give('OTHER_OFFICER', 'handOverCaseTask', 'Case', taken, to('NTOP_DIRECTOR'))).toBe('accepted');
  const { rows } = await api.owner.query<{ id: string }>('SELECT id::text FROM question WHERE case_id = $1', [asked]);
  const questionId = rows[0]?.id ?? '';
  const outsider = { questionId, personId: nodeId('Person', api.person('OTHER_EXECUTIVE')), note };
  expect(await give('OTHER_OFFICER', 'handOnQuestion', 'Case', asked, outsider)).toBe('askedMayNotRead');
  expect(await give('OTHER_OFFICER', 'handOnQuestion', 'Case', asked, { questionId, power: 'ntop:recommend', note })).toBe('accepted');
  expect((await see('OTHER_OFFICER', incumbencyId))?.leaving).toEqual({ taken: 0, ofPosition: 0, questions: 0, cases: 0, tasks: [] });

  expect(await end('OTHER_OFFICER', 'NTOP_ANALYST', incumbencyId, null)).toBe('accepted');
  expect(await see('OTHER_OFFICER', incumbencyId)).toMatchObject({ viewerMayEnd: false, leaving: null });
});

it('ends on a day that its holder or who appoints says, never later than it stands, and nobody else’s', async () => {
  const incumbencyId = await acting('EMPLOYEE', 'PPU_ANALYST');
  expect(await end('EMPLOYEE', 'PPU_ANALYST', incumbencyId, inDays(-3))).toBe('endNotInFuture');
  expect(await end('EMPLOYEE', 'PPU_ANALYST', incumbencyId, inDays(9))).toBe('accepted');
  expect(await end('EMPLOYEE', 'PPU_ANALYST', incumbencyId, inDays(20))).toBe('endsEarlier');
  expect((await see('EMPLOYEE', incumbencyId))?.endsOn).toBe(inDays(9));
  const mine = '{ viewer { leaving { id endsOn } } }';
  expect(await api.ask('EMPLOYEE', mine)).toEqual({ data: { viewer: { leaving: [{ id: incumbencyId, endsOn: inDays(9) }] } } });
  expect(await api.ask('PPU_ANALYST', mine)).toEqual({ data: { viewer: { leaving: [] } } });
  // The one who acts and the one who holds it are two; neither ends the other's.
  expect(await end('EMPLOYEE', 'PPU_ANALYST', await incumbencyOf('PPU_ANALYST'), null)).toBe('powerMissing');
  expect(await end('PPU_ANALYST', 'PPU_ANALYST', incumbencyId, null)).toBe('powerMissing');
  expect(await end('ADMINISTRATOR', 'PPU_ANALYST', incumbencyId, today())).toBe('accepted');
});

it('names on a task who had taken it and left, and says to who asked that nobody answers any more', async () => {
  const incumbencyId = await acting('OTHER_EXECUTIVE', 'NTOP_DIRECTOR');
  const caseId = await api.story.register();
  await api.as('OTHER_EXECUTIVE', 'onboarding', 'claimTask', caseId, { taskId: 'triage' });
  const question = asking({ personId: nodeId('Person', api.person('OTHER_EXECUTIVE')) });
  expect(await give('PROGRAM_OFFICER', 'askQuestion', 'Case', caseId, question)).toBe('accepted');
  const query = `query ($id: ID!) { node(id: $id) { ... on Case {
    tasks { kind claimedBy { recordId } formerlyWith { person { recordId } } }
    questions { edges { node { id askedMayStillRead viewerMayHandOn viewerMayAnswer } } } } } }`;
  type Read = { node: { tasks: { kind: string; claimedBy: object | null; formerlyWith: object | null }[]; questions: { edges: { node: { id: string; askedMayStillRead: boolean; viewerMayHandOn: boolean } }[] } } };
  const read = async (subject: string) => (await api.ask<Read>(subject, query, { id: nodeId('Case', caseId) })).data?.node;
  const triage = (seen: Read['node'] | undefined) => seen?.tasks.find(({ kind }) => kind === 'triage');
  expect(triage(await read('NTOP_ANALYST'))).toMatchObject({ claimedBy: { recordId: api.person('OTHER_EXECUTIVE') }, formerlyWith: null });
  expect((await read('PROGRAM_OFFICER'))?.questions.edges[0]?.node).toMatchObject({ askedMayStillRead: true, viewerMayHandOn: true });

  expect(await end('ADMINISTRATOR', 'NTOP_DIRECTOR', incumbencyId, null)).toBe('accepted');
  // Who appoints still sees that it waits; who left sees nothing more.
  expect(await see('ADMINISTRATOR', incumbencyId)).toMatchObject({ viewerMayEnd: false, leaving: { taken: 1, ofPosition: 0, questions: 1, cases: 0, tasks: [] } });
  expect((await see('OTHER_EXECUTIVE', incumbencyId))?.leaving).toBeNull();
  expect(triage(await read('NTOP_ANALYST'))).toMatchObject({ claimedBy: null, formerlyWith: { person: { recordId: api.person('OTHER_EXECUTIVE') } } });
  const [edge] = (await read('PROGRAM_OFFICER'))?.questions.edges ?? [];
  expect(edge?.node).toMatchObject({ askedMayStillRead: false, viewerMayHandOn: true });
  expect((await read('LEGAL_SERVICES'))?.questions.edges[0]?.node.viewerMayHandOn).toBe(false);
  expect(await give('PROGRAM_OFFICER', 'handOnQuestion', 'Case', caseId, { questionId: edge?.node.id, power: 'ntop:triage', note: 'They left' })).toBe('accepted');
  await api.as('NTOP_ANALYST', 'onboarding', 'claimTask', caseId, { taskId: 'triage' });
  expect(await see('ADMINISTRATOR', incumbencyId)).toMatchObject({ leaving: { taken: 0, questions: 0 } });
  expect((await read('NTOP_ANALYST'))?.questions.edges[0]?.node).toMatchObject({ askedMayStillRead: true, viewerMayAnswer: true });
});

it('says of a position that was left what waits in it until somebody holds it', async () => {
  const caseId = await api.story.register();
  await api.story.triage(caseId);
  await api.story.nominate(caseId);
  const left = await incumbencyOf('PROGRAM_EXECUTIVE');
  const counts = async () => (await see('ADMINISTRATOR', left))?.leaving;
  const before = await counts();
  expect(before?.ofPosition).toBeGreaterThan(0);
  await api.as('PROGRAM_EXECUTIVE', 'onboarding', 'acceptOwnership', caseId, {});
  const owned = await counts();
  expect(owned?.cases).toBeGreaterThan(0);
  expect(await end('PROGRAM_EXECUTIVE', 'PROGRAM_EXECUTIVE', left, null)).toBe('accepted');
  expect(await counts()).toEqual(owned);
  await acting('OTHER_OFFICER', 'PROGRAM_EXECUTIVE');
  expect(await counts()).toMatchObject({ ofPosition: 0, cases: 0 });
});

it('keeps the record and what follows from it in agreement', async () => {
  const pool = createRecordPool(api.databaseUrl.owner, 1);
  expect((await verify(pool, rcmp)).fault).toBeNull();
  await pool.end();
});
