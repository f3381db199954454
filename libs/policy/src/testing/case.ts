import type { InputOf } from '../aggregates.ts';
import type { FileAnswer } from '../forms/definition.ts';
import { papersAsked, type PaperForm } from '../onboarding/papers.ts';
import { reviewForms } from '../onboarding/review-forms.ts';
import type { ReviewKind } from '../onboarding/state.ts';
import { rcmp } from '../profile/rcmp.ts';
import { algorithmicImpactAssessment } from '../questionnaires/aia/2025-10-03/aia.ts';
import { automatedDecisionRecord } from '../questionnaires/automated-decision/2026-1.ts';
import { facialRecognitionChecklist } from '../questionnaires/facial-recognition-checklist/2026-1.ts';
import type { AssessmentForm } from '../assessment/form-of.ts';
import { definitions } from '../questionnaires/definitions.ts';
import { preparation } from '../questionnaires/preparation/2026-3.ts';
import { privacyChecklist } from '../questionnaires/privacy-checklist/2026-3.ts';
import { ethicsReview } from '../questionnaires/review-ethics-gba-plus/2026-1.ts';
import { policyReview } from '../questionnaires/review-policy/2026-1.ts';
import { privacyReview } from '../questionnaires/review-privacy/2026-1.ts';
import { securityReview } from '../questionnaires/review-security/2026-1.ts';
import { testReport } from '../questionnaires/test-report/2026-2.ts';
import { completed } from './completed.ts';
import { leastRegistration, registering, type Registration } from './registration.ts';
import { accepted, foundedWorld, people, positions, sha256, type CastName, type World } from './world.ts';

type Decide = InputOf<'onboarding', 'recordDecision'>;
type Determination = InputOf<'onboarding', 'signChecklist'>['determination'];

export interface CaseOptions extends Partial<Pick<Registration, 'stageAsked' | 'dataAsked' | 'personalInformation' | 'inUse' | 'unitId'>> {
  readonly world?: World;
  /** The determination that both signers make. */
  readonly determination?: Determination['outcome'];
  readonly categories?: readonly string[];
  /** Whether the institution's policy asks for Legal's signature too. */
  readonly legalSigns?: boolean;
  /** Forms that the case is made to owe: by its preparation, and by its checklist where it is production. */
  readonly papers?: readonly PaperForm[];
  /** Who registers; the requester of the cast otherwise. */
  readonly requester?: CastName;
  /** Whatever else the registration says, such as a technology already known. */
  readonly registration?: Partial<Registration>;
}

/** A file that is attached nowhere. */
const official = { fileId: 'official', sha256: sha256('official form') };

const saysWhat: Readonly<Record<AssessmentForm, string>> = {
  'privacy-assessment': 'overview',
  pia: 'overview',
  'privacy-protocol': 'programDescription',
  'pia-addendum': 'whatChanges',
};

const assessments = new Map<AssessmentForm, Readonly<Record<string, unknown>>>();

/** Complete answers to a form of an assessment, worked out once. */
function completedAssessment(form: AssessmentForm): Readonly<Record<string, unknown>> {
  const definition = definitions.find(({ id }) => id === form);
  if (!definition) throw new Error(`There is no form ${form}`);
  const answers = assessments.get(form) ?? completed(definition, {}, { ...official, name: 'pia.pdf' });
  assessments.set(form, answers);
  return answers;
}

const reviewDefinitions = { privacy: privacyReview, security: securityReview, ethicsGbaPlus: ethicsReview, policy: policyReview };

/** Nothing of it keeps a system from operating. */
const secured = {
  controlsAssessed: 'all',
  operatorsCannotAlterRecords: 'yes',
  residualRisk: 'low',
  residualRiskAcceptedBy: 'Security authorizer',
  authorizationToOperate: 'full',
  authorizationReference: 'SA-1',
  authorizedOn: '2026-01-01',
  authorizationExpiresOn: '2027-12-31',
};

/** Complete answers to each form that ships. */
export const fullAnswers = {
  preparation: (need = 'Need', facialRecognition: 'absent' | 'asked' = 'absent') =>
    completed(preparation, {
      need,
      facialRecognition,
      publicBenefit: 'Benefit',
      lessIntrusiveMeans: 'Means',
      providers: [{ name: 'Vendor', kind: 'vendor', suppliesPersonalInformation: 'no' }],
      plan: 'Plan',
      accounts: 5,
      endsOn: '2027-03-31',
      humanDecision: 'An officer',
    }),
  checklist: (authorityText = 'RCMP Act s.18', fileId = 'official', automatedDecision: 'APPLIES' | 'NOT_APPLICABLE' = 'NOT_APPLICABLE') =>
    completed(
      privacyChecklist,
      {
        legalAuthority: 'yes',
        authorityText,
        personalInformation: 'no',
        noPersonalInformationReason: 'Synthetic data only',
        otherInstitutions: 'no',
        treasuryBoardSubmission: 'no',
        automatedDecision,
      },
      { fileId, sha256: sha256('official checklist'), name: 'checklist.pdf' },
    ),
  review: (kind: ReviewKind, given: Readonly<Record<string, unknown>> = {}) =>
    completed(reviewDefinitions[kind], { opinion: 'support', reasons: 'Reasons', ...(kind === 'security' ? secured : {}), ...given }),
  /** Of any form of an assessment; `text` is what it is about, in the question where each form asks that. */
  assessment: (form: AssessmentForm, text = 'Overview', file: { readonly fileId: string; readonly sha256: string } = official) => ({
    ...completedAssessment(form),
    [saysWhat[form]]: text,
    officialForm: { ...file, name: 'pia.pdf' },
  }),
  /** A form that only some cases owe, answered so that no table refuses. */
  paper: (form: PaperForm, file: FileAnswer): Record<string, unknown> => {
    switch (form) {
      case 'facial-recognition-checklist':
        return completed(facialRecognitionChecklist, { useCases: ['VICTIM_ID_CSE'], approver: 'cropsOfficer' }, file);
      case 'automated-decision':
        return completed(
          automatedDecisionRecord,
          { automation: 'assists', administrativeDecision: 'yes', policeInvestigation: 'no', impactAssessment: 'published', approvedBy: 'treasuryBoard' },
          file,
        );
      case 'aia':
        return completed(algorithmicImpactAssessment, {}, file);
    }
  },
  report: () =>
    completed(testReport, {
      searches: 3,
      probes: 2,
      files: 1,
      people: 1,
      accountsClosed: 5,
      dataDisposed: 'yes',
      dataAccount: 'Deleted',
      findings: 'It works',
    }),
};

const reviewers: readonly (readonly [ReviewKind, CastName])[] = [
  ['privacy', 'privacy'],
  ['security', 'security'],
  ['ethicsGbaPlus', 'ethics'],
  ['policy', 'policy'],
];

/** Brings a case to a stage through the real commands only, so that no impossible state exists in a test. */
export class CaseBuilder {
  readonly world: World;
  readonly caseId: string;
  readonly technologyId: string;
  private readonly options: CaseOptions;

  constructor(options: CaseOptions = {}) {
    this.options = options;
    this.world = options.world ?? foundedWorld({ ...rcmp, legalSigns: options.legalSigns ?? rcmp.legalSigns });
    const { answer } = accepted(this.as(options.requester ?? 'requester').onboarding.register(null, this.registration()));
    this.caseId = String(answer['caseId']);
    this.technologyId = String(answer['technologyId']);
  }

  private registration(): InputOf<'onboarding', 'register'> {
    const { registration, categories = [], world: _world, determination: _determination, legalSigns: _legalSigns, requester: _requester, ...asked } = this.options;
    const { technology } = leastRegistration;
    return registering({ technology: technology && { ...technology, categories }, ...asked, ...registration });
  }

  get state() {
    return this.world.state('onboarding', this.caseId);
  }

  get authorizationId(): string {
    return this.state.authorizationId ?? '';
  }

  as(name: CastName) {
    return this.world.as(people[name]);
  }

  inPreparation(): this {
    accepted(this.as('analyst').onboarding.triage(this.caseId, { outcome: 'inAssessment', intoCaseId: null, authorizationId: null, reasons: null }));
    return this;
  }

  owned(): this {
    this.inPreparation();
    accepted(this.as('requester').onboarding.nominateExecutive(this.caseId, { positionId: positions.executive }));
    accepted(this.as('executive').onboarding.acceptOwnership(this.caseId, {}));
    return this;
  }

  freezePreparation(need?: string) {
    const draftRevision = this.world.save('onboarding', this.caseId, 'preparation', fullAnswers.preparation(need, this.owes('facial-recognition-checklist') ? 'asked' : 'absent'));
    return this.as('requester').onboarding.freezePreparation(this.caseId, { draftRevision });
  }

  inReview(): this {
    this.owned();
    accepted(this.freezePreparation());
    return this;
  }

  reviewed(): this {
    this.inReview();
    for (const [kind, name] of reviewers) accepted(this.review(kind, name));
    return this;
  }

  /** An opinion in support, unless the answers given say otherwise. */
  review(kind: ReviewKind, name: CastName, given: Readonly<Record<string, unknown>> = {}) {
    const draftRevision = this.world.save('onboarding', this.caseId, reviewForms[kind], fullAnswers.review(kind, given));
    return this.as(name).onboarding.recordReview(this.caseId, { kind, version: this.state.preparation.version, draftRevision });
  }

  requestInformation(kind: ReviewKind, name: CastName) {
    return this.as(name).onboarding.requestInformation(this.caseId, { kind, version: this.state.preparation.version, reasons: 'Reasons' });
  }

  freezeChecklist(text?: string) {
    const draftRevision = this.world.save('onboarding', this.caseId, 'privacy-checklist', fullAnswers.checklist(text, this.attachedChecklist(), this.owes('aia') ? 'APPLIES' : 'NOT_APPLICABLE'));
    return this.as('requester').onboarding.freezeChecklist(this.caseId, { draftRevision });
  }

  private owes(form: PaperForm): boolean {
    return this.options.papers?.includes(form) ?? false;
  }

  freezePaper(form: PaperForm, more: Readonly<Record<string, unknown>> = {}) {
    const file = { fileId: this.attachedForm(), sha256: sha256('official form'), name: 'official.pdf' };
    const draftRevision = this.world.save('onboarding', this.caseId, form, { ...fullAnswers.paper(form, file), ...more });
    return this.as('requester').onboarding.freezePaper(this.caseId, { form, draftRevision });
  }

  sign(name: CastName, determination: Determination = { outcome: this.options.determination ?? 'none', assessmentIds: [] }) {
    return this.as(name).onboarding.signChecklist(this.caseId, {
      version: this.state.checklist?.version ?? 1,
      contentHash: this.state.checklist?.contentHash ?? sha256(''),
      determination,
      reasons: null,
      languageRead: 'en',
    });
  }

  determined(): this {
    return this.reviewed().privacySettled();
  }

  /** The checklist is frozen and both have signed it. */
  privacySettled(): this {
    accepted(this.freezeChecklist());
    accepted(this.sign('executive'));
    accepted(this.sign('s10'));
    return this;
  }

  get assessmentId(): string {
    return this.state.assessments[0]?.assessmentId ?? '';
  }

  /** Makes a file, known by its text, part of the case. */
  attach(text: string, purpose: InputOf<'onboarding', 'attachFile'>['purpose']): string {
    const file = { sha256: sha256(text), bytes: text.length, name: `${purpose}.pdf`, mediaType: 'application/pdf', purpose };
    return String(accepted(this.as('requester').onboarding.attachFile(this.caseId, file)).answer['fileId']);
  }

  private officialForm: string | null = null;

  /** The completed official form, attached to the case once. */
  attachedForm(): string {
    return (this.officialForm ??= this.attach('official form', 'officialForm'));
  }

  private officialChecklist: string | null = null;

  /** The completed official checklist, attached once to a case that still takes files. */
  attachedChecklist(): string {
    if (this.state.stage === 'none' || this.state.stage === 'closed') return 'not attached';
    return (this.officialChecklist ??= this.attach('official checklist', 'officialForm'));
  }

  freezeAssessment(overview?: string) {
    const { form } = this.world.state('assessment', this.assessmentId);
    const answers = fullAnswers.assessment(form, overview, { ...official, fileId: this.attachedForm() });
    const draftRevision = this.world.save('assessment', this.assessmentId, form, answers);
    return this.as('requester').assessment.freezeAssessment(this.assessmentId, { draftRevision });
  }

  signAssessment(name: CastName) {
    const { frozenVersion, contentHash } = this.world.state('assessment', this.assessmentId);
    return this.as(name).assessment.signAssessment(this.assessmentId, {
      version: Math.max(1, frozenVersion),
      contentHash: contentHash ?? sha256(''),
      languageRead: 'fr',
    });
  }

  /** Ready to be recommended; any assessment asked for is approved. */
  settled(): this {
    this.determined();
    for (const form of papersAsked(this.state)) accepted(this.freezePaper(form));
    if (this.assessmentId !== '') {
      accepted(this.freezeAssessment());
      accepted(this.signAssessment('executive'));
      accepted(this.signAssessment('s10'));
    }
    return this;
  }

  recommend(outcome: InputOf<'onboarding', 'recommend'>['outcome'] = 'approve') {
    return this.as('director').onboarding.recommend(this.caseId, {
      version: this.state.preparation.version,
      outcome,
      reasons: 'Reasons',
      conditions: outcome === 'approveWithConditions' ? ['A condition'] : [],
    });
  }

  recommended(): this {
    this.settled();
    accepted(this.recommend());
    return this;
  }

  decision(more: Partial<Decide> = {}): Decide {
    return {
      version: Math.max(1, this.state.preparation.version),
      outcome: 'approve',
      reasons: 'Reasons',
      deferUntil: null,
      authorization: {
        endsOn: '2027-03-31',
        featureIds: [],
        useCaseIds: [...this.state.useCaseIds],
        unitIds: [this.state.unitId],
        accountsAtMost: 5,
        data: this.state.dataAsked,
      },
      conditions: [],
      ...more,
    };
  }

  inForce(): this {
    this.recommended();
    accepted(this.as('deputyCommissioner').onboarding.recordDecision(this.caseId, this.decision()));
    return this;
  }

  /** Approved, waiting for one condition that the executive owns. */
  pending(): this {
    this.recommended();
    const conditions: Decide['conditions'] = [
      { text: 'Train the users', kind: 'precedent', ownerPositionId: positions.executive, dueOn: null },
    ];
    accepted(
      this.as('deputyCommissioner').onboarding.recordDecision(this.caseId, this.decision({ outcome: 'approveWithConditions', conditions })),
    );
    return this;
  }

  get conditionId(): string {
    return this.world.state('authorization', this.authorizationId).conditions[0]?.conditionId ?? '';
  }

  /** What the file says that the builder attaches as evidence. */
  readonly evidenceText = 'evidence';

  /** The owner has shown that the condition is met. */
  evidenced(): this {
    this.pending();
    this.attach(this.evidenceText, 'evidence');
    const evidence = { conditionId: this.conditionId, explanation: 'Trained', fileSha256s: [sha256(this.evidenceText)] };
    accepted(this.as('executive').authorization.evidenceCondition(this.authorizationId, evidence));
    return this;
  }

  conditionMet(): this {
    this.evidenced();
    accepted(this.as('analyst').authorization.acceptCondition(this.authorizationId, { conditionId: this.conditionId }));
    return this;
  }

  /** The same case in a copy of its world. */
  in(world: World): CaseBuilder {
    return Object.assign(Object.create(CaseBuilder.prototype) as CaseBuilder, this, { world });
  }

  signReport() {
    const draftRevision = this.world.save('authorization', this.authorizationId, 'test-report', fullAnswers.report());
    return this.as('executive').authorization.signReport(this.authorizationId, { draftRevision });
  }

  ended(): this {
    this.inForce();
    accepted(this.as('executive').authorization.endAuthorization(this.authorizationId, { reasons: 'Done' }));
    return this;
  }
}

/** A registered case; say how far it has come: `aCase().inReview()`. */
export function aCase(options: CaseOptions = {}): CaseBuilder {
  return new CaseBuilder(options);
}
