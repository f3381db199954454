import { useEffect, useState } from 'react';
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
    query Questions($id: ID!, $wanted: ID!, $isLed: Boolean!, $after: String) {
      node(id: $id) {
        ... on Case {
          id
          question(questionId: $wanted) @include(if: $isLed) {
            ...QuestionParts
          }
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
export function Questions({ one, about, onChange, onLead }: {
  readonly one: Case;
  readonly about: string;
  readonly onChange: () => void;
  /** Whether something here comes first on the page. */
  readonly onLead: (leads: boolean) => void;
}) {
  const { t } = useWords();
  const { form, fileSha256 } = readAbout(about);
  const wanted = about.startsWith('question/') ? about.slice('question/'.length) : '';
  const [isAsking, setAsking] = useState(false);
  // Its own place in the list: the address holds that of the messages below.
  const [after, setAfter] = useState<readonly string[]>([]);
  const [result, refetch] = useQuery({ query: questionsQuery, variables: { id: one.id, wanted, isLed: wanted !== '', after: after.at(-1) ?? null } });
  const node = result.data?.node && 'questions' in result.data.node ? result.data.node : null;
  const listed = (node?.questions.edges ?? []).flatMap((edge) => (edge ? [edge.node] : []));
  // A link leads also to what stands on a later page.
  const led = node?.question ?? null;
  const all = led && !listed.some(({ id }) => id === led.id) ? [led, ...listed] : listed;
  const answered = all.find(({ id, viewerMayAnswer }) => viewerMayAnswer && id === wanted) ?? all.find(({ viewerMayAnswer }) => viewerMayAnswer);
  const leads = isAsking || answered !== undefined;
  useEffect(() => onLead(leads), [leads, onLead]);
  const refresh = (): void => {
    refetch({ requestPolicy: 'network-only' });
    onChange();
  };
  return (
    <section aria-labelledby="questions">
      <h2 id="questions">{t('question::title')}</h2>
      {one.viewerCan.askQuestion.allowed && (
        <details key={about} open={form !== null || fileSha256 !== null} onToggle={(event) => setAsking(event.currentTarget.open)}>
          <summary>{t('question::ask')}</summary>
          <AskQuestion one={one} about={form !== null || fileSha256 !== null ? about : ''} isLead={!answered} onAsked={refresh} />
        </details>
      )}
      <Loaded result={result} retry={refresh}>
        {() => {
          if (all.length === 0 && after.length === 0) return <Empty>{t('question::none')}</Empty>;
          const info = node?.questions.pageInfo;
          return (
            <>
              <ul className="cards" aria-label={t('question::list')}>
                {all.map((question) => (
                  <QuestionCard key={question.id} one={one} question={question} isWanted={question.id === wanted} isLead={question.id === answered?.id} onChange={refresh} />
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
