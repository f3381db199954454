import { graphql, type ResultOf } from '../../graphql/graphql.ts';
import { availabilityParts } from '../../graphql/refusal.ts';
import { taskParts } from '../tasks/task-parts.ts';

/** What the head of a case says on each of its pages. */
export const caseHeadParts = graphql(
  `
    fragment CaseHead on Case {
      id
      recordId
      version
      number
      stage
      outcome
      stageSince
      stageSteps {
        stage
        standing
        at
      }
      registeredAt
      technologyName(language: $language)
      nameEn: technologyName(language: en)
      nameFr: technologyName(language: fr)
      deferredUntil
      openQuestionCount
      tasks {
        ...TaskParts
      }
    }
  `,
  [taskParts],
);

export type CaseHead = ResultOf<typeof caseHeadParts>;

export const signatureParts = graphql(`
  fragment SignatureParts on Signature {
    id
    document
    role
    act
    version
    contentHash
    determination
    reasons
    items
    languageRead
    person {
      id
      name
    }
    position {
      id
      title {
        en
        fr
      }
    }
    signedAt
    isVoid
  }
`);

export type Signature = ResultOf<typeof signatureParts>;

export const frozenParts = graphql(`
  fragment FrozenParts on FrozenVersion {
    version
    contentHash
    definitionVersion
    answers
    frozenAt
    frozenBy {
      name
    }
  }
`);

export type Frozen = ResultOf<typeof frozenParts>;

export const reviewParts = graphql(`
  fragment ReviewParts on Review {
    id
    kind
    opinion
    versionRead
    reasons
    conditions
    securityReference
    securityExpiresOn
    form
    definitionVersion
    contentHash
    informationProvided
    reviewer {
      id
      name
    }
    position {
      id
      title {
        en
        fr
      }
    }
    recordedAt
    confirmedAt
    isNewest
  }
`);

export type Review = ResultOf<typeof reviewParts>;

export const caseQuery = graphql(
  `
    query Case($number: String!, $language: Language!) {
      case(number: $number) {
        ...CaseHead
        newestEntry {
          version
          hash
        }
        decisionEntry {
          version
          hash
        }
        purpose
        requester {
          id
          name
        }
        unit {
          name {
            en
            fr
          }
        }
        technology {
          id
          recordId
          useCases {
            id
            name {
              en
              fr
            }
          }
        }
        useCaseIds
        stageAsked
        dataAsked
        personalInformation
        existingUses {
          id
          number
        }
        inUse
        useStopped
        triageReasons
        privacyDuty
        joinedInto {
          id
          number
        }
        mergeReasons
        splitReasons
        splitFrom {
          id
          number
        }
        splitInto {
          id
          number
        }
        joined {
          unit {
            name {
              en
              fr
            }
          }
          case {
            id
            number
          }
        }
        executiveStatus
        executivePosition {
          id
          recordId
          title {
            en
            fr
          }
        }
        intake {
          definitionVersion
          answers
        }
        preparationVersion
        preparationVersions {
          ...FrozenParts
        }
        risk
        decidingLevel
        requiredReviews
        reviews {
          ...ReviewParts
        }
        checklistVersion
        checklistReturned
        checklistProposal
        papers {
          form
          isAsked
          isOpen
          versions {
            ...FrozenParts
          }
        }
        checklistVersions {
          ...FrozenParts
        }
        determination
        coveredBy {
          id
          recordId
          kind
        }
        signatures {
          ...SignatureParts
        }
        assessments {
          id
          recordId
          kind
          status
          statusSince
          frozenVersion
        }
        dissent
        ownInterest
        legalAdviceGiven
        legalConditionExists
        legalSignatureRequired
        legalSignedVersion
        legalAdvice {
          id
          text
          recordedAt
          author {
            name
          }
        }
        recommendation
        recommendationReasons
        recommendedConditions
        recommendedAt
        preparedDecision {
          id
          outcome
          version
          reasons
          conditions
          language
          preparedAt
          preparedBy {
            id
            name
          }
          position {
            id
            title {
              en
              fr
            }
          }
        }
        decision
        decisionReasons
        decidedAt
        decidedByPosition {
          id
          title {
            en
            fr
          }
        }
        briefSha256
        files {
          id
          name
          sha256
          bytes
          mediaType
          purpose
          attachedAt
          person {
            name
          }
        }
        viewerCan {
          triage {
            ...AvailabilityParts
          }
          mergeCase {
            ...AvailabilityParts
          }
          splitCase {
            ...AvailabilityParts
          }
          acceptPrivacyDuty {
            ...AvailabilityParts
          }
          nominateExecutive {
            ...AvailabilityParts
          }
          acceptOwnership {
            ...AvailabilityParts
          }
          freezePreparation {
            ...AvailabilityParts
          }
          recordReview {
            ...AvailabilityParts
          }
          provideInformation {
            ...AvailabilityParts
          }
          freezeChecklist {
            ...AvailabilityParts
          }
          freezePaper {
            ...AvailabilityParts
          }
          signChecklist {
            ...AvailabilityParts
          }
          giveLegalAdvice {
            ...AvailabilityParts
          }
          signForLegal {
            ...AvailabilityParts
          }
          recommend {
            ...AvailabilityParts
          }
          prepareDecision {
            ...AvailabilityParts
          }
          recordDecision {
            ...AvailabilityParts
          }
          stateUseStopped {
            ...AvailabilityParts
          }
          withdraw {
            ...AvailabilityParts
          }
          askQuestion {
            ...AvailabilityParts
          }
          attachFile {
            ...AvailabilityParts
          }
        }
      }
      viewer {
        powers
        person {
          id
        }
      }
    }
  `,
  [caseHeadParts, frozenParts, reviewParts, signatureParts, availabilityParts],
);

export type Case = NonNullable<ResultOf<typeof caseQuery>['case']>;
export type Viewer = ResultOf<typeof caseQuery>['viewer'];
