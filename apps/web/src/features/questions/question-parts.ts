import { graphql, type ResultOf } from '../../graphql/graphql.ts';

export const questionParts = graphql(`
  fragment QuestionParts on CaseQuestion {
    id
    status
    body
    language
    askedAt
    askedBy {
      name
    }
    askedOf {
      power
      person {
        id
        name
      }
    }
    form
    formQuestion
    fileSha256
    answer
    answerLanguage
    answeredAt
    answeredBy {
      name
    }
    viewerMayAnswer
    viewerMayWithdraw
    viewerMayHandOn
    askedMayStillRead
    handedOnBy {
      name
    }
    handOnNote
  }
`);

export type CaseQuestion = ResultOf<typeof questionParts>;
