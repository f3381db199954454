import { afterAll, beforeAll, expect, it } from 'vitest';
import { createHash } from 'node:crypto';
import { answers } from '@gatehouse/testing';
import { openApi, type Harness } from './harness.ts';

let api: Harness;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const toGlobal = (id: string): string => Buffer.from(`Assessment:${id}`).toString('base64');

/** A PIA that waits to be written, and the official form that is attached to its case. */
async function openedPia() {
  const caseId = await api.story.register();
  await api.story.triage(caseId);
  await api.story.prepare(caseId);
  await api.story.privacy(caseId, 'pia');
  const { rows } = await api.owner.query<{ id: string }>('SELECT id::text FROM assessment WHERE case_id = $1', [caseId]);
  const id = rows[0]?.id ?? '';
  const text = `Official form of ${caseId}`;
  const sha256 = createHash('sha256').update(text).digest('hex');
  await api.upload('PROGRAM_OFFICER', 'form.txt', text);
  const file = { sha256, bytes: text.length, name: 'form.txt', mediaType: 'text/plain', purpose: 'officialForm' as const };
  const { answer } = await api.as('PROGRAM_OFFICER', 'onboarding', 'attachFile', caseId, file);
  return { id, officialForm: { fileId: String(answer['fileId']), sha256, name: 'form.txt' } };
}

async function save(id: string, form: string, questionId: string, value: unknown) {
  const { data } = await api.ask<{ saveAnswer: unknown }>(
    'PROGRAM_OFFICER',
    `mutation ($input: SaveAnswerInput!) { saveAnswer(input: $input) { __typename ... on Refusal { code params } } }`,
    { input: { id, form, questionId, value, baseRevision: 0 } },
  );
  return data?.saveAnswer;
}

async function asked(id: string) {
  const { data } = await api.ask<{ node: { form: string; draft: { form: string; answers: unknown[] }; versions: { definitionVersion: string; answers: Record<string, unknown> }[] } }>(
    'PROGRAM_OFFICER',
    'query ($id: ID!) { node(id: $id) { ... on Assessment { form draft { form answers { questionId } } versions { definitionVersion answers } } } }',
    { id: toGlobal(id) },
  );
  return data?.node;
}

it('is written in the form that was recorded when it was opened, and in no other', async () => {
  const { id } = await openedPia();
  for (const form of ['privacy-assessment', 'privacy-protocol', 'pia-addendum', 'preparation']) {
    const code = form === 'preparation' ? 'notFound' : 'invalidInput';
    expect(await save(id, form, form === 'pia-addendum' ? 'whatChanges' : 'overview', 'Text'), form).toMatchObject({ __typename: 'Refusal', code });
  }
  expect(await save(id, 'pia', 'overview', 'Text')).toEqual({ __typename: 'AnswerSaved' });
  expect(await asked(id)).toMatchObject({ form: 'pia', draft: { form: 'pia', answers: [{ questionId: 'overview' }] }, versions: [] });
  const { rows } = await api.owner.query('SELECT form FROM draft WHERE scope = $1', [`assessment:${id}`]);
  expect(rows).toEqual([{ form: 'pia' }]);
});

it('goes on in the short form where it was opened before each kind had its own', async () => {
  const { id, officialForm } = await openedPia();
  // As the release before wrote it: an event without the form, a state of an older shape, a row that the migration filled.
  await api.owner.query(`UPDATE event SET schema_version = 1, data = data - 'form' WHERE stream_id = $1 AND name = 'opened'`, [id]);
  await api.owner.query(`UPDATE stream SET state_version = 2, state = state - 'form' WHERE id = $1`, [id]);
  await api.owner.query('UPDATE assessment SET form = DEFAULT WHERE id = $1', [id]);

  expect(await save(id, 'pia', 'overview', 'Text')).toMatchObject({ code: 'invalidInput' });
  const { overview } = answers.assessment(officialForm);
  const risks = [{ risk: 'A wrong match', likelihood: 'low', impact: 'high', measure: 'Two people look' }];
  const given = { overview, risks, officialForm };
  for (const [questionId, value] of Object.entries(given)) {
    expect(await save(id, 'privacy-assessment', questionId, value)).toEqual({ __typename: 'AnswerSaved' });
  }
  const { rows } = await api.owner.query<{ revision: number }>('SELECT revision FROM draft WHERE scope = $1', [`assessment:${id}`]);
  const { answer } = await api.as('PROGRAM_OFFICER', 'assessment', 'freezeAssessment', id, { draftRevision: rows[0]?.revision ?? 0 });
  expect(await asked(id)).toMatchObject({ form: 'privacy-assessment', versions: [{ definitionVersion: '2026-1', answers: given }] });
  const signed = { version: 1, contentHash: String(answer['contentHash']), languageRead: 'fr' as const };
  for (const signer of ['PROGRAM_EXECUTIVE', 'S10_OFFICIAL']) await api.as(signer, 'assessment', 'signAssessment', id, signed);
});
