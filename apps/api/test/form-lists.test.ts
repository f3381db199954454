import { afterAll, beforeAll, expect, it } from 'vitest';
import { randomUUID } from 'node:crypto';
import { dateIn, rcmp, referenceListRef } from '@gatehouse/policy';
import { compile, loadForm, withLists } from '@gatehouse/policy/forms';
import { openApi, type Harness } from './harness.ts';
import { documentOf } from './mutations.ts';

/** Forms whose choices come from a reference list, at the door where answers are saved. */

let api: Harness;
let caseId = '';
beforeAll(async () => {
  api = await openApi();
  caseId = await api.story.register();
  await api.story.triage(caseId);
  await api.story.prepare(caseId);
});
afterAll(() => api.close());

const inDays = (days: number): string => dateIn(rcmp.timeZone, new Date(Date.now() + days * 86_400_000).toISOString());
const categories = referenceListRef('pi-category').id;

async function change(kind: 'add' | 'end', code: string, effectiveFrom: string): Promise<void> {
  const label = kind === 'add' ? { en: `English of ${code}`, fr: `Français de ${code}` } : null;
  const input = { commandId: randomUUID(), id: categories, kind, code, label, fields: [], source: null, effectiveFrom, reasons: 'We need it' };
  const { data } = await api.ask('PPU_ANALYST', documentOf('proposeReferenceEntry'), { input });
  expect(data).toMatchObject({ proposeReferenceEntry: { __typename: 'ReferenceListChanged' } });
}

let revision = 0;
async function save(value: unknown, definitionVersion?: string): Promise<string> {
  const { data } = await api.ask<{ saveAnswer: { __typename: string; revision?: number; params?: { questions: string[] } } }>(
    'PROGRAM_OFFICER',
    'mutation ($input: SaveAnswerInput!) { saveAnswer(input: $input) { __typename ... on AnswerSaved { revision } ... on Refusal { code params } } }',
    { input: { id: caseId, form: 'privacy-checklist', questionId: 'personalInformationCategories', value, baseRevision: revision, definitionVersion } },
  );
  const answer = data?.saveAnswer;
  revision = answer?.revision ?? revision;
  return answer?.params ? answer.params.questions.join() : (answer?.__typename ?? '');
}
const refused = 'personalInformationCategories:unknownOption';

it('what the institution added is offered from its day, and no other code is', async () => {
  await change('add', 'GAIT', inDays(0));
  await change('add', 'TATTOO', inDays(2));
  expect(await save(['NAME', 'GAIT'])).toBe('AnswerSaved');
  expect(await save(['NAME', 'TATTOO'])).toBe(refused);
  expect(await save(['NAME', 'NEVER'])).toBe(refused);
  const { rows } = await api.owner.query('SELECT value FROM draft_answer WHERE scope = $1 AND question_id = $2', [`onboarding:${caseId}`, 'personalInformationCategories']);
  expect(rows).toEqual([{ value: ['NAME', 'GAIT'] }]);
});

it('a version that ships its choices takes no other', async () => {
  const other = await api.story.register();
  await api.story.triage(other);
  await api.story.prepare(other);
  const kept = [caseId, revision] as const;
  [caseId, revision] = [other, 0];
  expect(await save(['NAME', 'GAIT'], '2026-2')).toBe(refused);
  expect(await save(['NAME'], '2026-2')).toBe('AnswerSaved');
  [caseId, revision] = kept;
});

it('what ended is refused, unless the draft has it; it keeps its words, and what ships stays an answer', async () => {
  // Time passes: what was added a week ago ended yesterday.
  await change('end', 'GAIT', inDays(1));
  await api.owner.query(`UPDATE reference_entry SET effective_from = effective_from - 7 WHERE code = 'GAIT' AND kind = 'add'`);
  await api.owner.query(`UPDATE reference_entry SET effective_from = effective_from - 2 WHERE code = 'GAIT' AND kind = 'end'`);
  expect(await save(['NAME', 'GAIT', 'CITIZENSHIP'])).toBe('AnswerSaved');
  expect(await save(['NAME', 'CITIZENSHIP'])).toBe('AnswerSaved');
  expect(await save(['NAME', 'GAIT'])).toBe(refused);
  await change('end', 'CITIZENSHIP', inDays(0));
  expect(await save(['NAME', 'CITIZENSHIP'])).toBe('AnswerSaved');

  const { data } = await api.ask<{ referenceLists: { id: string; entries: { code: string; label: { en: string; fr: string } }[]; ended: { code: string; label: { en: string; fr: string } }[] }[] }>(
    'EMPLOYEE',
    '{ referenceLists(ids: ["pi-category"]) { id entries { code label { en fr } } ended { code label { en fr } } } }',
  );
  expect(data?.referenceLists.map(({ id }) => id)).toEqual(['pi-category']);
  const [list] = data?.referenceLists ?? [];
  const entries = [...(list?.entries ?? []).map((one) => ({ ...one, isEnded: false })), ...(list?.ended ?? []).map((one) => ({ ...one, isEnded: true }))];
  const question = compile(withLists(await loadForm('privacy-checklist'), { 'pi-category': entries })).questions.get('personalInformationCategories');
  const options = question && 'options' in question ? question.options : [];
  expect(options.find(({ id }) => id === 'GAIT')).toMatchObject({ label: { fr: 'Français de GAIT' }, isEnded: true });
  expect(options.find(({ id }) => id === 'CITIZENSHIP')).toMatchObject({ label: { fr: 'Citoyenneté' }, isEnded: true });
});

it('is frozen with the codes that were chosen', async () => {
  expect(await save(['NAME'])).toBe('AnswerSaved');
  await change('add', 'VOICE', inDays(0));
  expect(await save(['NAME', 'VOICE'])).toBe('AnswerSaved');
  // The rest is completed around it.
  const { version, contentHash } = await api.story.freezeChecklist(caseId, 'pia');
  expect(version).toBe(1);
  const { rows } = await api.owner.query<{ text: string }>('SELECT text FROM content WHERE sha256 = $1', [contentHash]);
  expect(JSON.parse(rows[0]?.text ?? '{}')).toMatchObject({ version: '2026-3', answers: { personalInformationCategories: ['NAME', 'VOICE'] } });
});
