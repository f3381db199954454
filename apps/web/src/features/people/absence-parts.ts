import { graphql, type ResultOf } from '../../graphql/graphql.ts';

export const absenceParts = graphql(`
  fragment AbsenceParts on Absence {
    id
    startsOn
    endsOn
    viewerMayEnd
    standIn {
      id
      recordId
      name
    }
    standInPosition {
      id
      title {
        en
        fr
      }
    }
  }
`);

export type Absence = ResultOf<typeof absenceParts>;

export const standInsQuery = graphql(
  `
    query StandIns($id: ID!) {
      incumbency(id: $id) {
        id
        absences {
          ...AbsenceParts
        }
        couldStandIn {
          person {
            id
            recordId
            name
            away {
              until
              standIn {
                id
                name
              }
            }
          }
          position {
            id
            recordId
            title {
              en
              fr
            }
          }
        }
      }
    }
  `,
  [absenceParts],
);
