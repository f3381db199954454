import { afterAll, beforeAll, expect, it } from 'vitest';
import { randomUUID } from 'node:crypto';
import { isShared, type StreamKind } from '@gatehouse/policy';
import { nodeId, openApi, type Harness } from './harness.ts';
import { acts, documentOf, inputOf } from './mutations.ts';

/** Somebody who acts in every position, and so may take whatever is asked of several; not what an executive may not decide. */
const acting = 'EMPLOYEE';
const colleagueFor = (kind: string): string => (kind === 'recordDecision' ? 'HEAD' : acting);

let api: Harness;
beforeAll(async () => {
  api = await openApi();
  for (const positionId of new Set(Object.entries(api.positions).flatMap(([role, id]) => (role === 'ADMINISTRATOR' ? [] : [id])))) {
    await api.as('ADMINISTRATOR', 'position', 'appoint', positionId, { personId: api.person(acting), startsOn: '2026-01-01', endsOn: null, acting: true });
  }
});
afterAll(() => api.close());

/** By the act that answers it, who gives it. What one person alone is asked is shared with nobody. */
const rows = [
  ['triage', 'NTOP_ANALYST'],
  ['acceptPrivacyDuty', 'PPU_ANALYST'],
  ['acceptOwnership', 'PROGRAM_EXECUTIVE'],
  ['declineOwnership', 'PROGRAM_EXECUTIVE', 'acceptOwnership'],
  ['recordReview privacy', 'PPU_ANALYST'],
  ['recordReview security', 'SECURITY_AUTHORIZER'],
  ['recordReview ethics', 'ETHICS_GBA_LEAD'],
  ['recordReview policy', 'POLICY_CENTRE'],
  ['confirmReview', 'PPU_ANALYST', 'recordReview'],
  ['signChecklist', 'S10_OFFICIAL'],
  ['returnChecklist', 'S10_OFFICIAL', 'signChecklist'],
  ['declineChecklist', 'PROGRAM_EXECUTIVE', 'signChecklist'],
  ['recommend', 'NTOP_DIRECTOR'],
  ['recordDecision approve', 'DEPUTY_COMMISSIONER'],
  ['recordDecision prohibit', 'DEPUTY_COMMISSIONER'],
  ['answerQuestion', 'PPU_ANALYST'],
  ['resolveCaseEffect', 'NTOP_ANALYST', 'resolveEffect'],
  ['signAssessment', 'S10_OFFICIAL'],
  ['returnAssessment', 'S10_OFFICIAL', 'signAssessment'],
  ['declineAssessment', 'PROGRAM_EXECUTIVE', 'signAssessment'],
  ['evidenceCondition', 'PROGRAM_EXECUTIVE'],
  ['acceptCondition', 'NTOP_ANALYST'],
  ['returnCondition', 'NTOP_ANALYST', 'acceptCondition'],
  ['signReport', 'PROGRAM_EXECUTIVE'],
  ['approveReferenceEntry', 'S10_OFFICIAL'],
  ['declineReferenceEntry', 'S10_OFFICIAL', 'approveReferenceEntry'],
] as const;

interface Answered {
  readonly viewer: { readonly answeredByOthers: readonly { readonly kind: string; readonly answeredBy: { readonly recordId: string } }[] };
}

it.each(rows)('tells whoever had taken it: %s', async (name, subject, kind: string = name.split(' ')[0] ?? '') => {
  const act = acts[name];
  if (!act) throw new Error(name);
  const given = await act.prepare(api, subject);
  const { rows: open } = await api.owner.query<{ task: string; key: string; process: StreamKind }>(
    `SELECT task_id AS task, assigned_to AS key, s.kind AS process FROM task t JOIN stream s ON s.id = t.stream_id WHERE t.stream_id = $1 AND t.kind = $2`,
    [given.id, kind],
  );
  const part = { ethics: 'ethicsGbaPlus' }[name.split(' ')[1] ?? ''] ?? (kind === 'recordReview' ? (name.split(' ')[1] ?? 'privacy') : '');
  const role = kind === 'signChecklist' || kind === 'signAssessment' ? (subject === 'S10_OFFICIAL' ? 's10' : 'executive') : part;
  const task = open.find(({ task: id, key }) => isShared(key) && id.includes(role));
  if (!task) throw new Error(`Nothing of ${kind} is asked`);
  const colleague = colleagueFor(kind);
  await api.as(colleague, task.process as 'onboarding', 'claimTask', given.id, { taskId: task.task });
  const told = async () => {
    const { data } = await api.ask<Answered>(colleague, '{ viewer { answeredByOthers { id kind answeredBy { recordId } } } }');
    return data?.viewer.answeredByOthers.filter((one) => one.kind === kind && (one as { id?: string }).id?.startsWith(`${given.id}:`)) ?? [];
  };
  // A reference list is one process, so others of it may have been answered before.
  const before = await told();
  const type = { onboarding: 'Case', assessment: 'Assessment', authorization: 'Authorization' }[task.process as 'onboarding'];
  const { data } = await api.ask<Record<string, { __typename: string; code?: string }>>(subject, documentOf(act.mutation), {
    input: inputOf(act, { ...given, id: type ? nodeId(type, given.id ?? '') : given.id }, randomUUID()),
  });
  expect(data?.[act.mutation]?.code).toBeUndefined();
  const [first, ...others] = await told();
  expect(first).toMatchObject({ answeredBy: { recordId: api.person(subject) } });
  expect(others).toEqual(before);
});

it('knows every kind of task that is asked of several', async () => {
  const { rows: kinds } = await api.owner.query<{ kind: string }>(
    `SELECT DISTINCT split_part(data->>'taskId', ':', 1) AS kind FROM event WHERE name = 'taskClaimed'
     UNION SELECT kind FROM task WHERE assigned_to NOT LIKE 'person:%'`,
  );
  const played = new Set(rows.map(([name, , kind]) => kind ?? name.split(' ')[0]));
  expect(kinds.map(({ kind }) => kind).filter((kind) => !played.has(kind))).toEqual([]);
});
