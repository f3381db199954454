import { graphql, type ResultOf } from '../../graphql/graphql.ts';

export const taskParts = graphql(`
  fragment TaskParts on Task {
    id
    kind
    process
    processId
    since
    dueAt
    dueRule {
      days
      count
    }
    params
    isForViewer
    assignee {
      power
      level
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
    }
  }
`);

export type Task = ResultOf<typeof taskParts>;
