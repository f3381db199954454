import { powers, type FollowedKind, type ReviewKind } from '@gatehouse/policy';
import { registering } from '@gatehouse/policy/testing';
import { saveAnswer } from '@gatehouse/db/drafts';
import { answers, registration } from '@gatehouse/testing';
import { absenceActs, handingOn, officeActs, preparing } from './people-acts.ts';
import { holding } from './cast.ts';
import { nodeId, type Harness } from './harness.ts';
import { choosingMail } from './mail-acts.ts';
import { mergeActs } from './merge-acts.ts';
import { withPaper } from './paper-acts.ts';
import { referenceActs } from './reference-acts.ts';
import { reportActs } from './report-acts.ts';
import { sharing } from './task-acts.ts';

/** What a mutation is given: the id of what it is addressed to (null where it opens its own), and its input. */
export interface Given {
  readonly id: string | null;
  readonly input: Readonly<Record<string, unknown>>;
}

export interface Act {
  readonly mutation: string;
  /** Makes what the mutation is addressed to, in the state in which its turn has come. */
  prepare(api: Harness, asker: string): Promise<Given>;
}

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const localized = { en: 'Something', fr: 'Quelque chose' };

const registered = async (api: Harness) => api.story.register();
const inPreparation = async (api: Harness) => {
  const id = await api.story.register();
  await api.story.triage(id);
  return id;
};
const nominated = async (api: Harness) => {
  const id = await inPreparation(api);
  await api.story.nominate(id);
  return id;
};
const inReview = async (api: Harness) => {
  const id = await inPreparation(api);
  return { id, version: await api.story.prepare(id) };
};
const withChecklist = async (api: Harness) => {
  const { id } = await inReview(api);
  return { id, checklist: await api.story.freezeChecklist(id, 'none') };
};
const inDecision = async (api: Harness) => {
  const { id, version } = await api.story.untilRecommendable();
  await api.story.recommend(id, version);
  return { id, version };
};

export const asking = (to: Readonly<Record<string, unknown>>) => ({ body: 'Why now?', language: 'en', ...to });

/** A case about which its officer asked the privacy office something. */
const withQuestion = async (api: Harness) => {
  const id = await registered(api);
  const about = { form: null, question: null, fileSha256: null };
  const input = { personId: null, power: 'privacy:analyse' as const, positionIds: [], ...about, body: 'Why now?', language: 'en' as const };
  const { answer } = await api.as('PROGRAM_OFFICER', 'onboarding', 'askQuestion', id, input);
  return { id, questionId: String(answer['questionId']) };
};

/** A PIA that waits to be written; its official form is attached to the case. */
async function withAssessment(api: Harness) {
  const { id } = await inReview(api);
  await api.story.privacy(id, 'pia');
  const { rows } = await api.owner.query<{ id: string }>('SELECT id::text FROM assessment WHERE case_id = $1', [id]);
  const assessmentId = rows[0]?.id ?? '';
  const stored = (await (await api.upload('PROGRAM_OFFICER', 'form.txt', `Official form of ${id}`)).json()) as { sha256: string; bytes: number };
  const file = { ...stored, name: 'form.txt', mediaType: 'text/plain', purpose: 'officialForm' as const };
  const { answer } = await api.as('PROGRAM_OFFICER', 'onboarding', 'attachFile', id, file);
  const officialForm = { fileId: String(answer['fileId']), sha256: stored.sha256, name: 'form.txt' };
  const draftRevision = await api.story.write(`assessment:${assessmentId}`, 'pia', answers.assessment(officialForm));
  return { assessmentId, draftRevision };
}

async function withFrozenAssessment(api: Harness) {
  const { assessmentId, draftRevision } = await withAssessment(api);
  const { answer } = await api.as('PROGRAM_OFFICER', 'assessment', 'freezeAssessment', assessmentId, { draftRevision });
  return { id: assessmentId, version: Number(answer['version']), contentHash: String(answer['contentHash']) };
}

/** Approved, with one condition that the executive owns; shown to be met, if asked. */
async function withCondition(api: Harness, evidenced: boolean) {
  const { authorizationId } = await api.story.untilDecided('approveWithConditions');
  const { rows } = await api.owner.query<{ id: string }>('SELECT id::text FROM condition WHERE authorization_id = $1', [authorizationId]);
  const conditionId = rows[0]?.id ?? '';
  const evidence = { conditionId, explanation: 'Done', fileSha256s: [] };
  if (evidenced) await api.as('PROGRAM_EXECUTIVE', 'authorization', 'evidenceCondition', authorizationId, evidence);
  return { id: authorizationId, conditionId };
}

export async function withFailedEffect(api: Harness, kind: FollowedKind, id: string): Promise<Given> {
  const effectId = `${id}:1:notify`;
  await api.reportFailure(kind, id, { effectId, outcome: 'failed', name: 'notify', params: {}, repetition: 'repeatable' });
  return { id, input: { effectId, resolution: 'settled' } };
}

async function ended(api: Harness) {
  const { authorizationId } = await api.story.untilDecided('approve');
  await api.as('PROGRAM_EXECUTIVE', 'authorization', 'endAuthorization', authorizationId, { reasons: 'Done' });
  return authorizationId;
}

export const technologyOf = async (api: Harness, caseId: string) => {
  const { rows } = await api.owner.query<{ id: string }>('SELECT technology_id::text AS id FROM "case" WHERE id = $1', [caseId]);
  return rows[0]?.id ?? '';
};

const position = async (api: Harness) => {
  const input = { title: localized, role: 'PROGRAM_OFFICER', unitId: 'unit-c' };
  return (await api.as('ADMINISTRATOR', 'position', 'establishPosition', null, input)).id;
};

const appointment = (api: Harness, subject: string) => ({
  personId: api.person(subject),
  startsOn: '2026-01-01',
  endsOn: null,
  acting: false,
});

const review = (kind: ReviewKind) =>
  act('recordReview', async (api) => {
    const { id, version } = await inReview(api);
    return { id, input: { kind, version, draftRevision: await api.story.writeReview(id, kind) } };
  });

function act(mutation: string, prepare: Act['prepare']): Act {
  return { mutation, prepare };
}

/** Every mutation, in the situation in which somebody may give it; some in two. */
export const acts: Readonly<Record<string, Act>> = {
  register: act('register', async () => ({ id: null, input: registering(registration) })),
  triage: act('triage', async (api) => ({
    id: await registered(api),
    input: { outcome: 'inAssessment', intoCaseId: null, authorizationId: null, reasons: null },
  })),
  ...mergeActs,
  acceptPrivacyDuty: act('acceptPrivacyDuty', async (api) => {
    const id = await api.story.register({ personalInformation: 'yes' });
    const outcome = { outcome: 'outOfScope', intoCaseId: null, authorizationId: null, reasons: 'A form' } as const;
    await api.as('NTOP_ANALYST', 'onboarding', 'triage', id, outcome);
    return { id, input: { note: null } };
  }),
  nominateExecutive: act('nominateExecutive', async (api) => ({
    id: await inPreparation(api),
    input: { positionId: api.positions['PROGRAM_EXECUTIVE'] },
  })),
  acceptOwnership: act('acceptOwnership', async (api) => ({ id: await nominated(api), input: {} })),
  declineOwnership: act('declineOwnership', async (api) => ({ id: await nominated(api), input: { reasons: 'Not ours' } })),
  freezePreparation: act('freezePreparation', async (api) => {
    const id = await inPreparation(api);
    await api.story.own(id);
    return { id, input: { draftRevision: await api.story.write(`onboarding:${id}`, 'preparation', answers.preparation()) } };
  }),
  'recordReview privacy': review('privacy'),
  'recordReview security': review('security'),
  'recordReview ethics': review('ethicsGbaPlus'),
  'recordReview policy': review('policy'),
  requestInformation: act('requestInformation', async (api) => {
    const { id, version } = await inReview(api);
    return { id, input: { kind: 'ethicsGbaPlus', version, reasons: 'Tested on whom?' } };
  }),
  confirmReview: act('confirmReview', async (api) => {
    const { id, version } = await inReview(api);
    await api.story.review(id, version);
    await api.owner.query(`DELETE FROM draft_answer WHERE scope = $1 AND form = 'preparation' AND question_id = 'need'`, [`onboarding:${id}`]);
    const draftRevision = await api.story.write(`onboarding:${id}`, 'preparation', { need: 'The need, said again and at more length.' });
    await api.as('PROGRAM_OFFICER', 'onboarding', 'freezePreparation', id, { draftRevision });
    return { id, input: { kind: 'privacy', version: version + 1 } };
  }),
  provideInformation: act('provideInformation', async (api) => {
    const { id, version } = await inReview(api);
    await api.as('PPU_ANALYST', 'onboarding', 'requestInformation', id, { kind: 'privacy', version, reasons: 'How long?' });
    return { id, input: { kind: 'privacy', information: 'Thirty days' } };
  }),
  freezeChecklist: act('freezeChecklist', async (api) => {
    const { id } = await inReview(api);
    return { id, input: { draftRevision: await api.story.writeChecklist(id, 'none') } };
  }),
  freezePaper: act('freezePaper', withPaper),
  signChecklist: act('signChecklist', async (api) => {
    const { id, checklist } = await withChecklist(api);
    const determination = { outcome: 'none', assessmentIds: [] };
    return { id, input: { ...checklist, determination, reasons: null, languageRead: 'en' } };
  }),
  returnChecklist: act('returnChecklist', async (api) => {
    const { id, checklist } = await withChecklist(api);
    return { id, input: { version: checklist.version, items: ['The authority'] } };
  }),
  declineChecklist: act('declineChecklist', async (api) => {
    const { id, checklist } = await withChecklist(api);
    return { id, input: { version: checklist.version, reasons: 'No' } };
  }),
  giveLegalAdvice: act('giveLegalAdvice', async (api) => ({
    id: await registered(api),
    input: { advice: 'Privileged', conditionExists: false },
  })),
  signForLegal: act('signForLegal', async (api) => {
    const { id, version } = await inReview(api);
    return { id, input: { version } };
  }),
  recommend: act('recommend', async (api) => {
    const { id, version } = await api.story.untilRecommendable();
    return { id, input: { version, outcome: 'approve', reasons: 'They agree', conditions: [] } };
  }),
  prepareDecision: act('prepareDecision', async (api) => preparing(await inDecision(api))),
  'recordDecision approve': act('recordDecision', async (api) => {
    const { id, version } = await inDecision(api);
    return { id, input: { ...(await api.story.decision(id, version)) } };
  }),
  'recordDecision prohibit': act('recordDecision', async (api) => {
    const { id, version } = await inDecision(api);
    return { id, input: { ...(await api.story.decision(id, version, { outcome: 'prohibit', authorization: null })) } };
  }),
  stateUseStopped: act('stateUseStopped', async (api) => ({
    id: await api.story.register({ inUse: true }),
    input: { stoppedOn: '2026-01-01', accountsClosed: 1, dataAccountedFor: true, account: 'Deleted' },
  })),
  withdraw: act('withdraw', async (api) => ({ id: await registered(api), input: { reasons: 'Not needed' } })),
  comment: act('comment', async (api) => ({ id: await registered(api), input: { body: 'A word', language: 'en' } })),
  askQuestion: act('askQuestion', async (api) => ({ id: await registered(api), input: asking({ power: 'privacy:s10' }) })),
  'askQuestion of a person': act('askQuestion', async (api) => ({
    id: await registered(api),
    input: asking({ personId: nodeId('Person', api.person('PPU_ANALYST')), form: 'preparation', question: 'need' }),
  })),
  answerQuestion: act('answerQuestion', async (api) => {
    const { id, questionId } = await withQuestion(api);
    return { id, input: { questionId, body: 'So it is', language: 'fr' } };
  }),
  handOnQuestion: act('handOnQuestion', async (api) => handingOn(await withQuestion(api))),
  withdrawQuestion: act('withdrawQuestion', async (api) => {
    const { id, questionId } = await withQuestion(api);
    return { id, input: { questionId } };
  }),
  attachFile: act('attachFile', async (api, asker) => {
    const { sha256 } = (await (await api.upload(asker, 'evidence.txt', 'Evidence')).json()) as { sha256: string };
    return { id: await registered(api), input: { sha256, name: 'evidence.txt', purpose: 'evidence' } };
  }),
  resolveCaseEffect: act('resolveCaseEffect', async (api) => withFailedEffect(api, 'onboarding', await registered(api))),

  ...sharing('Case', 'onboarding', 'NTOP_ANALYST', 'NTOP_DIRECTOR', async (api) => ({ id: await registered(api), taskId: 'triage' })),

  freezeAssessment: act('freezeAssessment', async (api) => {
    const { assessmentId, draftRevision } = await withAssessment(api);
    return { id: assessmentId, input: { draftRevision } };
  }),
  signAssessment: act('signAssessment', async (api) => {
    const { id, version, contentHash } = await withFrozenAssessment(api);
    return { id, input: { version, contentHash, languageRead: 'fr' } };
  }),
  returnAssessment: act('returnAssessment', async (api) => {
    const { id, version } = await withFrozenAssessment(api);
    return { id, input: { version, items: ['The risks'] } };
  }),
  declineAssessment: act('declineAssessment', async (api) => {
    const { id, version } = await withFrozenAssessment(api);
    return { id, input: { version, reasons: 'No' } };
  }),
  resolveAssessmentEffect: act('resolveAssessmentEffect', async (api) =>
    withFailedEffect(api, 'assessment', (await withAssessment(api)).assessmentId),
  ),

  ...sharing('Assessment', 'assessment', 'S10_OFFICIAL', 'S10_OFFICIAL', async (api) => {
    const { id, version } = await withFrozenAssessment(api);
    return { id, taskId: `signAssessment:s10:${version}` };
  }),

  evidenceCondition: act('evidenceCondition', async (api) => {
    const { id, conditionId } = await withCondition(api, false);
    return { id, input: { conditionId, explanation: 'Done', fileSha256s: [] } };
  }),
  acceptCondition: act('acceptCondition', async (api) => {
    const { id, conditionId } = await withCondition(api, true);
    return { id, input: { conditionId } };
  }),
  returnCondition: act('returnCondition', async (api) => {
    const { id, conditionId } = await withCondition(api, true);
    return { id, input: { conditionId, reasons: 'Not shown' } };
  }),
  endAuthorization: act('endAuthorization', async (api) => ({
    id: (await api.story.untilDecided('approve')).authorizationId,
    input: { reasons: 'Enough' },
  })),
  signReport: act('signReport', async (api) => {
    const id = await ended(api);
    return { id, input: { draftRevision: await api.story.write(`authorization:${id}`, 'test-report', answers.report()) } };
  }),
  resolveAuthorizationEffect: act('resolveAuthorizationEffect', async (api) =>
    withFailedEffect(api, 'authorization', (await api.story.untilDecided('approve')).authorizationId),
  ),

  ...sharing('Authorization', 'authorization', 'NTOP_ANALYST', 'NTOP_DIRECTOR', async (api) => {
    const { id, conditionId } = await withCondition(api, true);
    return { id, taskId: `acceptCondition:${conditionId}` };
  }),

  stateFeature: act('stateFeature', async (api) => ({
    id: await technologyOf(api, await registered(api)),
    input: { featureId: null, name: localized, status: 'disabled', evidence: { fileSha256: null, source: 'The vendor’s statement' } },
  })),
  'stateFeature restricted': act('stateFeature', async (api) => ({
    id: await restrictedTechnology(api),
    input: { featureId: null, name: localized, status: 'notAssessed', evidence: null },
  })),
  changeSensitivity: act('changeSensitivity', async (api) => ({
    id: await technologyOf(api, await registered(api)),
    input: { sensitivity: 'restricted' },
  })),
  liftProhibition: act('liftProhibition', async (api) => ({
    id: await technologyOf(api, (await api.story.untilDecided('prohibit')).id),
    input: { reasons: 'New evidence' },
  })),

  establishPosition: act('establishPosition', async () => ({
    id: null,
    input: { title: localized, role: 'PROGRAM_OFFICER', unitId: 'unit-c' },
  })),
  appoint: act('appoint', async (api) => ({ id: await position(api), input: appointment(api, 'EMPLOYEE') })),
  'appoint themselves': act('appoint', async (api, asker) => ({ id: await position(api), input: appointment(api, asker) })),
  endIncumbency: act('endIncumbency', async (api) => {
    const id = await position(api);
    const { answer } = await api.as('ADMINISTRATOR', 'position', 'appoint', id, appointment(api, 'EMPLOYEE'));
    return { id, input: { incumbencyId: answer['incumbencyId'], endsOn: inDays(3) } };
  }),
  ...absenceActs,
  ...officeActs,
  orderDelegation: act('orderDelegation', async (api) => ({
    id: null,
    input: {
      powers: powers.map((power) => ({ power, positionIds: holding(power).map((subject) => api.positions[subject]) })),
    },
  })),

  ...choosingMail,

  ...referenceActs,
  ...reportActs,

  'saveAnswer preparation': act('saveAnswer', async (api) => ({
    id: await inPreparation(api),
    input: { form: 'preparation', questionId: 'need', value: 'Because', baseRevision: 0 },
  })),
  'saveAnswer checklist': act('saveAnswer', async (api) => ({
    id: (await inReview(api)).id,
    input: { form: 'privacy-checklist', questionId: 'legalAuthority', value: 'yes', baseRevision: 0 },
  })),
  'saveAnswer security review': act('saveAnswer', async (api) => ({
    id: (await inReview(api)).id,
    input: { form: 'review-security', questionId: 'supplierAccess', value: 'Nothing', baseRevision: 0 },
  })),
  'saveAnswer assessment': act('saveAnswer', async (api) => {
    const { id } = await inReview(api);
    await api.story.privacy(id, 'pia');
    const { rows } = await api.owner.query<{ id: string }>('SELECT id::text FROM assessment WHERE case_id = $1', [id]);
    return { id: rows[0]?.id ?? '', input: { form: 'pia', questionId: 'overview', value: 'It is small', baseRevision: 0 } };
  }),
  'saveAnswer report': act('saveAnswer', async (api) => ({
    id: await ended(api),
    input: { form: 'test-report', questionId: 'searches', value: 3, baseRevision: 0 },
  })),
  'upgradeDraft preparation': act('upgradeDraft', async (api) => {
    const id = await inPreparation(api);
    const answer = { questionId: 'need', value: 'Because', baseRevision: 0, editedBy: api.person('PROGRAM_OFFICER') };
    await saveAnswer(api.owner, { scope: `onboarding:${id}`, form: 'preparation', definitionVersion: '2026-1', ...answer });
    return { id, input: { form: 'preparation', fromVersion: '2026-1' } };
  }),
};

/** One whose existence would reveal a technique: seen by those who assess, decide and audit. */
export async function restrictedTechnology(api: Harness): Promise<string> {
  return technologyOf(api, await api.story.registerRestricted());
}

export { documentOf, inputOf } from './mutation-documents.ts';
