import { graphql, type ResultOf } from '../../graphql/graphql.ts';

export const taskParts = graphql(`
  fragment TaskParts on Task {
    id
    kind
    process
    processId
    since
    dueAt
    pausedSince
    dueRule {
      days
      pausedDays
      count
    }
    params
    isForViewer
    existingUse {
      id
      number
      name
      technology {
        id
        name {
          en
          fr
        }
      }
    }
    isTaken
    claimedAt
    note
    formerlyWith {
      leftOn
      person {
        id
        name
      }
    }
    claimedBy {
      id
      name
      away {
        until
        standIn {
          id
          name
        }
      }
    }
    viewerCan {
      claim
      release
      handOver
    }
    assignee {
      key
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
