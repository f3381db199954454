import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../graphql/graphql.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Empty, Loaded } from '../../ui/states.tsx';
import type { Case } from '../case/case-parts.ts';
import { AskQuestion } from './ask-question.tsx';
import { readAbout } from './about.tsx';
import { QuestionCard } from './question-card.tsx';
import { questionParts } from './question-parts.ts';

const questionsQuery = graphql(
  `
    query Questions($id: ID!, $after: String) {
      node(id: $id) {
        ... on Case {
          id
          questions(first: 25, after: $after) {
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

/** What is asked about the case, open questions first, and the form to ask; `about` is what the address names. */
export function Questions({ one, about, onChange }: { readonly one: Case; readonly about: string; readonly onChange: () => void }) {
  const { t } = useWords();
  const { form, fileSha256 } = readAbout(about);
  // Its own place in the list: the address holds that of the messages below.
  const [after, setAfter] = useState<readonly string[]>([]);
  const [result, refetch] = useQuery({ query: questionsQuery, variables: { id: one.id, after: after.at(-1) ?? null } });
  const refresh = (): void => {
    refetch({ requestPolicy: 'network-only' });
    onChange();
  };
  const wanted = about.startsWith('question/') ? about.slice('question/'.length) : '';
  return (
    <section aria-labelledby="questions">
      <h2 id="questions">{t('question::title')}</h2>
      {one.viewerCan.askQuestion.allowed && (
        <details key={about} open={form !== null || fileSha256 !== null}>
          <summary>{t('question::ask')}</summary>
          <AskQuestion one={one} about={form !== null || fileSha256 !== null ? about : ''} onAsked={refresh} />
        </details>
      )}
      <Loaded result={result} retry={refresh}>
        {({ node }) => {
          const questions = node && 'questions' in node ? node.questions : null;
          const list = (questions?.edges ?? []).flatMap((edge) => (edge ? [edge.node] : []));
          if (list.length === 0 && after.length === 0) return <Empty>{t('question::none')}</Empty>;
          const info = questions?.pageInfo;
          return (
            <>
              <ul className="cards" aria-label={t('question::list')}>
                {list.map((question) => (
                  <QuestionCard key={question.id} one={one} question={question} isWanted={question.id === wanted} onChange={refresh} />
                ))}
              </ul>
              {(after.length > 0 || info?.hasNextPage) && (
                <p className="actions">
                  {after.length > 0 && (
                    <button type="button" className="button" onClick={() => setAfter(after.slice(0, -1))}>
                      {t('question::newer')}
                    </button>
                  )}
                  {info?.hasNextPage && info.endCursor && (
                    <button type="button" className="button" onClick={() => setAfter([...after, info.endCursor ?? ''])}>
                      {t('question::older')}
                    </button>
                  )}
                </p>
              )}
            </>
          );
        }}
      </Loaded>
    </section>
  );
}
