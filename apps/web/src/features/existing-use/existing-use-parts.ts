import { graphql, type ResultOf } from '../../graphql/graphql.ts';
import { availabilityParts } from '../../graphql/refusal.ts';
import { taskParts } from '../tasks/task-parts.ts';

export const existingUseQuery = graphql(
  `
    query ExistingUse($number: String!) {
      viewer {
        person {
          id
        }
      }
      existingUse(number: $number) {
        id
        recordId
        version
        number
        status
        name
        vendor
        use
        language
        how
        since
        stillUsed
        stoppedOn
        personalInformation
        accountsKnown
        reportedAt
        concludedAt
        reporter {
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
          name {
            en
            fr
          }
          prohibitedAt
        }
        outcome
        outcomeReasons
        followedUpAt
        followedUpBy {
          name
        }
        case {
          id
          number
          stage
        }
        privacyAskedAt
        privacyAskedReasons
        privacyAskedBy {
          name
        }
        finding
        findingReference
        findingExplanation
        foundAt
        foundBy {
          name
        }
        answers {
          definitionVersion
          answers
        }
        accounts {
          id
          holder
          openedOn
          terms
          status
          addedAt
          closedOn
          saidBy
          confirmation
          settledAt
          settledBy {
            name
          }
          keptCase {
            number
          }
          keptAuthorization {
            id
            until
            case {
              number
            }
          }
        }
        tasks {
          ...TaskParts
        }
        viewerCan {
          followUpReport {
            ...AvailabilityParts
          }
          askForPrivacyFinding {
            ...AvailabilityParts
          }
          recordPrivacyFinding {
            ...AvailabilityParts
          }
          addAccount {
            ...AvailabilityParts
          }
          closeAccount {
            ...AvailabilityParts
          }
          keepAccount {
            ...AvailabilityParts
          }
        }
      }
    }
  `,
  [taskParts, availabilityParts],
);

export type ExistingUse = NonNullable<ResultOf<typeof existingUseQuery>['existingUse']>;
export type Account = ExistingUse['accounts'][number];
