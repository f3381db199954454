import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { randomUUID } from 'node:crypto';
import { dateIn, earlierForms, rcmp, referenceListRef } from '@gatehouse/policy';
import { earlierVersions } from '@gatehouse/db/read';
import { nodeId, openApi, type Harness } from './harness.ts';
import { documentOf } from './mutations.ts';

/** What earlier forms say, offered in later drafts at the door where they are read. */

let api: Harness;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

interface Offered {
  readonly questionId: string;
  readonly value: unknown;
  readonly from: { readonly form: string; readonly version: number; readonly questions: readonly string[] };
}
interface Read {
  readonly suggestions: readonly Offered[];
  readonly sourceChanges: readonly Offered[];
}

const fields = '{ suggestions { questionId value from { form version questions } } sourceChanges { questionId value from { form version questions } } }';
const drafts = { preparation: 'preparationDraft', 'privacy-checklist': 'checklistDraft' } as const;

async function read(caseId: string, form: keyof typeof drafts, subject = 'PROGRAM_OFFICER'): Promise<Read> {
  const { data, errors } = await api.ask<{ node: { draft: Read } }>(subject, `query ($id: ID!) { node(id: $id) { ... on Case { draft: ${drafts[form]} ${fields} } } }`, {
    id: nodeId('Case', caseId),
  });
  expect(errors).toBeUndefined();
  return data?.node.draft ?? { suggestions: [], sourceChanges: [] };
}

const byQuestion = (offered: readonly Offered[]): Record<string, unknown> => Object.fromEntries(offered.map(({ questionId, value }) => [questionId, value]));

async function save(id: string, form: string, questionId: string, value: unknown, baseRevision = 0): Promise<string> {
  const { data } = await api.ask<{ saveAnswer: { __typename: string } }>(
    'PROGRAM_OFFICER',
    'mutation ($input: SaveAnswerInput!) { saveAnswer(input: $input) { __typename ... on Refusal { code params } } }',
    { input: { id, form, questionId, value, baseRevision } },
  );
  return data?.saveAnswer.__typename ?? '';
}

describe('a preparation', () => {
  it('is offered what the registration says, and an answer once saved is offered no more', async () => {
    const caseId = await api.story.register();
    await api.story.triage(caseId);
    const { suggestions } = await read(caseId, 'preparation');
    const need = suggestions.find(({ questionId }) => questionId === 'need');
    expect(need).toMatchObject({ from: { form: 'intake', version: 1, questions: ['purpose'] } });
    expect(await save(caseId, 'preparation', 'need', need?.value)).toBe('AnswerSaved');
    const after = await read(caseId, 'preparation');
    expect(after.suggestions).toEqual(suggestions.filter(({ questionId }) => questionId !== 'need'));
    expect(after.sourceChanges).toEqual([]);
  });

  it('is not offered again what somebody emptied', async () => {
    const caseId = await api.story.register();
    await api.story.triage(caseId);
    expect(await save(caseId, 'preparation', 'need', null)).toBe('AnswerSaved');
    expect(byQuestion((await read(caseId, 'preparation')).suggestions)).not.toHaveProperty('need');
  });

  it('is refused as incomplete, by name, while what is required is only offered', async () => {
    const caseId = await api.story.register();
    await api.story.triage(caseId);
    await api.story.own(caseId);
    expect(byQuestion((await read(caseId, 'preparation')).suggestions)).toHaveProperty('need');
    expect(await save(caseId, 'preparation', 'effectiveness', 'Tested.')).toBe('AnswerSaved');
    await expect(api.as('PROGRAM_OFFICER', 'onboarding', 'freezePreparation', caseId, { draftRevision: 1 })).rejects.toThrow(/formIncomplete.*"need"/);
  });
});

describe('an assessment', () => {
  let caseId = '';
  let assessmentId = '';
  beforeAll(async () => {
    caseId = await api.story.register();
    await api.story.triage(caseId);
    await api.story.prepare(caseId);
    await api.story.privacy(caseId, 'pia');
    const { rows } = await api.owner.query<{ id: string }>('SELECT id::text FROM assessment WHERE case_id = $1', [caseId]);
    assessmentId = rows[0]?.id ?? '';
  });

  async function draft(): Promise<Read> {
    const { data } = await api.ask<{ node: { draft: Read } }>('PROGRAM_OFFICER', `query ($id: ID!) { node(id: $id) { ... on Assessment { draft ${fields} } } }`, {
      id: nodeId('Assessment', assessmentId),
    });
    return data?.node.draft ?? { suggestions: [], sourceChanges: [] };
  }

  async function freezeOtherwise(need: string): Promise<void> {
    const { rows } = await api.owner.query<{ revision: number }>(
      `SELECT revision FROM draft_answer WHERE scope = $1 AND form = 'preparation' AND question_id = 'need'`,
      [`onboarding:${caseId}`],
    );
    expect(await save(caseId, 'preparation', 'need', need, rows[0]?.revision)).toBe('AnswerSaved');
    const draft = await api.owner.query<{ revision: number }>(`SELECT revision FROM draft WHERE scope = $1 AND form = 'preparation'`, [`onboarding:${caseId}`]);
    await api.as('PROGRAM_OFFICER', 'onboarding', 'freezePreparation', caseId, { draftRevision: draft.rows[0]?.revision ?? 0 });
  }

  it('is offered what the checklist and the preparation say, and says where from', async () => {
    const { suggestions, sourceChanges } = await draft();
    expect(sourceChanges).toEqual([]);
    expect(suggestions).toContainEqual({
      questionId: 'need',
      value: 'Sorting by hand takes weeks, during which people may come to harm, and images are seen by more people.',
      from: { form: 'preparation', version: 1, questions: ['need'] },
    });
    expect(suggestions).toContainEqual({ questionId: 'program', value: 'As described.', from: { form: 'privacy-checklist', version: 1, questions: ['program'] } });
  });

  it('is told when what was confirmed is frozen otherwise, until somebody writes it again', async () => {
    const confirmed = byQuestion((await draft()).suggestions)['need'];
    expect(await save(assessmentId, 'pia', 'need', confirmed)).toBe('AnswerSaved');
    expect((await draft()).sourceChanges).toEqual([]);
    await freezeOtherwise('Another need');
    const after = await draft();
    expect(after.sourceChanges).toEqual([{ questionId: 'need', value: 'Another need', from: { form: 'preparation', version: 2, questions: ['need'] } }]);
    // What was not confirmed follows the newest version without a word.
    expect(after.suggestions.find(({ questionId }) => questionId === 'effectiveness')?.from.version).toBe(2);
    const { rows } = await api.owner.query<{ revision: number }>(`SELECT revision FROM draft_answer WHERE scope = $1 AND question_id = 'need'`, [
      `assessment:${assessmentId}`,
    ]);
    expect(await save(assessmentId, 'pia', 'need', confirmed, rows[0]?.revision)).toBe('AnswerSaved');
    expect((await draft()).sourceChanges).toEqual([]);
  });

  it('takes as many statements however many versions and cases there are', async () => {
    const all = async (): Promise<unknown> =>
      api.ask('PROGRAM_OFFICER', `{ cases(first: 100) { edges { node { checklistDraft ${fields} preparationDraft ${fields} assessments { draft ${fields} } } } } }`);
    const count = async (): Promise<number> => {
      await all();
      api.statements.take();
      expect(await all()).not.toHaveProperty('errors');
      return api.statements.take();
    };
    const before = await count();
    await freezeOtherwise('A third need');
    const other = await api.story.register();
    await api.story.triage(other);
    await api.story.prepare(other);
    await api.story.privacy(other, 'pia');
    expect(await count()).toBe(before);
  });
});

it('nobody is offered anything of a case that they may not see', async () => {
  const caseId = await api.story.register();
  await api.story.triage(caseId);
  const { data } = await api.ask('EMPLOYEE', `query ($id: ID!) { node(id: $id) { ... on Case { preparationDraft ${fields} } } }`, { id: nodeId('Case', caseId) });
  expect(data).toEqual({ node: null });
});

it('of a case that may not be seen no earlier form is read, through an assessment neither', async () => {
  const caseId = await api.story.register();
  await api.story.triage(caseId);
  await api.story.prepare(caseId);
  await api.story.privacy(caseId, 'pia');
  const { rows } = await api.owner.query<{ id: string }>('SELECT id::text FROM assessment WHERE case_id = $1', [caseId]);
  const scopes = [`onboarding:${caseId}`, `assessment:${rows[0]?.id}`];
  const keys = (await api.owner.query<{ key: string }>('SELECT key FROM visibility WHERE stream_id = $1', [caseId])).rows.map(({ key }) => key);
  const forms = async (held: readonly string[]) => (await earlierVersions(api.owner, held as never, scopes, 'case', earlierForms)).map((found) => found.map(({ form }) => form));
  const all = ['intake', 'preparation', 'privacy-checklist'];
  expect(await forms(keys)).toEqual([all, all]);
  expect(await forms(['nobody'])).toEqual([[], []]);
});

it('a code that its list ended is not offered', async () => {
  const inDays = (days: number): string => dateIn(rcmp.timeZone, new Date(Date.now() + days * 86_400_000).toISOString());
  const change = async (kind: 'add' | 'end') => {
    const input = { commandId: randomUUID(), id: referenceListRef('pi-category').id, kind, code: 'GAIT', label: kind === 'add' ? { en: 'Gait', fr: 'Démarche' } : null, fields: [], source: null, effectiveFrom: inDays(kind === 'add' ? 0 : 1), reasons: 'Why' };
    const { data } = await api.ask('PPU_ANALYST', documentOf('proposeReferenceEntry'), { input });
    expect(data).toMatchObject({ proposeReferenceEntry: { __typename: 'ReferenceListChanged' } });
  };
  await change('add');
  const caseId = await api.story.register({ personalInformation: 'yes', personalInformationCategories: ['NAME', 'GAIT'] } as never);
  await api.story.triage(caseId);
  expect(byQuestion((await read(caseId, 'privacy-checklist')).suggestions)).toMatchObject({ personalInformationCategories: ['NAME', 'GAIT'] });
  await api.owner.query(`UPDATE reference_entry SET effective_from = effective_from - 7 WHERE code = 'GAIT'`);
  await change('end');
  await api.owner.query(`UPDATE reference_entry SET effective_from = effective_from - 2 WHERE code = 'GAIT' AND kind = 'end'`);
  expect(byQuestion((await read(caseId, 'privacy-checklist')).suggestions)).not.toHaveProperty('personalInformationCategories');
});
