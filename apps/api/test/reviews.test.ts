import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createHash, randomUUID } from 'node:crypto';
import { reviewForms, type ReviewKind } from '@gatehouse/policy';
import type { registration } from '@gatehouse/testing';
import { subjects } from './cast.ts';
import { nodeId, openApi, type Harness } from './harness.ts';

const reviewers = { privacy: 'PPU_ANALYST', security: 'SECURITY_AUTHORIZER', ethicsGbaPlus: 'ETHICS_GBA_LEAD', policy: 'POLICY_CENTRE' } as const;
const kinds = Object.keys(reviewers) as ReviewKind[];

let api: Harness;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

async function inReview(more: Partial<typeof registration> = {}): Promise<string> {
  const id = await api.story.register(more);
  await api.story.triage(id);
  await api.story.prepare(id);
  return id;
}

const draftQuery = `query ($id: ID!, $kind: ReviewKind!) { node(id: $id) { ... on Case { reviewDraft(kind: $kind) { form revision answers { questionId value editedBy { name } } } } } }`;
const recordReview = `mutation ($input: RecordReviewInput!) { recordReview(input: $input) { __typename
  ... on CaseChanged { version }
  ... on Refusal { code params refusedBy { table { id version { version } } obligations { code rule { en fr } citation { instrument section } factsUsed { name value words { en fr } } waysOut { corrections { name value } } } } } } }`;

async function give<T>(subject: string, id: string, kind: ReviewKind, draftRevision: number): Promise<T> {
  const input = { commandId: randomUUID(), id: nodeId('Case', id), kind, version: 1, draftRevision };
  const { data, errors } = await api.ask<{ recordReview: T }>(subject, recordReview, { input });
  expect(errors).toBeUndefined();
  return data?.recordReview as T;
}

describe('a reviewer’s form that is being filled in', () => {
  it.each(kinds)('%s: is read by those who may give that review, and is for everybody else as if nobody had begun it', async (kind) => {
    const [begun, untouched] = [await inReview(), await inReview()];
    await api.story.write(`onboarding:${begun}`, reviewForms[kind], { reasons: 'Zephyrine reasons' }, reviewers[kind]);
    for (const subject of subjects) {
      const [one, other] = await Promise.all([begun, untouched].map((id) => api.askText(subject, draftQuery, { id: nodeId('Case', id), kind })));
      const isTheirs = subject === reviewers[kind];
      expect(one?.includes('Zephyrine'), subject).toBe(isTheirs);
      if (!isTheirs) expect(one, subject).toBe(other);
    }
  });

  it('tells nobody else what stands there when they try to write or to carry it over', async () => {
    const id = await inReview();
    await api.story.write(`onboarding:${id}`, 'review-security', { reasons: 'Zephyrine reasons' }, 'SECURITY_AUTHORIZER');
    const save = `mutation ($input: SaveAnswerInput!) { saveAnswer(input: $input) { __typename ... on AnswerConflict { current { value } } ... on Refusal { code } } }`;
    const upgrade = `mutation ($input: UpgradeDraftInput!) { upgradeDraft(input: $input) { __typename ... on Refusal { code } } }`;
    for (const subject of subjects.filter((one) => one !== 'SECURITY_AUTHORIZER')) {
      const written = await api.askText(subject, save, { input: { id, form: 'review-security', questionId: 'reasons', value: 'Mine', baseRevision: 0 } });
      const carried = await api.askText(subject, upgrade, { input: { id, form: 'review-security', fromVersion: '2026-1' } });
      for (const answer of [written, carried]) {
        expect(answer).toContain('Refusal');
        expect(answer).not.toContain('Zephyrine');
      }
    }
    const conflict = await api.askText('SECURITY_AUTHORIZER', save, { input: { id, form: 'review-security', questionId: 'reasons', value: 'Mine', baseRevision: 0 } });
    expect(conflict).toContain('Zephyrine');
  });

  it('is nothing before the preparation is frozen', async () => {
    const id = await api.story.register();
    await api.story.triage(id);
    expect(await api.askText('POLICY_CENTRE', draftQuery, { id: nodeId('Case', id), kind: 'policy' })).toContain('"reviewDraft":null');
  });
});

interface Told {
  readonly form: string | null;
  readonly definitionVersion: string | null;
  readonly contentHash: string | null;
  readonly opinion: string;
  readonly answers: Record<string, unknown> | null;
}

describe('a review that was given', () => {
  const reviewsQuery = `query ($id: ID!) { node(id: $id) { ... on Case { reviews { form definitionVersion contentHash opinion answers } } } }`;

  it('shows its whole form, as it was frozen, to whoever sees the case', async () => {
    const id = await inReview();
    expect(await give('POLICY_CENTRE', id, 'policy', await api.story.writeReview(id, 'policy'))).toMatchObject({ __typename: 'CaseChanged' });
    const asked = `mutation ($input: RequestInformationInput!) { requestInformation(input: $input) { __typename } }`;
    await api.ask('ETHICS_GBA_LEAD', asked, { input: { commandId: randomUUID(), id: nodeId('Case', id), kind: 'ethicsGbaPlus', version: 1, reasons: 'On whom?' } });
    const { data } = await api.ask<{ node: { reviews: Told[] } }>('AUDITOR', reviewsQuery, { id: nodeId('Case', id) });
    const [policy, ethics] = data?.node.reviews ?? [];
    expect(policy).toMatchObject({ form: 'review-policy', definitionVersion: '2026-1', opinion: 'support', answers: { opinion: 'support', newPolicy: 'during' } });
    expect(ethics).toEqual({ form: null, definitionVersion: null, contentHash: null, opinion: 'moreInformationNeeded', answers: null });
    const { rows } = await api.owner.query<{ text: string }>('SELECT text FROM content WHERE sha256 = $1', [policy?.contentHash]);
    expect(createHash('sha256').update(rows[0]?.text ?? '').digest('hex')).toBe(policy?.contentHash);
    expect((await api.ask<{ node: unknown }>('EMPLOYEE', reviewsQuery, { id: nodeId('Case', id) })).data?.node).toBeNull();
  });

  it('is refused by the rows of the table, each with its rule, the facts and what would change it', async () => {
    const id = await inReview({ dataAsked: 'real' });
    const scope = `onboarding:${id}`;
    const answers = {
      opinion: 'support',
      reasons: 'It is ready.',
      controlsAssessed: 'some',
      operatorsCannotAlterRecords: 'yes',
      residualRisk: 'none',
      authorizationToOperate: 'full',
      authorizationExpiresOn: '2099-12-31',
    };
    const revision = await api.story.write(scope, 'review-security', answers, 'SECURITY_AUTHORIZER');
    const refused = await give('SECURITY_AUTHORIZER', id, 'security', revision);
    expect(refused).toEqual({
      __typename: 'Refusal',
      code: 'rulesRefuse',
      params: { table: 'security-authorization', codes: ['controlsNotAssessed'], rows: ['1-controls'] },
      refusedBy: {
        table: { id: 'security-authorization', version: { version: '2019-07-01' } },
        obligations: [
          {
            code: 'controlsNotAssessed',
            rule: { en: 'The controls are assessed.', fr: 'Les mesures de sécurité sont évaluées.' },
            citation: { instrument: 'DSM', section: 'B.2.6' },
            factsUsed: [{ name: 'controls', value: 'notAssessed', words: [{ en: 'No', fr: 'Non' }] }],
            waysOut: [{ corrections: [{ name: 'controls', value: 'assessed' }] }],
          },
        ],
      },
    });
    const stored = await api.owner.query(`SELECT FROM content c JOIN event e ON c.sha256 = e.data->>'contentHash' WHERE e.stream_id = $1 AND e.name = 'reviewRecorded'`, [id]);
    expect(stored.rowCount).toBe(0);
  });

  it('tells the table of security authorizations on the tab of rules', async () => {
    const id = await inReview({ dataAsked: 'real' });
    await give('SECURITY_AUTHORIZER', id, 'security', await api.story.writeReview(id, 'security'));
    const query = `query ($id: ID!) { node(id: $id) { ... on Case { rules { table { id } doneOn obligations { code } } } } }`;
    const { data } = await api.ask<{ node: { rules: { table: { id: string }; doneOn: string; obligations: { code: string }[] }[] } }>('AUDITOR', query, { id: nodeId('Case', id) });
    const rule = data?.node.rules.find(({ table }) => table.id === 'security-authorization');
    expect(rule?.obligations.map(({ code }) => code)).toEqual(['renew', 'reviewAccess']);
    expect(rule?.doneOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });
});
