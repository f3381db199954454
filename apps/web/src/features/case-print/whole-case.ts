import { loadDefinitions } from '@gatehouse/policy/forms';
import { client } from '../../graphql/client.ts';
import { graphql, type ResultOf } from '../../graphql/graphql.ts';
import { wholeList } from '../../graphql/whole-list.ts';
import type { Language } from '../../i18n/i18n.ts';
import { caseQuery, frozenParts, signatureParts, type Case } from '../case/case-parts.ts';
import { conditionsQuery, type Authorization } from '../case/conditions-tab.tsx';
import { messageParts } from '../case/message-card.tsx';
import type { Rules } from '../case/rules-tab.tsx';
import { timelineEntry, type Event } from '../case/timeline-tab.tsx';
import { questionParts, type CaseQuestion } from '../questions/question-parts.ts';
import { reviewFormsQuery } from '../review/review-view.tsx';
import { caseRulesQuery } from '../rules/rule-parts.ts';

const papersQuery = graphql(
  `
    query PapersOfCase($id: ID!) {
      node(id: $id) {
        ... on Case {
          id
          assessments {
            id
            kind
            status
            versions {
              ...FrozenParts
            }
            signatures {
              ...SignatureParts
            }
          }
          authorizations {
            id
            reportHash
            report {
              answers
              definitionVersion
            }
          }
        }
      }
    }
  `,
  [frozenParts, signatureParts],
);

const entriesQuery = graphql(
  `
    query EntriesOfCase($id: ID!, $first: Int, $after: String) {
      node(id: $id) {
        ... on Case {
          id
          timeline(first: $first, after: $after) {
            pageInfo {
              hasNextPage
              endCursor
            }
            edges {
              node {
                ...TimelineEntry
              }
            }
          }
        }
      }
    }
  `,
  [timelineEntry],
);

const messagesQuery = graphql(
  `
    query MessagesOfCase($id: ID!, $first: Int, $after: String) {
      node(id: $id) {
        ... on Case {
          id
          comments(first: $first, after: $after) {
            pageInfo {
              hasNextPage
              endCursor
            }
            edges {
              node {
                ...MessageParts
              }
            }
          }
        }
      }
    }
  `,
  [messageParts],
);

const askedQuery = graphql(
  `
    query QuestionsOfCase($id: ID!, $first: Int, $after: String) {
      node(id: $id) {
        ... on Case {
          id
          questions(first: $first, after: $after) {
            pageInfo {
              hasNextPage
              endCursor
            }
            edges {
              node {
                ...QuestionParts
              }
            }
          }
        }
      }
    }
  `,
  [questionParts],
);

type NodeOf<Q, F extends string> = Extract<NonNullable<(Q extends { readonly node: infer N } ? N : never)>, { readonly [K in F]: unknown }>;
type Papers = NodeOf<ResultOf<typeof papersQuery>, 'authorizations'>;
type Messages = NonNullable<NodeOf<ResultOf<typeof messagesQuery>, 'comments'>['comments']['edges']>;

/** Everything that a reader may see of a case at one moment, with no list cut. */
export interface WholeCase {
  readonly one: Case;
  readonly papers: Papers;
  /** Of each review by its id, the form on which it was given. */
  readonly forms: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
  readonly authorizations: readonly Authorization[];
  readonly rules: Rules;
  readonly questions: readonly CaseQuestion[];
  readonly messages: readonly NonNullable<Messages[number]>['node'][];
  /** Oldest first. */
  readonly entries: readonly Event[];
}

/** Null where there is no such case that the reader may see; it throws where a part could not be had. */
export async function readWholeCase(number: string, language: Language): Promise<WholeCase | null> {
  const fresh = { requestPolicy: 'network-only' } as const;
  const { data, error } = await client.query(caseQuery, { number, language }, fresh).toPromise();
  if (error || !data) throw new Error('The case could not be read');
  const one = data.case;
  if (!one) return null;
  const { id } = one;
  const [papers, forms, conditions, rules, questions, messages, entries] = await Promise.all([
    client.query(papersQuery, { id }, fresh).toPromise(),
    client.query(reviewFormsQuery, { id }, fresh).toPromise(),
    client.query(conditionsQuery, { id }, fresh).toPromise(),
    client.query(caseRulesQuery, { id, asOf: null }, fresh).toPromise(),
    wholeList(askedQuery, { id }, ({ node }) => (node && 'questions' in node ? node.questions : null)),
    wholeList(messagesQuery, { id }, ({ node }) => (node && 'comments' in node ? node.comments : null)),
    wholeList(entriesQuery, { id }, ({ node }) => (node && 'timeline' in node ? node.timeline : null)),
    // Whoever prints at once prints no form that is still on its way.
    loadDefinitions(),
  ]);
  const paperNode = papers.data?.node;
  const formNode = forms.data?.node;
  const conditionNode = conditions.data?.node;
  const ruleNode = rules.data?.node;
  if (!questions || !messages || !entries) throw new Error('A list could not be read to its end');
  if (!paperNode || !('authorizations' in paperNode) || !formNode || !('reviews' in formNode)) throw new Error('Its papers could not be read');
  if (!conditionNode || !('authorizations' in conditionNode) || !ruleNode || !('rules' in ruleNode)) throw new Error('Its conditions could not be read');
  return {
    one,
    papers: paperNode,
    forms: new Map(formNode.reviews.map((review) => [review.id, (review.answers ?? {}) as Record<string, unknown>])),
    authorizations: conditionNode.authorizations,
    rules: ruleNode,
    questions,
    messages,
    entries: entries.toReversed(),
  };
}
