import { graphql, type ResultOf } from '../../graphql/graphql.ts';

export const mailQuery = graphql(`
  query Mail($first: Int, $after: String) {
    viewer {
      person {
        id
      }
      powers
      mail {
        isChosen
        digestHour
        settings {
          kind
          timing
          canBeChosen
        }
        unreached {
          id
          refused
          uncertain
          lastAt
          reply
        }
      }
      unreachedPeople(first: $first, after: $after) {
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            id
            refused
            uncertain
            lastAt
            reply
            person {
              id
              name
            }
          }
        }
      }
    }
  }
`);

export type MailViewer = ResultOf<typeof mailQuery>['viewer'];

export type Timing = MailViewer['mail']['settings'][number]['timing'];

export const timings = ['atOnce', 'digest', 'never'] as const satisfies readonly Timing[];

export const kindsToChoose = ['assigned', 'reminder', 'news', 'question', 'mention'] as const;

export type Choices = Readonly<Record<(typeof kindsToChoose)[number], Timing>>;
