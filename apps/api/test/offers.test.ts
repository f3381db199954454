import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answers } from '@gatehouse/testing';
import type { Registration } from '@gatehouse/policy/testing';
import { nodeId, openApi, type Harness } from './harness.ts';
import { withPaper } from './paper-acts.ts';

/** What earlier forms say, offered to reviewers, in forms that only some cases are asked for, and of a known technology. */

let api: Harness;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

interface Offered {
  readonly questionId: string;
  readonly value: unknown;
  readonly from: { readonly form: string; readonly version: number; readonly caseNumber: string | null };
}

const fields = '{ suggestions { questionId value from { form version caseNumber } } }';
const preparationDraft = `draft: preparationDraft ${fields}`;
const securityDraft = `draft: reviewDraft(kind: security) ${fields}`;

async function offered(subject: string, id: string, draft: string, type: 'Case' | 'Assessment' | 'Authorization' = 'Case'): Promise<readonly Offered[] | null> {
  const { data, errors } = await api.ask<{ node: { draft: { suggestions: readonly Offered[] } | null } | null }>(
    subject,
    `query ($id: ID!) { node(id: $id) { ... on ${type} { ${draft} } } }`,
    { id: nodeId(type, id) },
  );
  expect(errors).toBeUndefined();
  return data?.node?.draft?.suggestions ?? null;
}

const valueOf = (list: readonly Offered[] | null, questionId: string): unknown => list?.find((one) => one.questionId === questionId)?.value;

async function numberOf(id: string): Promise<string> {
  const { rows } = await api.owner.query<{ number: string }>('SELECT number FROM "case" WHERE id = $1', [id]);
  return rows[0]?.number ?? '';
}

/** The same technology asked for again, by whoever it is. */
async function again(id: string, subject: string): Promise<string> {
  const { rows } = await api.owner.query<{ technology: string; ids: string[] }>(
    'SELECT technology_id::text AS technology, use_case_ids::text[] AS ids FROM "case" WHERE id = $1',
    [id],
  );
  const known: Partial<Registration> = { technologyId: rows[0]?.technology ?? '', technology: null, useCaseIds: rows[0]?.ids ?? [], newUseCases: [] };
  const next = await api.story.register(known, subject);
  await api.story.triage(next);
  return next;
}

async function prepared(given: Readonly<Record<string, unknown>>): Promise<string> {
  const id = await api.story.register();
  await api.story.triage(id);
  await api.story.own(id);
  const draftRevision = await api.story.write(`onboarding:${id}`, 'preparation', { ...answers.preparation(), ...given });
  await api.as('PROGRAM_OFFICER', 'onboarding', 'freezePreparation', id, { draftRevision });
  return id;
}

describe('a reviewer', () => {
  it('is offered what the preparation says, and nobody is who may not give that review', async () => {
    const id = await prepared({ vendorRetention: 'Logs, for a year.' });
    expect(await offered('SECURITY_AUTHORIZER', id, securityDraft)).toEqual([
      { questionId: 'supplierAccess', value: 'Logs, for a year.', from: { form: 'preparation', version: 1, caseNumber: null } },
    ]);
    for (const subject of ['PROGRAM_OFFICER', 'POLICY_CENTRE', 'AUDITOR']) expect(await offered(subject, id, securityDraft), subject).toBeNull();
  });

});

it('a form that only some cases are asked for is offered what the preparation says in the same words', async () => {
  const { id } = await withPaper(api);
  await api.owner.query(`DELETE FROM draft_answer WHERE scope = $1 AND form = 'facial-recognition-checklist' AND question_id IN ('need', 'training')`, [`onboarding:${id}`]);
  const { data } = await api.ask<{ node: { papers: { draft: { suggestions: readonly Offered[] } }[] } }>(
    'PROGRAM_OFFICER',
    `query ($id: ID!) { node(id: $id) { ... on Case { papers { draft ${fields} } } } }`,
    { id: nodeId('Case', id) },
  );
  const suggestions = data?.node.papers[0]?.draft.suggestions ?? [];
  expect(suggestions.map(({ questionId, from }) => [questionId, from.form, from.version])).toEqual([
    ['need', 'preparation', 1],
    ['training', 'preparation', 1],
  ]);
  expect(valueOf(suggestions, 'need')).toBe(answers.preparation().need);
});

describe('an addendum', () => {
  /** A case in review whose checklist leads to an assessment; the id of that assessment. */
  async function determined(given: Readonly<Record<string, unknown>>, outcome: 'pia' | 'addendum', assessmentIds: string[]): Promise<{ readonly caseId: string; readonly assessmentId: string }> {
    const caseId = await api.story.register();
    await api.story.triage(caseId);
    await api.story.prepare(caseId);
    const officialForm = await api.story.officialChecklist(caseId);
    const draftRevision = await api.story.write(`onboarding:${caseId}`, 'privacy-checklist', { ...answers.checklist('pia'), ...given, officialForm });
    const { answer } = await api.as('PROGRAM_OFFICER', 'onboarding', 'freezeChecklist', caseId, { draftRevision });
    const signed = { version: Number(answer['version']), contentHash: String(answer['contentHash']), determination: { outcome, assessmentIds }, reasons: 'It covers it.', languageRead: 'en' as const };
    for (const signer of ['PROGRAM_EXECUTIVE', 'S10_OFFICIAL']) await api.as(signer, 'onboarding', 'signChecklist', caseId, signed);
    const { rows } = await api.owner.query<{ id: string }>('SELECT id::text FROM assessment WHERE case_id = $1', [caseId]);
    return { caseId, assessmentId: rows[0]?.id ?? '' };
  }

  it('is offered what the checklist says of the change, and the need', async () => {
    const { caseId, assessmentId } = await determined({}, 'pia', []);
    const officialForm = await api.story.officialChecklist(caseId);
    const draftRevision = await api.story.write(`assessment:${assessmentId}`, 'pia', answers.assessment(officialForm));
    const { answer } = await api.as('PROGRAM_OFFICER', 'assessment', 'freezeAssessment', assessmentId, { draftRevision });
    const signed = { version: 1, contentHash: String(answer['contentHash']), languageRead: 'en' as const };
    for (const signer of ['PROGRAM_EXECUTIVE', 'S10_OFFICIAL']) await api.as(signer, 'assessment', 'signAssessment', assessmentId, signed);

    const amending = await determined({ activity: 'modified', modifiedThrough: ['thirdParty'], notice: 'exception', informationBankAction: 'UPDATE' }, 'addendum', [assessmentId]);
    const found = await offered('PROGRAM_OFFICER', amending.assessmentId, `draft ${fields}`, 'Assessment');
    expect(found?.map(({ questionId, value, from }) => [questionId, value, from.form])).toEqual([
      ['why', answers.preparation().need, 'preparation'],
      ['grounds', ['SUBSTANTIAL_MODIFICATION_THIRD_PARTY'], 'privacy-checklist'],
      ['newParty', 'yes', 'privacy-checklist'],
      ['noticeStillHolds', 'notGiven', 'privacy-checklist'],
      ['bankStillDescribes', 'no', 'privacy-checklist'],
    ]);
  });
});

it('the report at the end is offered every criterion that the preparation set', async () => {
  const { id, version } = await api.story.untilRecommendable();
  const authorizationId = await api.story.decide(id, version, 'approve');
  const successResults = valueOf(await offered('PROGRAM_EXECUTIVE', authorizationId, `draft: reportDraft ${fields}`, 'Authorization'), 'successResults');
  expect(successResults).toEqual([{ criterion: expect.any(String) as unknown, threshold: expect.any(String) as unknown }]);
});

describe('a technology that is known', () => {
  const vendorRetention = 'It keeps every image, for ever.';
  const providers = [{ name: 'Northern Tools', kind: 'vendor', jurisdiction: 'Norway', ownership: 'Its founders', suppliesPersonalInformation: 'yes', lawfulness: 'By contract' }];
  let earlier = '';
  beforeAll(async () => {
    earlier = await prepared({ vendorRetention, providers, need: 'Their own need', otherBiometrics: 'Gait.' });
  });

  it('is offered as an earlier case describes it, by that case’s number, and nothing of how it was used there', async () => {
    const id = await again(earlier, 'PROGRAM_OFFICER');
    const found = await offered('PROGRAM_OFFICER', id, preparationDraft);
    const from = { form: 'preparation', version: 1, caseNumber: await numberOf(earlier) };
    expect(found).toContainEqual({ questionId: 'vendorRetention', value: vendorRetention, from });
    expect(found).toContainEqual({
      questionId: 'providers',
      value: [{ name: 'Northern Tools', kind: 'vendor', jurisdiction: 'Norway', ownership: 'Its founders' }],
      from,
    });
    expect(found?.find(({ questionId }) => questionId === 'need')?.from).toMatchObject({ form: 'intake', caseNumber: null });
  });

  it('is offered only to those who may see the earlier case', async () => {
    const id = await again(earlier, 'EMPLOYEE');
    expect(await offered('EMPLOYEE', earlier, preparationDraft)).toBeNull();
    const [employee, analyst] = [await offered('EMPLOYEE', id, preparationDraft), await offered('NTOP_ANALYST', id, preparationDraft)];
    expect(employee?.map(({ questionId }) => questionId)).toContain('need');
    expect(employee?.filter(({ from }) => from.caseNumber !== null)).toEqual([]);
    expect(valueOf(analyst, 'vendorRetention')).toBe(vendorRetention);
  });

  it('is not frozen with what was only offered, and nobody has to answer', async () => {
    const id = await again(earlier, 'PROGRAM_OFFICER');
    await api.story.own(id);
    const draftRevision = await api.story.write(`onboarding:${id}`, 'preparation', answers.preparation());
    expect(valueOf(await offered('PROGRAM_OFFICER', id, preparationDraft), 'otherBiometrics')).toBe('Gait.');
    await api.as('PROGRAM_OFFICER', 'onboarding', 'freezePreparation', id, { draftRevision });
    const { data } = await api.ask<{ node: { preparationVersions: { answers: Record<string, unknown> }[] } }>(
      'AUDITOR',
      'query ($id: ID!) { node(id: $id) { ... on Case { preparationVersions { answers } } } }',
      { id: nodeId('Case', id) },
    );
    expect(data?.node.preparationVersions[0]?.answers).not.toHaveProperty('otherBiometrics');
  });

  it('tells nothing to a case that came before', async () => {
    const id = await api.story.register();
    await api.story.triage(id);
    const later = await again(id, 'PROGRAM_OFFICER');
    await api.story.own(later);
    const draftRevision = await api.story.write(`onboarding:${later}`, 'preparation', { ...answers.preparation(), vendorRetention });
    await api.as('PROGRAM_OFFICER', 'onboarding', 'freezePreparation', later, { draftRevision });
    expect(valueOf(await offered('PROGRAM_OFFICER', id, preparationDraft), 'vendorRetention')).toBeUndefined();
  });
});
