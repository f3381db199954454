import { afterAll, beforeAll, expect, it } from 'vitest';
import { randomUUID } from 'node:crypto';
import { nodeId, openApi, type Harness } from './harness.ts';
import { acts, documentOf, inputOf } from './mutations.ts';

let api: Harness;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

/** Gives an act its turn, to the employee. */
async function give(name: string): Promise<string> {
  const act = acts[name];
  if (!act) throw new Error(`There is no act ${name}`);
  const given = await act.prepare(api, 'EMPLOYEE');
  const { data, errors } = await api.ask<Record<string, { readonly __typename: string; readonly code?: string }>>('EMPLOYEE', documentOf(act.mutation), {
    input: inputOf(act, given, randomUUID()),
  });
  expect(errors, name).toBeUndefined();
  const answer = data?.[act.mutation];
  return answer?.__typename === 'Refusal' ? (answer.code ?? '') : 'accepted';
}

async function named(office: string): Promise<() => Promise<void>> {
  const id = api.positions[office] ?? '';
  const { answer } = await api.as('ADMINISTRATOR', 'position', 'nameOfficeMember', id, { personId: api.person('EMPLOYEE'), startsOn: '2026-01-01', endsOn: null });
  return async () => void (await api.as(office, 'position', 'removeOfficeMember', id, { memberId: String(answer['memberId']) }));
}

it('reads and prepares for the executive, freezes and signs nothing, and is told nothing once removed', async () => {
  const remove = await named('PROGRAM_EXECUTIVE');
  expect(await give('saveAnswer checklist')).toBe('accepted');
  expect(await give('freezeChecklist')).toBe('powerMissing');
  expect(await give('signChecklist')).toBe('powerMissing');
  expect(await give('acceptOwnership')).toBe('notYourPart');
  // What another office writes, theirs does not.
  expect(await give('saveAnswer security review')).toBe('powerMissing');
  await remove();
  for (const name of ['saveAnswer checklist', 'freezeChecklist', 'signChecklist']) expect(await give(name), name).toBe('notFound');
});

const preparedQuery = `query ($id: ID!) { node(id: $id) { ... on Case { decision stage
  preparedDecision { outcome reasons version preparedBy { recordId } position { recordId } }
  timeline(first: 100) { edges { node { name text data } } } } } }`;
interface Prepared {
  readonly decision: string | null;
  readonly stage: string;
  readonly preparedDecision: { readonly outcome: string; readonly reasons: string } | null;
  readonly timeline: { readonly edges: readonly { readonly node: { readonly name: string; readonly text: object | null; readonly data: object } }[] };
}

it('prepares a decision, which only those who decide and their offices read, and which decides nothing', async () => {
  const remove = await named('DIRECTOR_GENERAL');
  const act = acts['prepareDecision'];
  const given = await act?.prepare(api, 'EMPLOYEE');
  if (!act || !given) throw new Error('There is no act to prepare');
  const { data } = await api.ask<{ prepareDecision: { __typename: string } }>('EMPLOYEE', documentOf(act.mutation), { input: inputOf(act, given, randomUUID()) });
  expect(data?.prepareDecision.__typename).toBe('CaseChanged');
  const seenBy = async (subject: string) => (await api.ask<{ node: Prepared }>(subject, preparedQuery, { id: nodeId('Case', given.id ?? '') })).data?.node;
  for (const subject of ['EMPLOYEE', 'DIRECTOR_GENERAL', 'HEAD']) {
    const seen = await seenBy(subject);
    expect(seen?.preparedDecision, subject).toEqual({
      outcome: 'reject',
      reasons: 'Prepared reasons',
      version: given.input['version'],
      preparedBy: { recordId: api.person('EMPLOYEE') },
      position: { recordId: api.positions['DIRECTOR_GENERAL'] },
    });
    expect([seen?.stage, seen?.decision]).toEqual(['decision', null]);
  }
  for (const subject of ['PROGRAM_OFFICER', 'PROGRAM_EXECUTIVE', 'NTOP_ANALYST', 'AUDITOR']) {
    const seen = await seenBy(subject);
    expect(seen?.preparedDecision, subject).toBeNull();
    const entry = seen?.timeline.edges.find(({ node }) => node.name === 'decisionPrepared')?.node;
    expect(entry?.text).toBeNull();
    expect(JSON.stringify(seen)).not.toMatch(/Prepared reasons|reject/);
  }
  await remove();
});

it('hides from who asked for it what is prepared, though they decide on other cases', async () => {
  const remove = await named('DIRECTOR_GENERAL');
  const id = await api.story.register();
  const own = await api.story.register({ ...(await sameAs(id)), technology: null, newUseCases: [] }, 'HEAD');
  await api.story.triage(own, { outcome: 'joined', intoCaseId: id });
  await api.story.triage(id);
  const version = await api.story.prepare(id);
  await api.story.review(id, version);
  await api.story.privacy(id, 'none');
  await api.story.recommend(id, version);
  await api.as('EMPLOYEE', 'onboarding', 'prepareDecision', id, { version, outcome: 'reject', reasons: 'Prepared reasons', conditions: [], language: 'en' });
  const seenBy = async (subject: string) => (await api.ask<{ node: Prepared }>(subject, preparedQuery, { id: nodeId('Case', id) })).data?.node;
  expect((await seenBy('DEPUTY_COMMISSIONER'))?.preparedDecision?.reasons).toBe('Prepared reasons');
  const seen = await seenBy('HEAD');
  expect(seen?.stage).toBe('decision');
  expect(seen?.preparedDecision).toBeNull();
  expect(JSON.stringify(seen)).not.toMatch(/Prepared reasons|reject/);
  await remove();
});

async function sameAs(id: string): Promise<{ technologyId: string; useCaseIds: string[] }> {
  const { rows } = await api.owner.query<{ technologyId: string; useCaseIds: string[] }>('SELECT technology_id::text AS "technologyId", use_case_ids::text[] AS "useCaseIds" FROM "case" WHERE id = $1', [id]);
  return rows[0] ?? { technologyId: '', useCaseIds: [] };
}

it('reads what waits for a decision, and neither decides nor has it as a task', async () => {
  const remove = await named('DIRECTOR_GENERAL');
  expect(await give('recordDecision approve')).toBe('powerMissing');
  expect(await give('comment')).toBe('accepted');
  expect(await give('askQuestion')).toBe('accepted');
  const id = (await acts['recordDecision approve']?.prepare(api, 'EMPLOYEE'))?.id ?? '';
  const query = 'query ($id: ID!) { node(id: $id) { ... on Case { tasks { kind isForViewer viewerCan { claim } } } } viewer { openTaskCount powers offices { recordId } } }';
  const asked = async (subject: string) =>
    (await api.ask<{ node: { tasks: { kind: string; isForViewer: boolean; viewerCan: { claim: boolean } }[] }; viewer: { openTaskCount: number; powers: string[]; offices: { recordId: string }[] } }>(subject, query, { id: nodeId('Case', id) })).data;
  const member = await asked('EMPLOYEE');
  expect(member?.node.tasks).toEqual([{ kind: 'recordDecision', isForViewer: false, viewerCan: { claim: false } }]);
  expect(member?.viewer).toEqual({ openTaskCount: 0, powers: [], offices: [{ recordId: api.positions['DIRECTOR_GENERAL'] }] });
  expect((await asked('DIRECTOR_GENERAL'))?.node.tasks).toEqual([{ kind: 'recordDecision', isForViewer: true, viewerCan: { claim: true } }]);
  await remove();
  expect((await asked('EMPLOYEE'))?.node).toBeNull();
});

it('is among those who can be asked, who are mentioned and who answer, until removed', async () => {
  const remove = await named('DIRECTOR_GENERAL');
  const id = (await acts['prepareDecision']?.prepare(api, 'EMPLOYEE'))?.id ?? '';
  const node = nodeId('Case', id);
  const readers = async () => {
    const query = 'query ($id: ID!) { node(id: $id) { ... on Case { readers { personId positionTitle { en } } } } }';
    const { data } = await api.ask<{ node: { readers: { personId: string; positionTitle: object | null }[] } }>('PROGRAM_OFFICER', query, { id: node });
    return data?.node.readers.filter(({ personId }) => personId === api.person('EMPLOYEE')) ?? [];
  };
  // Not under the title of whom they read along with.
  expect(await readers()).toEqual([{ personId: api.person('EMPLOYEE'), positionTitle: { en: null } }]);
  const personId = nodeId('Person', api.person('EMPLOYEE'));
  const asking = { id: node, personId, power: null, form: null, question: null, fileSha256: null, body: 'When?', language: 'en' };
  const ask = `mutation ($input: AskQuestionInput!) { askQuestion(input: $input) { __typename ... on Refusal { code } } }`;
  const asked = async () => (await api.ask<{ askQuestion: object }>('PROGRAM_OFFICER', ask, { input: { commandId: randomUUID(), ...asking } })).data?.askQuestion;
  expect(await asked()).toEqual({ __typename: 'CaseChanged' });
  const say = `mutation ($input: CommentInput!) { comment(input: $input) { __typename ... on Refusal { code } } }`;
  const saying = { commandId: randomUUID(), id: node, body: 'See there', language: 'en', mentions: [{ personId, positionId: null, power: null }] };
  expect((await api.ask<{ comment: object }>('PROGRAM_OFFICER', say, { input: saying })).data?.comment).toEqual({ __typename: 'CaseChanged' });
  const open = 'query ($id: ID!) { viewer { mentions(first: 1) { edges { node { byName } } } } node(id: $id) { ... on Case { questions { edges { node { id viewerMayAnswer } } } } } }';
  interface Open {
    readonly viewer: { readonly mentions: { readonly edges: readonly { readonly node: object }[] } };
    readonly node: { readonly questions: { readonly edges: readonly { readonly node: { readonly id: string; readonly viewerMayAnswer: boolean } }[] } };
  }
  const { data } = await api.ask<Open>('EMPLOYEE', open, { id: node });
  expect(data?.viewer.mentions.edges).toEqual([{ node: { byName: true } }]);
  const [question] = data?.node.questions.edges.filter(({ node: one }) => one.viewerMayAnswer) ?? [];
  const answer = `mutation ($input: AnswerQuestionInput!) { answerQuestion(input: $input) { __typename ... on Refusal { code } } }`;
  const input = { commandId: randomUUID(), id: node, questionId: question?.node.id, body: 'Now', language: 'en' };
  expect((await api.ask<{ answerQuestion: object }>('EMPLOYEE', answer, { input })).data?.answerQuestion).toEqual({ __typename: 'CaseChanged' });
  await remove();
  expect(await readers()).toEqual([]);
  expect(await asked()).toMatchObject({ code: 'askedMayNotRead' });
});
