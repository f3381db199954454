import { graphql, type ResultOf } from '../../graphql/graphql.ts';
import { taskParts } from '../tasks/task-parts.ts';

export const leavingQuery = graphql(
  `
    query Leaving($id: ID!, $language: Language!) {
      viewer {
        person {
          id
        }
      }
      incumbency(id: $id) {
        id
        startsOn
        endsOn
        endedAt
        acting
        viewerMayEnd
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
        leaving {
          taken
          ofPosition
          questions
          cases
          tasks {
            ...TaskParts
            case {
              id
              number
              technologyName(language: $language)
              readingOffices
              readers {
                personId
                name
                away {
                  until
                  standIn {
                    id
                    name
                  }
                }
                positionTitle {
                  en
                  fr
                }
              }
            }
          }
        }
      }
    }
  `,
  [taskParts],
);

export type Leaving = NonNullable<ResultOf<typeof leavingQuery>['incumbency']>;
export type LeftTask = NonNullable<Leaving['leaving']>['tasks'][number];
