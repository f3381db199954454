import { graphql } from './graphql.ts';
import { refusalParts } from './refusal.ts';

const caseOutcome = graphql(
  `
    fragment CaseOutcome on CaseResult {
      __typename
      ...RefusalParts
      ... on CaseChanged {
        case {
          id
          version
          number
          recordId
        }
      }
    }
  `,
  [refusalParts],
);

const assessmentOutcome = graphql(
  `
    fragment AssessmentOutcome on AssessmentResult {
      __typename
      ...RefusalParts
      ... on AssessmentChanged {
        assessment {
          id
          version
        }
      }
    }
  `,
  [refusalParts],
);

const authorizationOutcome = graphql(
  `
    fragment AuthorizationOutcome on AuthorizationResult {
      __typename
      ...RefusalParts
      ... on AuthorizationChanged {
        authorization {
          id
          version
        }
      }
    }
  `,
  [refusalParts],
);

const existingUseOutcome = graphql(
  `
    fragment ExistingUseOutcome on ExistingUseResult {
      __typename
      ...RefusalParts
      ... on ExistingUseChanged {
        existingUse {
          id
          version
          number
          recordId
          case {
            id
            number
          }
        }
      }
    }
  `,
  [refusalParts],
);

const technologyOutcome = graphql(
  `
    fragment TechnologyOutcome on TechnologyResult {
      __typename
      ...RefusalParts
      ... on TechnologyChanged {
        technology {
          id
          version
        }
      }
    }
  `,
  [refusalParts],
);

const positionOutcome = graphql(
  `
    fragment PositionOutcome on PositionResult {
      __typename
      ...RefusalParts
      ... on PositionChanged {
        position {
          id
        }
      }
    }
  `,
  [refusalParts],
);

const personOutcome = graphql(
  `
    fragment PersonOutcome on PersonResult {
      __typename
      ...RefusalParts
      ... on PersonChanged {
        person {
          id
        }
      }
    }
  `,
  [refusalParts],
);

const referenceListOutcome = graphql(
  `
    fragment ReferenceListOutcome on ReferenceListResult {
      __typename
      ...RefusalParts
      ... on ReferenceListChanged {
        list {
          id
          recordId
        }
      }
    }
  `,
  [refusalParts],
);

/** Every act that the web gives, by its name in the API. */
export const commands = {
  register: graphql(`mutation Register($input: RegisterInput!) { register(input: $input) { ...CaseOutcome } }`, [caseOutcome]),
  triage: graphql(`mutation Triage($input: TriageInput!) { triage(input: $input) { ...CaseOutcome } }`, [caseOutcome]),
  mergeCase: graphql(`mutation MergeCase($input: MergeCaseInput!) { mergeCase(input: $input) { ...CaseOutcome } }`, [caseOutcome]),
  splitCase: graphql(`mutation SplitCase($input: SplitCaseInput!) { splitCase(input: $input) { ...CaseOutcome } }`, [caseOutcome]),
  acceptPrivacyDuty: graphql(`mutation AcceptPrivacyDuty($input: AcceptPrivacyDutyInput!) { acceptPrivacyDuty(input: $input) { ...CaseOutcome } }`, [caseOutcome]),
  nominateExecutive: graphql(`mutation NominateExecutive($input: NominateExecutiveInput!) { nominateExecutive(input: $input) { ...CaseOutcome } }`, [caseOutcome]),
  acceptOwnership: graphql(`mutation AcceptOwnership($input: AcceptOwnershipInput!) { acceptOwnership(input: $input) { ...CaseOutcome } }`, [caseOutcome]),
  declineOwnership: graphql(`mutation DeclineOwnership($input: DeclineOwnershipInput!) { declineOwnership(input: $input) { ...CaseOutcome } }`, [caseOutcome]),
  freezePreparation: graphql(`mutation FreezePreparation($input: FreezePreparationInput!) { freezePreparation(input: $input) { ...CaseOutcome } }`, [caseOutcome]),
  recordReview: graphql(`mutation RecordReview($input: RecordReviewInput!) { recordReview(input: $input) { ...CaseOutcome } }`, [caseOutcome]),
  requestInformation: graphql(`mutation RequestInformation($input: RequestInformationInput!) { requestInformation(input: $input) { ...CaseOutcome } }`, [caseOutcome]),
  confirmReview: graphql(`mutation ConfirmReview($input: ConfirmReviewInput!) { confirmReview(input: $input) { ...CaseOutcome } }`, [caseOutcome]),
  provideInformation: graphql(`mutation ProvideInformation($input: ProvideInformationInput!) { provideInformation(input: $input) { ...CaseOutcome } }`, [caseOutcome]),
  freezeChecklist: graphql(`mutation FreezeChecklist($input: FreezeChecklistInput!) { freezeChecklist(input: $input) { ...CaseOutcome } }`, [caseOutcome]),
  freezePaper: graphql(`mutation FreezePaper($input: FreezePaperInput!) { freezePaper(input: $input) { ...CaseOutcome } }`, [caseOutcome]),
  signChecklist: graphql(`mutation SignChecklist($input: SignChecklistInput!) { signChecklist(input: $input) { ...CaseOutcome } }`, [caseOutcome]),
  returnChecklist: graphql(`mutation ReturnChecklist($input: ReturnChecklistInput!) { returnChecklist(input: $input) { ...CaseOutcome } }`, [caseOutcome]),
  declineChecklist: graphql(`mutation DeclineChecklist($input: DeclineChecklistInput!) { declineChecklist(input: $input) { ...CaseOutcome } }`, [caseOutcome]),
  giveLegalAdvice: graphql(`mutation GiveLegalAdvice($input: GiveLegalAdviceInput!) { giveLegalAdvice(input: $input) { ...CaseOutcome } }`, [caseOutcome]),
  signForLegal: graphql(`mutation SignForLegal($input: SignForLegalInput!) { signForLegal(input: $input) { ...CaseOutcome } }`, [caseOutcome]),
  recommend: graphql(`mutation Recommend($input: RecommendInput!) { recommend(input: $input) { ...CaseOutcome } }`, [caseOutcome]),
  prepareDecision: graphql(`mutation PrepareDecision($input: PrepareDecisionInput!) { prepareDecision(input: $input) { ...CaseOutcome } }`, [caseOutcome]),
  recordDecision: graphql(`mutation RecordDecision($input: RecordDecisionInput!) { recordDecision(input: $input) { ...CaseOutcome } }`, [caseOutcome]),
  stateUseStopped: graphql(`mutation StateUseStopped($input: StateUseStoppedInput!) { stateUseStopped(input: $input) { ...CaseOutcome } }`, [caseOutcome]),
  withdraw: graphql(`mutation Withdraw($input: WithdrawInput!) { withdraw(input: $input) { ...CaseOutcome } }`, [caseOutcome]),
  comment: graphql(`mutation Comment($input: CommentInput!) { comment(input: $input) { ...CaseOutcome } }`, [caseOutcome]),
  askQuestion: graphql(`mutation AskQuestion($input: AskQuestionInput!) { askQuestion(input: $input) { ...CaseOutcome } }`, [caseOutcome]),
  answerQuestion: graphql(`mutation AnswerQuestion($input: AnswerQuestionInput!) { answerQuestion(input: $input) { ...CaseOutcome } }`, [caseOutcome]),
  handOnQuestion: graphql(`mutation HandOnQuestion($input: HandOnQuestionInput!) { handOnQuestion(input: $input) { ...CaseOutcome } }`, [caseOutcome]),
  withdrawQuestion: graphql(`mutation WithdrawQuestion($input: WithdrawQuestionInput!) { withdrawQuestion(input: $input) { ...CaseOutcome } }`, [caseOutcome]),
  attachFile: graphql(`mutation AttachFile($input: AttachFileInput!) { attachFile(input: $input) { ...CaseOutcome } }`, [caseOutcome]),
  resolveCaseEffect: graphql(`mutation ResolveCaseEffect($input: ResolveCaseEffectInput!) { resolveCaseEffect(input: $input) { ...CaseOutcome } }`, [caseOutcome]),
  freezeAssessment: graphql(`mutation FreezeAssessment($input: FreezeAssessmentInput!) { freezeAssessment(input: $input) { ...AssessmentOutcome } }`, [assessmentOutcome]),
  signAssessment: graphql(`mutation SignAssessment($input: SignAssessmentInput!) { signAssessment(input: $input) { ...AssessmentOutcome } }`, [assessmentOutcome]),
  returnAssessment: graphql(`mutation ReturnAssessment($input: ReturnAssessmentInput!) { returnAssessment(input: $input) { ...AssessmentOutcome } }`, [assessmentOutcome]),
  declineAssessment: graphql(`mutation DeclineAssessment($input: DeclineAssessmentInput!) { declineAssessment(input: $input) { ...AssessmentOutcome } }`, [assessmentOutcome]),
  resolveAssessmentEffect: graphql(`mutation ResolveAssessmentEffect($input: ResolveAssessmentEffectInput!) { resolveAssessmentEffect(input: $input) { ...AssessmentOutcome } }`, [assessmentOutcome]),
  evidenceCondition: graphql(`mutation EvidenceCondition($input: EvidenceConditionInput!) { evidenceCondition(input: $input) { ...AuthorizationOutcome } }`, [authorizationOutcome]),
  acceptCondition: graphql(`mutation AcceptCondition($input: AcceptConditionInput!) { acceptCondition(input: $input) { ...AuthorizationOutcome } }`, [authorizationOutcome]),
  returnCondition: graphql(`mutation ReturnCondition($input: ReturnConditionInput!) { returnCondition(input: $input) { ...AuthorizationOutcome } }`, [authorizationOutcome]),
  endAuthorization: graphql(`mutation EndAuthorization($input: EndAuthorizationInput!) { endAuthorization(input: $input) { ...AuthorizationOutcome } }`, [authorizationOutcome]),
  signReport: graphql(`mutation SignReport($input: SignReportInput!) { signReport(input: $input) { ...AuthorizationOutcome } }`, [authorizationOutcome]),
  resolveAuthorizationEffect: graphql(`mutation ResolveAuthorizationEffect($input: ResolveAuthorizationEffectInput!) { resolveAuthorizationEffect(input: $input) { ...AuthorizationOutcome } }`, [authorizationOutcome]),
  stateFeature: graphql(`mutation StateFeature($input: StateFeatureInput!) { stateFeature(input: $input) { ...TechnologyOutcome } }`, [technologyOutcome]),
  liftProhibition: graphql(`mutation LiftProhibition($input: LiftProhibitionInput!) { liftProhibition(input: $input) { ...TechnologyOutcome } }`, [technologyOutcome]),
  changeSensitivity: graphql(`mutation ChangeSensitivity($input: ChangeSensitivityInput!) { changeSensitivity(input: $input) { ...TechnologyOutcome } }`, [technologyOutcome]),
  establishPosition: graphql(`mutation EstablishPosition($input: EstablishPositionInput!) { establishPosition(input: $input) { ...PositionOutcome } }`, [positionOutcome]),
  appoint: graphql(`mutation Appoint($input: AppointInput!) { appoint(input: $input) { ...PositionOutcome } }`, [positionOutcome]),
  endIncumbency: graphql(`mutation EndIncumbency($input: EndIncumbencyInput!) { endIncumbency(input: $input) { ...PositionOutcome } }`, [positionOutcome]),
  chooseMail: graphql(`mutation ChooseMail($input: ChooseMailInput!) { chooseMail(input: $input) { ...PersonOutcome } }`, [personOutcome]),
  stateAbsence: graphql(`mutation StateAbsence($input: StateAbsenceInput!) { stateAbsence(input: $input) { ...PositionOutcome } }`, [positionOutcome]),
  nameOfficeMember: graphql(`mutation NameOfficeMember($input: NameOfficeMemberInput!) { nameOfficeMember(input: $input) { ...PositionOutcome } }`, [positionOutcome]),
  removeOfficeMember: graphql(`mutation RemoveOfficeMember($input: RemoveOfficeMemberInput!) { removeOfficeMember(input: $input) { ...PositionOutcome } }`, [positionOutcome]),
  endAbsence: graphql(`mutation EndAbsence($input: EndAbsenceInput!) { endAbsence(input: $input) { ...PositionOutcome } }`, [positionOutcome]),
  proposeReferenceEntry: graphql(`mutation ProposeReferenceEntry($input: ProposeReferenceEntryInput!) { proposeReferenceEntry(input: $input) { ...ReferenceListOutcome } }`, [referenceListOutcome]),
  approveReferenceEntry: graphql(`mutation ApproveReferenceEntry($input: ApproveReferenceEntryInput!) { approveReferenceEntry(input: $input) { ...ReferenceListOutcome } }`, [referenceListOutcome]),
  declineReferenceEntry: graphql(`mutation DeclineReferenceEntry($input: DeclineReferenceEntryInput!) { declineReferenceEntry(input: $input) { ...ReferenceListOutcome } }`, [referenceListOutcome]),
  withdrawReferenceEntry: graphql(`mutation WithdrawReferenceEntry($input: WithdrawReferenceEntryInput!) { withdrawReferenceEntry(input: $input) { ...ReferenceListOutcome } }`, [referenceListOutcome]),
  claimCaseTask: graphql(`mutation ClaimCaseTask($input: ClaimCaseTaskInput!) { claimCaseTask(input: $input) { ...CaseOutcome } }`, [caseOutcome]),
  releaseCaseTask: graphql(`mutation ReleaseCaseTask($input: ReleaseCaseTaskInput!) { releaseCaseTask(input: $input) { ...CaseOutcome } }`, [caseOutcome]),
  handOverCaseTask: graphql(`mutation HandOverCaseTask($input: HandOverCaseTaskInput!) { handOverCaseTask(input: $input) { ...CaseOutcome } }`, [caseOutcome]),
  claimAssessmentTask: graphql(`mutation ClaimAssessmentTask($input: ClaimAssessmentTaskInput!) { claimAssessmentTask(input: $input) { ...AssessmentOutcome } }`, [assessmentOutcome]),
  releaseAssessmentTask: graphql(`mutation ReleaseAssessmentTask($input: ReleaseAssessmentTaskInput!) { releaseAssessmentTask(input: $input) { ...AssessmentOutcome } }`, [assessmentOutcome]),
  handOverAssessmentTask: graphql(`mutation HandOverAssessmentTask($input: HandOverAssessmentTaskInput!) { handOverAssessmentTask(input: $input) { ...AssessmentOutcome } }`, [assessmentOutcome]),
  claimAuthorizationTask: graphql(`mutation ClaimAuthorizationTask($input: ClaimAuthorizationTaskInput!) { claimAuthorizationTask(input: $input) { ...AuthorizationOutcome } }`, [authorizationOutcome]),
  releaseAuthorizationTask: graphql(`mutation ReleaseAuthorizationTask($input: ReleaseAuthorizationTaskInput!) { releaseAuthorizationTask(input: $input) { ...AuthorizationOutcome } }`, [authorizationOutcome]),
  handOverAuthorizationTask: graphql(`mutation HandOverAuthorizationTask($input: HandOverAuthorizationTaskInput!) { handOverAuthorizationTask(input: $input) { ...AuthorizationOutcome } }`, [authorizationOutcome]),
  resolveReferenceListEffect: graphql(`mutation ResolveReferenceListEffect($input: ResolveReferenceListEffectInput!) { resolveReferenceListEffect(input: $input) { ...ReferenceListOutcome } }`, [referenceListOutcome]),
  claimReferenceListTask: graphql(`mutation ClaimReferenceListTask($input: ClaimReferenceListTaskInput!) { claimReferenceListTask(input: $input) { ...ReferenceListOutcome } }`, [referenceListOutcome]),
  releaseReferenceListTask: graphql(`mutation ReleaseReferenceListTask($input: ReleaseReferenceListTaskInput!) { releaseReferenceListTask(input: $input) { ...ReferenceListOutcome } }`, [referenceListOutcome]),
  handOverReferenceListTask: graphql(`mutation HandOverReferenceListTask($input: HandOverReferenceListTaskInput!) { handOverReferenceListTask(input: $input) { ...ReferenceListOutcome } }`, [referenceListOutcome]),
  reportExistingUse: graphql(`mutation ReportExistingUse($input: ReportExistingUseInput!) { reportExistingUse(input: $input) { ...ExistingUseOutcome } }`, [existingUseOutcome]),
  followUpReport: graphql(`mutation FollowUpReport($input: FollowUpReportInput!) { followUpReport(input: $input) { ...ExistingUseOutcome } }`, [existingUseOutcome]),
  askForPrivacyFinding: graphql(`mutation AskForPrivacyFinding($input: AskForPrivacyFindingInput!) { askForPrivacyFinding(input: $input) { ...ExistingUseOutcome } }`, [existingUseOutcome]),
  recordPrivacyFinding: graphql(`mutation RecordPrivacyFinding($input: RecordPrivacyFindingInput!) { recordPrivacyFinding(input: $input) { ...ExistingUseOutcome } }`, [existingUseOutcome]),
  addAccount: graphql(`mutation AddAccount($input: AddAccountInput!) { addAccount(input: $input) { ...ExistingUseOutcome } }`, [existingUseOutcome]),
  closeAccount: graphql(`mutation CloseAccount($input: CloseAccountInput!) { closeAccount(input: $input) { ...ExistingUseOutcome } }`, [existingUseOutcome]),
  keepAccount: graphql(`mutation KeepAccount($input: KeepAccountInput!) { keepAccount(input: $input) { ...ExistingUseOutcome } }`, [existingUseOutcome]),
  resolveExistingUseEffect: graphql(`mutation ResolveExistingUseEffect($input: ResolveExistingUseEffectInput!) { resolveExistingUseEffect(input: $input) { ...ExistingUseOutcome } }`, [existingUseOutcome]),
  claimExistingUseTask: graphql(`mutation ClaimExistingUseTask($input: ClaimExistingUseTaskInput!) { claimExistingUseTask(input: $input) { ...ExistingUseOutcome } }`, [existingUseOutcome]),
  releaseExistingUseTask: graphql(`mutation ReleaseExistingUseTask($input: ReleaseExistingUseTaskInput!) { releaseExistingUseTask(input: $input) { ...ExistingUseOutcome } }`, [existingUseOutcome]),
  handOverExistingUseTask: graphql(`mutation HandOverExistingUseTask($input: HandOverExistingUseTaskInput!) { handOverExistingUseTask(input: $input) { ...ExistingUseOutcome } }`, [existingUseOutcome]),
} as const;

export type CommandName = keyof typeof commands;
