import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nodeId, openApi, type Harness } from './harness.ts';
import { withPaper } from './paper-acts.ts';

let api: Harness;

beforeAll(async () => {
  api = await openApi();
}, 60_000);
afterAll(() => api.close());

const papers = /* GraphQL */ `
  query Papers($id: ID!) {
    node(id: $id) {
      ... on Case {
        papers { form isAsked isOpen draft { revision answers { questionId } } versions { version answers } }
        rules { table { id } refusesApproval obligations { code kind } }
        tasks { kind params }
      }
    }
  }
`;

interface Papers {
  readonly node: {
    readonly papers: readonly { readonly form: string; readonly isOpen: boolean; readonly versions: readonly { readonly answers: Record<string, unknown> }[] }[];
    readonly rules: readonly { readonly table: { readonly id: string }; readonly refusesApproval: boolean; readonly obligations: readonly { readonly code: string }[] }[];
    readonly tasks: readonly { readonly kind: string; readonly params: unknown }[];
  } | null;
}

const freeze = `mutation ($input: FreezePaperInput!) { freezePaper(input: $input) { __typename ... on Refusal { code params } ... on CaseChanged { version } } }`;
const save = `mutation ($input: SaveAnswerInput!) { saveAnswer(input: $input) { __typename ... on Refusal { code params } } }`;
const recommend = `mutation ($input: RecommendInput!) { recommend(input: $input) { ... on Refusal { code params refusedBy { table { id } obligations { code row label { fr } citation { section } waysOut { corrections { name value } } } } } } }`;

describe('a form that only some cases are asked for', () => {
  it('is asked, written, frozen, and told to the tables', async () => {
    const { id, input } = await withPaper(api);
    const asked = await api.ask<Papers>('PROGRAM_OFFICER', papers, { id: nodeId('Case', id) });
    expect(asked.data?.node?.papers).toMatchObject([{ form: input.form, isAsked: true, isOpen: true, versions: [] }]);
    expect(asked.data?.node?.tasks).toEqual(expect.arrayContaining([{ kind: 'freezePaper', params: { form: input.form } }]));

    const wrong = await api.ask('PROGRAM_OFFICER', freeze, { input: { ...input, form: 'aia', id, commandId: crypto.randomUUID() } });
    expect(wrong.data).toMatchObject({ freezePaper: { code: 'paperNotAsked', params: { forms: ['aia'] } } });
    const done = await api.ask('PROGRAM_OFFICER', freeze, { input: { ...input, id, commandId: crypto.randomUUID() } });
    expect(done.data).toMatchObject({ freezePaper: { __typename: 'CaseChanged' } });

    const { data } = await api.ask<Papers>('AUDITOR', papers, { id: nodeId('Case', id) });
    expect(data?.node?.papers).toMatchObject([{ isOpen: false, versions: [{ version: 1, answers: { useCases: ['VICTIM_ID_CSE'] } }] }]);
    expect(data?.node?.tasks.map(({ kind }) => kind)).not.toContain('freezePaper');
    expect(data?.node?.rules.find(({ table }) => table.id === 'facial-recognition')).toMatchObject({ refusesApproval: true });
  });

  it('takes answers from those who prepare the case, and only such as it asks for', async () => {
    const { id, input } = await withPaper(api);
    const send = (subject: string, more: object) =>
      api.ask(subject, save, { input: { id, form: input.form, questionId: 'notPublished', value: 'The threshold', baseRevision: 0, ...more } });
    expect((await send('PROGRAM_OFFICER', {})).data).toMatchObject({ saveAnswer: { __typename: 'AnswerSaved' } });
    expect((await send('SECURITY_AUTHORIZER', {})).data).toMatchObject({ saveAnswer: { code: expect.stringMatching(/powerMissing|notFound/) as unknown } });
    expect((await send('PROGRAM_OFFICER', { questionId: 'useCases', value: ['crowds'] })).data).toMatchObject({
      saveAnswer: { code: 'formInvalid', params: { questions: ['useCases:unknownOption'] } },
    });
  });

  it('whose answers a table refuses stops the approval, with the rule and what would change it', async () => {
    const { id, input } = await withPaper(api);
    const draftRevision = (await api.owner.query<{ revision: number }>(
      `WITH changed AS (
         UPDATE draft_answer SET value = '["other"]' WHERE scope = $1 AND form = $2 AND question_id = 'useCases'
       ), more AS (
         INSERT INTO draft_answer (scope, form, question_id, value, revision, edited_by, edited_at)
         SELECT $1, $2, 'otherUses', '"Crowds"', 1, edited_by, now() FROM draft_answer WHERE scope = $1 AND form = $2 LIMIT 1
       )
       SELECT revision FROM draft WHERE scope = $1 AND form = $2`,
      [`onboarding:${id}`, input.form],
    )).rows[0]?.revision;
    await api.as('PROGRAM_OFFICER', 'onboarding', 'freezePaper', id, { form: 'facial-recognition-checklist', draftRevision: draftRevision ?? 0 });
    await api.story.review(id, 1);
    await api.story.privacy(id, 'none');
    const input2 = { id, version: 1, outcome: 'approve', reasons: 'It is useful', conditions: [], commandId: crypto.randomUUID() };
    expect((await api.ask('NTOP_DIRECTOR', recommend, { input: input2 })).data).toMatchObject({
      recommend: {
        code: 'rulesRefuse',
        params: { table: 'facial-recognition', codes: ['useCaseNotAllowed'] },
        refusedBy: {
          table: { id: 'facial-recognition' },
          obligations: [
            {
              row: '3-use-case',
              waysOut: expect.arrayContaining([{ corrections: [{ name: 'useCase', value: 'VICTIM_ID_CSE' }] }]) as unknown,
            },
          ],
        },
      },
    });
  });
});
