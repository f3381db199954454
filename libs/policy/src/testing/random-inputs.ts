import type { StateOf } from '../aggregates.ts';
import type { StreamKind } from '../kernel/stream.ts';
import type { Task } from '../kernel/task.ts';
import { reviewForms } from '../onboarding/review-forms.ts';
import { reviewKinds, type DecisionOutcome, type DeterminationOutcome } from '../onboarding/state.ts';
import { readingOffices } from '../onboarding/questions.ts';
import { papersAsked, type PaperForm } from '../onboarding/papers.ts';
import { fullAnswers } from './case.ts';
import type { Choices } from './choices.ts';
import { onPosition } from './position-inputs.ts';
import { registration } from './random-registration.ts';
import { nothingPersonal, reporting } from './report.ts';
import { privilegedMark, typed } from './typed.ts';
import { castNames, idOf, people, positions, sha256, type World } from './world.ts';

export interface Asked {
  readonly world: World;
  readonly id: string;
  readonly choices: Choices;
  /** The task that the command answers, if it does. */
  readonly task: Task | null;
}

const anyId = idOf('nothing');
const position = (choices: Choices) => positions[choices.of(castNames) ?? 'founder'];
const ids = (world: World, kind: StreamKind) => world.all().filter(({ ref }) => ref.kind === kind).map(({ ref }) => ref.id);

/** A date some weeks from now, at the World's today or later. */
function later(world: World, choices: Choices): string {
  return new Date(Date.parse(`${world.today}T00:00:00Z`) + (1 + choices.below(120)) * 86_400_000).toISOString().slice(0, 10);
}

function caseOf(asked: Asked): StateOf<'onboarding'> {
  return asked.world.state('onboarding', asked.id);
}

/** The version in force, or now and then another. */
function version(current: number, choices: Choices): number {
  return choices.chance(4) ? 1 + choices.below(4) : Math.max(1, current);
}

function reviewKind({ task, choices }: Asked) {
  const asked = reviewKinds.find((kind) => kind === task?.params['review']);
  return asked ?? choices.of(reviewKinds) ?? 'privacy';
}

/** What the other signer determined, mostly; so that two often agree. */
function determination(asked: Asked) {
  const { choices, world } = asked;
  const other = caseOf(asked).checklistSignatures[0]?.determination;
  if (other && choices.chance(85)) return { outcome: other.outcome, assessmentIds: [...other.assessmentIds] };
  const outcome = choices.weighted({ none: 55, pia: 20, protocol: 8, addendum: 6, covered: 6, stop: 5 } satisfies Record<DeterminationOutcome, number>);
  const assessments = ids(world, 'assessment');
  const rests = (outcome === 'covered' || outcome === 'addendum') && assessments.length > 0;
  return { outcome, assessmentIds: rests ? [choices.of(assessments) ?? anyId] : [] };
}

function decision(asked: Asked) {
  const { choices, world } = asked;
  const state = caseOf(asked);
  const outcome = choices.weighted({ approve: 45, approveWithConditions: 35, defer: 8, reject: 6, prohibit: 6 } satisfies Record<DecisionOutcome, number>);
  const approves = outcome === 'approve' || outcome === 'approveWithConditions';
  const conditions = Array.from({ length: 1 + choices.below(2) }, () => ({
    text: typed('condition'),
    kind: choices.weighted({ precedent: 75, ongoing: 25 }),
    ownerPositionId: choices.chance(60) ? (state.executive?.positionId ?? anyId) : position(choices),
    dueOn: choices.chance(30) ? later(world, choices) : null,
  }));
  return {
    version: version(state.preparation.version, choices),
    outcome,
    reasons: typed('reasons'),
    deferUntil: outcome === 'defer' ? later(world, choices) : null,
    authorization: approves
      ? {
          endsOn: later(world, choices),
          featureIds: [],
          useCaseIds: [...state.useCaseIds],
          unitIds: [state.unitId, ...(choices.chance(50) ? state.joined.map((one) => one.unitId) : [])],
          accountsAtMost: 5,
          data: choices.chance(85) ? state.dataAsked : 'none',
        }
      : null,
    conditions: outcome === 'approveWithConditions' ? conditions : [],
  };
}

function triage(asked: Asked) {
  const { world, id, choices } = asked;
  const { technologyId } = caseOf(asked);
  const others = ids(world, 'onboarding').filter((one) => one !== id && world.state('onboarding', one).technologyId === technologyId);
  const outcome = choices.weighted({ inAssessment: 88, outOfScope: 3, joined: others.length > 0 ? 5 : 0, alreadyAuthorized: others.length > 0 ? 4 : 0 });
  return {
    outcome,
    intoCaseId: outcome === 'joined' ? (choices.of(others) ?? anyId) : null,
    authorizationId: outcome === 'alreadyAuthorized' ? (choices.of(ids(world, 'authorization')) ?? anyId) : null,
    reasons: typed('reasons'),
  };
}

/** Mostly into a case of the same technology that asks the same. */
function merging({ world, id, choices }: Asked) {
  const { technologyId } = world.state('onboarding', id);
  const others = ids(world, 'onboarding').filter((one) => one !== id && world.state('onboarding', one).technologyId === technologyId);
  return { intoCaseId: choices.of(others) ?? anyId, reasons: typed('reasons') };
}

/** One of its uses, where it has several; else a use of another technology. */
function splitting({ world, id, choices }: Asked) {
  const { useCaseIds, technologyId } = world.state('onboarding', id);
  const words = { purpose: typed('purpose'), reasons: typed('reasons') };
  if (useCaseIds.length > 1) return { technologyId: null, useCaseIds: useCaseIds.slice(0, 1), ...words };
  const other = choices.of(ids(world, 'technology').filter((one) => one !== technologyId)) ?? anyId;
  return { technologyId: other, useCaseIds: [world.state('technology', other).useCaseIds[0] ?? anyId], ...words };
}

/** Saves complete answers, and names the revision on screen. */
function draft({ world, id, choices }: Asked, kind: StreamKind, form: string, answers: Record<string, unknown>) {
  const draftRevision = world.save(kind, id, form, answers);
  return { draftRevision: choices.chance(3) ? draftRevision + 1 : draftRevision };
}

/** A file of the case, attached as somebody would have done before naming it. */
export function attached(world: World, caseId: string): { readonly fileId: string; readonly sha256: string } {
  const hash = sha256('a file');
  const { stage } = world.state('onboarding', caseId);
  if (stage === 'none' || stage === 'closed') return { fileId: anyId, sha256: hash };
  const { requesterId } = world.state('onboarding', caseId);
  const file = { sha256: hash, bytes: 10, name: `${typed('file')}.pdf`, mediaType: 'application/pdf', purpose: 'officialForm' as const };
  const result = world.as(requesterId).onboarding.attachFile(caseId, file);
  return { fileId: result.ok ? String(result.answer['fileId']) : anyId, sha256: hash };
}

function question({ world, id, task, choices }: Asked): string {
  return String(task?.params['questionId'] ?? choices.of(world.state('onboarding', id).questions)?.questionId ?? anyId);
}

/** Now and then one person by their position, or an office, is named; some may not read the case. */
function mentions({ choices }: Asked): object {
  if (!choices.chance(30)) return {};
  const name = choices.of(castNames) ?? 'founder';
  const power = choices.chance(50) ? (choices.of(readingOffices) ?? null) : null;
  const one = { personId: power === null ? people[name] : null, positionId: null, power };
  return { mentions: [one], positionIds: power === null ? [positions[name]] : [] };
}

function condition({ world, id, task, choices }: Asked): string {
  return String(task?.params['conditionId'] ?? choices.of(world.state('authorization', id).conditions)?.conditionId ?? anyId);
}

const onCase: Readonly<Record<string, (asked: Asked) => unknown>> = {
  register: registration,
  triage,
  mergeCase: merging,
  splitCase: splitting,
  acceptPrivacyDuty: () => ({ note: typed('note') }),
  nominateExecutive: ({ choices }) => ({ positionId: choices.weighted({ [positions.executive]: 75, [positions.otherExecutive]: 25 }) }),
  acceptOwnership: () => ({}),
  declineOwnership: () => ({ reasons: typed('reasons') }),
  freezePreparation: (asked) => draft(asked, 'onboarding', 'preparation', fullAnswers.preparation(typed('need'), asked.choices.chance(15) ? 'asked' : 'absent')),
  recordReview: (asked) => {
    const { choices } = asked;
    const kind = reviewKind(asked);
    const opinion = choices.weighted({ support: 84, supportWithConditions: 8, doNotSupport: 8 });
    const conditions = opinion === 'supportWithConditions' ? { conditions: [{ text: typed('condition') }] } : {};
    const security =
      kind === 'security'
        ? {
            authorizationToOperate: choices.weighted({ full: 85, interim: 10, no: 5 }),
            conditionsStanding: choices.weighted({ met: 80, open: 20 }),
            operatorsCannotAlterRecords: choices.weighted({ yes: 95, no: 5 }),
            authorizationReference: typed('reference'),
            authorizationExpiresOn: '2030-12-31',
          }
        : {};
    const answers = fullAnswers.review(kind, { opinion, reasons: typed('reasons'), ...conditions, ...security });
    const input = draft(asked, 'onboarding', reviewForms[kind], answers);
    return { kind, version: version(caseOf(asked).preparation.version, choices), ...input };
  },
  requestInformation: (asked) => ({
    kind: reviewKind(asked),
    version: version(caseOf(asked).preparation.version, asked.choices),
    reasons: typed('what is missing'),
  }),
  confirmReview: (asked) => ({ kind: reviewKind(asked), version: version(caseOf(asked).preparation.version, asked.choices) }),
  provideInformation: (asked) => ({ kind: reviewKind(asked), information: typed('information') }),
  freezeChecklist: (asked) => {
    const officialForm = { ...attached(asked.world, asked.id), name: 'checklist.pdf' };
    return draft(asked, 'onboarding', 'privacy-checklist', { ...fullAnswers.checklist(typed('authority'), undefined, asked.choices.chance(25) ? 'APPLIES' : undefined), officialForm });
  },
  freezePaper: (asked) => {
    const form = (asked.task?.params['form'] as PaperForm | undefined) ?? asked.choices.of(papersAsked(caseOf(asked))) ?? 'aia';
    const answers = fullAnswers.paper(form, { ...attached(asked.world, asked.id), name: 'official.pdf' });
    const marked = { 'facial-recognition-checklist': { exigency: typed('exigency') }, 'automated-decision': { publicationAddress: typed('address') }, aia: {} }[form];
    return { form, ...draft(asked, 'onboarding', form, { ...answers, ...marked }) };
  },
  signChecklist: (asked) => ({
    version: version(caseOf(asked).checklist?.version ?? 1, asked.choices),
    contentHash: caseOf(asked).checklist?.contentHash ?? sha256(''),
    determination: determination(asked),
    reasons: typed('reasons'),
    languageRead: 'fr',
  }),
  returnChecklist: (asked) => ({ version: version(caseOf(asked).checklist?.version ?? 1, asked.choices), items: [typed('item')] }),
  declineChecklist: (asked) => ({ version: version(caseOf(asked).checklist?.version ?? 1, asked.choices), reasons: typed('reasons') }),
  giveLegalAdvice: ({ choices }) => ({ advice: `${privilegedMark} advice`, conditionExists: choices.chance(50) }),
  signForLegal: (asked) => ({ version: version(caseOf(asked).preparation.version, asked.choices) }),
  recommend: (asked) => {
    const outcome = asked.choices.weighted({ approve: 70, approveWithConditions: 15, reject: 10, prohibit: 5 });
    return {
      version: version(caseOf(asked).preparation.version, asked.choices),
      outcome,
      reasons: typed('reasons'),
      conditions: outcome === 'approveWithConditions' ? [typed('condition')] : [],
    };
  },
  prepareDecision: (asked) => ({
    version: version(caseOf(asked).preparation.version, asked.choices),
    outcome: asked.choices.weighted({ approve: 60, reject: 20, defer: 20 }),
    reasons: typed('reasons'),
    conditions: [],
    language: 'en',
  }),
  recordDecision: decision,
  stateUseStopped: ({ world }) => ({ stoppedOn: world.today, accountsClosed: 1, dataAccountedFor: true, account: typed('account') }),
  withdraw: () => ({ reasons: typed('reasons') }),
  askQuestion: ({ choices }) => {
    const power = choices.chance(50) ? (choices.of(readingOffices) ?? null) : null;
    const name = choices.of(castNames) ?? 'founder';
    return {
      personId: power === null ? people[name] : null,
      power,
      positionIds: power === null ? [positions[name]] : [],
      ...(choices.chance(30) ? { form: 'preparation', question: 'need' } : { form: null, question: null }),
      fileSha256: null,
      body: typed('question'),
      language: 'en',
    };
  },
  answerQuestion: (asked) => ({ questionId: question(asked), body: typed('answer'), language: 'fr', ...mentions(asked) }),
  handOnQuestion: (asked) => {
    const name = asked.choices.of(castNames) ?? 'founder';
    const power = asked.choices.chance(50) ? (asked.choices.of(readingOffices) ?? null) : null;
    return {
      questionId: question(asked),
      personId: power === null ? people[name] : null,
      power,
      positionIds: power === null ? [positions[name]] : [],
      note: typed('note'),
    };
  },
  withdrawQuestion: (asked) => ({ questionId: question(asked) }),
  comment: (asked) => ({ body: typed('comment'), language: 'en', ...mentions(asked) }),
  attachFile: () => ({ sha256: sha256('file'), bytes: 4, name: `${typed('file')}.pdf`, mediaType: 'application/pdf', purpose: 'evidence' }),
  reportDecisionBrief: () => ({ sha256: sha256('brief'), bytes: 5 }),
};

const onAssessment: Readonly<Record<string, (asked: Asked) => unknown>> = {
  freezeAssessment: (asked) => {
    const { caseId, form } = asked.world.state('assessment', asked.id);
    return draft(asked, 'assessment', form, fullAnswers.assessment(form, typed('overview'), attached(asked.world, caseId)));
  },
  signAssessment: ({ world, id, choices }) => {
    const { frozenVersion, contentHash } = world.state('assessment', id);
    return { version: version(frozenVersion, choices), contentHash: contentHash ?? sha256(''), languageRead: 'en' };
  },
  returnAssessment: ({ world, id }) => ({ version: Math.max(1, world.state('assessment', id).frozenVersion), items: [typed('item')] }),
  declineAssessment: ({ world, id }) => ({ version: Math.max(1, world.state('assessment', id).frozenVersion), reasons: typed('reasons') }),
};

const onAuthorization: Readonly<Record<string, (asked: Asked) => unknown>> = {
  evidenceCondition: (asked) => {
    const files = asked.choices.chance(50) ? [attached(asked.world, asked.world.state('authorization', asked.id).caseId).sha256] : [];
    return { conditionId: condition(asked), explanation: typed('explanation'), fileSha256s: files };
  },
  acceptCondition: (asked) => ({ conditionId: condition(asked) }),
  returnCondition: (asked) => ({ conditionId: condition(asked), reasons: typed('reasons') }),
  endAuthorization: () => ({ reasons: typed('reasons') }),
  signReport: (asked) => draft(asked, 'authorization', 'test-report', { ...fullAnswers.report(), findings: typed('findings') }),
};

/** The task at hand; now and then one that is not there. */
function openTaskId({ task, choices }: Asked): string {
  return choices.chance(90) ? (task?.id ?? 'triage') : 'triage:gone';
}

const onOthers: Readonly<Record<string, (asked: Asked) => unknown>> = {
  stateFeature: ({ choices }) => ({
    featureId: null,
    name: { en: 'Feature', fr: 'Fonction' },
    status: choices.weighted({ notAssessed: 1, enabled: 1, disabled: 1 }),
    evidence: { fileSha256: null, source: typed('source') },
  }),
  changeSensitivity: ({ choices }) => ({ sensitivity: choices.weighted({ open: 1, restricted: 1 }) }),
  liftProhibition: () => ({ reasons: typed('reasons') }),
  enrol: () => ({ issuer: 'https://id.example.ca', subject: 'subject', name: typed('name'), email: null, unitId: null, language: 'en' }),
  changeDetails: () => ({ name: typed('name'), email: null, unitId: null, language: 'fr' }),
  chooseMail: ({ choices }) =>
    Object.fromEntries(['assigned', 'reminder', 'news', 'question', 'mention'].map((kind) => [kind, choices.weighted({ atOnce: 1, digest: 1, never: 1 })])),
  orderDelegation: ({ world, id }) => ({
    powers: world.state('delegation', id).powers.map((one) => ({ power: one.power, positionIds: [...one.positionIds] })),
  }),
  deadlineReached: ({ task }) => ({ deadlineId: task ? `remind:${task.id}` : 'expiry' }),
  reportEffectFailure: ({ choices }) => ({
    effectId: `effect-${choices.below(3)}`,
    outcome: 'failed',
    name: 'notify',
    params: {},
    repetition: 'mustNotRepeat',
  }),
  claimTask: (asked) => ({ taskId: openTaskId(asked) }),
  releaseTask: (asked) => ({ taskId: openTaskId(asked) }),
  handOverTask: (asked) => {
    const to = asked.choices.of(castNames) ?? 'founder';
    return { taskId: openTaskId(asked), personId: people[to], positionId: asked.choices.chance(80) ? positions[to] : position(asked.choices), note: typed('note') };
  },
  resolveEffect: ({ task, choices }) => ({
    effectId: String(task?.params['effectId'] ?? `effect-${choices.below(3)}`),
    resolution: choices.weighted({ settled: 1, again: 1 }),
  }),
};

/** Some proposal that waits on the list, mostly the one the task is about. */
function proposal({ world, id, task, choices }: Asked): string {
  return String(task?.params['proposalId'] ?? choices.of(world.state('referenceList', id).proposals)?.proposalId ?? anyId);
}

const onReferenceList: Readonly<Record<string, (asked: Asked) => unknown>> = {
  proposeReferenceEntry: ({ world, choices }) => ({
    kind: choices.weighted({ add: 50, change: 30, end: 10, correct: 10 }),
    code: choices.of(['NEW_A', 'NEW_B', '8(2)(a)', 'OTHER']) ?? 'OTHER',
    label: choices.chance(90) ? { en: `Label ${choices.below(9)}`, fr: `Libellé ${choices.below(9)}` } : null,
    fields: [],
    source: choices.chance(90) ? 'Decision' : null,
    sortOrder: null,
    effectiveFrom: choices.chance(70) ? later(world, choices) : world.today,
    effectiveTo: null,
    reasons: typed('reasons'),
  }),
  approveReferenceEntry: (asked) => ({ proposalId: proposal(asked), effectiveFrom: asked.choices.chance(50) ? later(asked.world, asked.choices) : null }),
  declineReferenceEntry: (asked) => ({ proposalId: proposal(asked), reasons: typed('reasons') }),
  withdrawReferenceEntry: (asked) => ({ proposalId: proposal(asked) }),
};

/** Some account of the report, mostly an open one. */
function reportedAccount({ world, id, choices }: Asked): string {
  const { accounts } = world.state('existingUse', id);
  return choices.of(accounts.filter(({ status }) => status === 'open'))?.accountId ?? choices.of(accounts)?.accountId ?? anyId;
}

const onExistingUse: Readonly<Record<string, (asked: Asked) => unknown>> = {
  reportExistingUse: ({ world, choices }) => {
    const technology = choices.chance(40) ? choices.of(ids(world, 'technology')) : undefined;
    const personalInformation = choices.weighted({ yes: 40, no: 40, unknown: 20 });
    return reporting({
      ...(technology === undefined ? {} : { technology }),
      details: typed('details'),
      accounts: Array.from({ length: 1 + choices.below(2) }, () => ({ holder: typed('holder'), terms: 'FREE' })),
      personalInformation,
      ...(personalInformation === 'no' ? nothingPersonal : {}),
    });
  },
  followUpReport: ({ world, choices }) => {
    const outcome = choices.weighted({ registered: 60, joined: 15, closed: 25 });
    return {
      outcome,
      caseId: outcome === 'joined' ? (choices.of(ids(world, 'onboarding')) ?? anyId) : null,
      technologyId: null,
      reasons: typed('reasons'),
    };
  },
  askForPrivacyFinding: () => ({ reasons: typed('reasons') }),
  recordPrivacyFinding: ({ choices }) => {
    const finding = choices.weighted({ noPersonalInformation: 1, handledAsBreach: 1, collectedLawfully: 1 });
    return { finding, reference: finding === 'handledAsBreach' ? typed('reference') : null, explanation: typed('explanation') };
  },
  addAccount: () => ({ holder: typed('holder'), openedOn: null, terms: 'UNKNOWN' }),
  closeAccount: (asked) => ({ accountId: reportedAccount(asked), closedOn: asked.world.today, saidBy: typed('who'), confirmation: typed('how') }),
  keepAccount: (asked) => ({
    accountId: reportedAccount(asked),
    caseId: asked.world.state('existingUse', asked.id).outcome?.caseId ?? anyId,
    authorizationId: null,
  }),
};

export const inputs = { ...onCase, ...onAssessment, ...onAuthorization, ...onPosition, ...onOthers, ...onReferenceList, ...onExistingUse };

/** An input that the command's schema takes, and that mostly fits the situation. */
export function inputFor(command: string, asked: Asked): unknown {
  const make = inputs[command];
  if (!make) throw new Error(`No inputs are made for ${command}`);
  return make(asked);
}
