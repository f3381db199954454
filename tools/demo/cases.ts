import { reviewForms, type InputOf, type ReviewKind } from '@gatehouse/policy';
import { volunteersPia } from './pia.ts';
import { demoRegistration } from './registration.ts';
import { demoReview, type DemoOpinion } from './reviews.ts';
import type { Stage } from './stage.ts';

/** What differs from one demo case to the next. */
export interface DemoCase {
  readonly name: { readonly en: string; readonly fr: string };
  readonly kind: 'tool' | 'technique' | 'device' | 'software' | 'application' | 'dataset';
  readonly vendor: string | null;
  readonly useCase: { readonly en: string; readonly fr: string };
  readonly purpose: string;
  readonly officer: string;
  readonly executive: string;
  readonly unitId: string;
  readonly daysAgo: number;
  readonly categories?: readonly string[];
  readonly dataAsked?: 'none' | 'synthetic' | 'volunteers' | 'real';
  readonly personalInformation?: 'yes' | 'no' | 'unknown';
  readonly inUse?: boolean;
  /** A technology already catalogued, with the uses asked for. */
  readonly of?: { readonly technologyId: string; readonly useCaseIds: readonly string[] };
}

const reviewers: Readonly<Record<ReviewKind, string>> = {
  privacy: 'privacy-analyst',
  security: 'security-authorizer',
  ethicsGbaPlus: 'ethics-reviewer',
  policy: 'policy-reviewer',
};

const withoutPersonalInformation = {
  legalAuthority: 'yes',
  authorityText: 'Royal Canadian Mounted Police Act, section 18',
  personalInformation: 'no',
  noPersonalInformationReason: 'The test set is synthetic; no person can be identified from it.',
  otherInstitutions: 'no',
  treasuryBoardSubmission: 'no',
};

const inEveryChecklist = {
  program: 'Technical support of investigations',
  automatedDecision: 'NOT_APPLICABLE',
  automatedDecisionReasons: 'It helps to look for evidence and decides nothing about a client; Legal Services agrees.',
};

/** What the checklist asks besides where there is personal information. */
const aboutVolunteers = {
  directRelation: 'Finding evidence in what was lawfully seized is part of investigating; only what the test needs is collected.',
  personalInformationCategories: ['NAME', 'RECORDED_FILES', 'PHYSICAL_BIOMETRICS'],
  createsPersonalInformation: 'yes',
  createdInformation: 'A score for each pair of images; it is deleted when the test ends.',
  peopleConcerned: 'Forty volunteers among the staff, each of whom agreed in writing.',
  informationBankAction: 'UPDATE',
  collectedFrom: ['person', 'created'],
  notice: 'given',
  specialUses: ['AUTOMATED_ANALYSIS'],
  isShared: 'no',
  dataResidency: ['NO'],
};

/** A case and the way it goes on; each step is the real command of the person whose turn it is. */
export function demoCase(stage: Stage, positions: Readonly<Record<string, string>>, demo: DemoCase) {
  let id = '';
  let technologyId = '';
  let version = 0;
  const { officer, executive } = demo;
  const day = (after: number): void => stage.at(Math.max(0, demo.daysAgo - after));
  const executivePosition = positions[executive] ?? '';

  const story = {
    get id() {
      return id;
    },
    get technologyId() {
      return technologyId;
    },
    async register() {
      day(0);
      const since = stage.day(-demo.daysAgo - 30);
      const made = await stage.as(officer, 'onboarding', 'register', null, demoRegistration(demo, since));
      id = made.id;
      technologyId = String(made.answer['technologyId']);
    },
    async triage(outcome: 'inAssessment' | 'outOfScope' = 'inAssessment', reasons: string | null = null) {
      day(2);
      await stage.as('ntop-analyst', 'onboarding', 'triage', id, {
        outcome,
        reasons,
        intoCaseId: null,
        authorizationId: null,
      });
    },
    async nominate() {
      day(3);
      await stage.as(officer, 'onboarding', 'nominateExecutive', id, { positionId: executivePosition });
    },
    async own() {
      await story.nominate();
      day(5);
      await stage.as(executive, 'onboarding', 'acceptOwnership', id, {});
    },
    async prepare() {
      day(9);
      const draftRevision = await stage.write(officer, `onboarding:${id}`, 'preparation', {
        need: `${demo.purpose} Today this is done by hand and takes weeks, during which people may come to harm.`,
        publicBenefit: 'Results in days instead of weeks, with a written account of each step.',
        lessIntrusiveMeans: 'More staff and simple sorting by date were tried in 2025; both left most of the backlog.',
        providers: [
          {
            name: demo.vendor ?? 'Technical Operations',
            kind: demo.vendor === null ? 'inHouse' : 'vendor',
            suppliesPersonalInformation: 'no',
            jurisdiction: 'Canada',
            ownership: demo.vendor === null ? 'The institution itself' : 'Its founders, as the vendor states',
          },
        ],
        effectiveness: 'In the vendor’s trial with another service nine in ten items were sorted as people sorted them; our test checks this on our own set.',
        proportionality: 'The test uses a closed set and two analysts; nobody outside it is looked at, and every result is checked by a person.',
        publiclyAvailable: 'no',
        ...(demo.categories?.includes('BIOMETRICS')
          ? {
              facialRecognition: 'asked',
              facialRecognitionUses: 'In the test alone, on images of volunteers and against the same closed set; never on a live case.',
            }
          : { facialRecognition: 'absent' }),
        isDrone: 'no',
        plan: 'Two trained analysts compare its results with theirs on a closed set, one after the other, for a month.',
        successCriteria: [
          { criterion: 'Items sorted as both analysts sort them', threshold: 'Nine in ten', method: 'Closed set of 500 items, sorted twice' },
        ],
        training: 'Both analysts, in one day with the vendor and one with the privacy analyst; it is good for a year.',
        hasPartners: 'no',
        contractPolicing: 'no',
        retentionMatches: 'The sorted list, on the test server, until the report is signed.',
        retentionNonMatches: 'Nothing is kept of what does not match; the server’s log of deletions proves it.',
        vendorRetention: 'Nothing: the test server has no connection to the outside.',
        accounts: 2,
        endsOn: stage.day(120),
        humanDecision: 'A second analyst checks every result before anyone acts on it.',
      });
      const { answer } = await stage.as(officer, 'onboarding', 'freezePreparation', id, { draftRevision });
      version = Number(answer['version']);
    },
    async review(
      kind: ReviewKind,
      opinion: DemoOpinion['opinion'] = 'support',
      reasons = 'The preparation answers what this review asks.',
      conditions: string[] = [],
    ) {
      day(14);
      const reviewer = reviewers[kind];
      const answers = demoReview(kind, { opinion, reasons, conditions }, stage, demo.personalInformation === 'yes');
      const draftRevision = await stage.write(reviewer, `onboarding:${id}`, reviewForms[kind], answers);
      await stage.as(reviewer, 'onboarding', 'recordReview', id, { kind, version, draftRevision });
    },
    async requestInformation(kind: ReviewKind, reasons: string) {
      day(14);
      await stage.as(reviewers[kind], 'onboarding', 'requestInformation', id, { kind, version, reasons });
    },
    async reviews() {
      for (const kind of ['privacy', 'security', 'ethicsGbaPlus', 'policy'] as const) await story.review(kind);
    },
    async checklist(answers: Readonly<Record<string, unknown>> = withoutPersonalInformation) {
      day(12);
      const name = 'Privacy Checklist (demonstration).txt';
      const file = await stage.upload(officer, `Demonstration: completed Privacy Checklist for ${demo.name.en}.\n`);
      const { answer: attached } = await stage.as(officer, 'onboarding', 'attachFile', id, { ...file, name, purpose: 'officialForm' });
      const draftRevision = await stage.write(officer, `onboarding:${id}`, 'privacy-checklist', {
        ...inEveryChecklist,
        ...(answers['personalInformation'] === 'yes' ? aboutVolunteers : {}),
        ...answers,
        officialForm: { fileId: String(attached['fileId']), sha256: file.sha256, name },
      });
      const { answer } = await stage.as(officer, 'onboarding', 'freezeChecklist', id, { draftRevision });
      return { version: Number(answer['version']), contentHash: String(answer['contentHash']) };
    },
    async sign(
      checklist: { readonly version: number; readonly contentHash: string },
      outcome: 'none' | 'pia' | 'protocol' | 'stop',
      signers: readonly ('executive' | 's10')[] = ['executive', 's10'],
    ) {
      day(16);
      for (const signer of signers) {
        const subject = signer === 'executive' ? executive : 's10-official';
        await stage.as(subject, 'onboarding', 'signChecklist', id, {
          ...checklist,
          determination: { outcome, assessmentIds: [] },
          reasons: null,
          languageRead: subject === 's10-official' ? 'fr' : 'en',
        });
      }
    },
    async assessment() {
      const { id: assessmentId } = await stage.state<{ id: string }>(
        'SELECT id::text FROM assessment WHERE case_id = $1',
        [id],
      );
      return assessmentId;
    },
    async freezeAssessment() {
      day(30);
      const assessmentId = await story.assessment();
      const file = await stage.upload(officer, `Demonstration: completed official form for ${demo.name.en}.\n`);
      const { answer: attached } = await stage.as(officer, 'onboarding', 'attachFile', id, {
        ...file,
        name: 'Official form (demonstration).txt',
        purpose: 'officialForm',
      });
      const draftRevision = await stage.write(officer, `assessment:${assessmentId}`, 'pia', {
        ...volunteersPia(demo, stage.day),
        officialForm: { fileId: attached['fileId'], sha256: file.sha256, name: 'Official form (demonstration).txt' },
      });
      const { answer } = await stage.as(officer, 'assessment', 'freezeAssessment', assessmentId, { draftRevision });
      return { assessmentId, version: Number(answer['version']), contentHash: String(answer['contentHash']) };
    },
    /** What the program has written so far. */
    async beginAssessment(answers: Readonly<Record<string, unknown>>) {
      day(25);
      await stage.write(officer, `assessment:${await story.assessment()}`, 'pia', answers);
    },
    async signAssessment(
      {
        assessmentId,
        ...frozen
      }: { readonly assessmentId: string; readonly version: number; readonly contentHash: string },
      signers: readonly ('executive' | 's10')[],
    ) {
      day(35);
      for (const signer of signers) {
        const subject = signer === 'executive' ? executive : 's10-official';
        await stage.as(subject, 'assessment', 'signAssessment', assessmentId, {
          ...frozen,
          languageRead: subject === 's10-official' ? 'fr' : 'en',
        });
      }
    },
    async recommend(
      outcome: 'approve' | 'approveWithConditions' | 'reject' | 'prohibit' = 'approve',
      conditions: string[] = [],
    ) {
      day(38);
      await stage.as('ntop-director', 'onboarding', 'recommend', id, {
        version,
        outcome,
        reasons: 'Les avis concordent; le besoin est établi et le moyen est proportionné.',
        conditions,
      });
    },
    async decide(
      subject: string,
      outcome: 'approve' | 'approveWithConditions' | 'defer' | 'reject' | 'prohibit',
      more: {
        readonly endsOn?: string;
        readonly conditions?: InputOf<'onboarding', 'recordDecision'>['conditions'];
      } = {},
    ) {
      day(42);
      const { ids } = await stage.state<{ ids: string[] }>(
        'SELECT use_case_ids::text[] AS ids FROM "case" WHERE id = $1',
        [id],
      );
      const { answer } = await stage.as(subject, 'onboarding', 'recordDecision', id, {
        version,
        outcome,
        reasons: 'The need is real, the test is small, and every result is checked by a person.',
        deferUntil: outcome === 'defer' ? stage.day(60) : null,
        authorization: outcome.startsWith('approve')
          ? {
              endsOn: more.endsOn ?? stage.day(120),
              featureIds: [],
              useCaseIds: ids,
              unitIds: [demo.unitId],
              accountsAtMost: 2,
              data: demo.dataAsked ?? 'synthetic',
            }
          : null,
        conditions: more.conditions ?? [],
      });
      return String(answer['authorizationId'] ?? '');
    },
    async toReview() {
      await story.register();
      await story.triage();
      await story.own();
      await story.prepare();
    },
    async toRecommendation() {
      await story.toReview();
      await story.reviews();
      await story.sign(await story.checklist(), 'none');
    },
  };
  return story;
}
