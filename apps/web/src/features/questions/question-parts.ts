import { graphql, type ResultOf } from '../../graphql/graphql.ts';
import { mentionParts } from '../mentions/named.ts';

export const questionParts = graphql(
  `
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
      mentions {
        ...MentionParts
      }
      answerMentions {
        ...MentionParts
      }
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
`,
  [mentionParts],
);

export type CaseQuestion = ResultOf<typeof questionParts>;
