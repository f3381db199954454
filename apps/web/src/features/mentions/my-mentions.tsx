import { useCallback, useRef, useState } from 'react';
import { Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { useAnyChange } from '../../app/live-updates.ts';
import { graphql } from '../../graphql/graphql.ts';
import { useWords } from '../../i18n/use-words.ts';
import { CommandState } from '../../ui/refusal.tsx';
import { Empty } from '../../ui/states.tsx';
import { When } from '../../ui/text.tsx';
import { usePutAway } from './use-landing.ts';

const myMentionsQuery = graphql(`
  query MyMentions($language: Language!, $after: String) {
    viewer {
      mentions(first: 5, after: $after) {
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            id
            saidIn
            saidId
            byName
            mentionedAt
            by {
              id
              name
            }
            case {
              id
              number
              technologyName(language: $language)
            }
          }
        }
      }
    }
  }
`);

/** Where somebody names the reader or an office of theirs, until they read it or put it away. Nothing where nobody does. */
export function MyMentions() {
  const { t, language } = useWords();
  const [after, setAfter] = useState<readonly string[]>([]);
  const [hadSome, setHadSome] = useState(false);
  const [isLost, setLost] = useState(false);
  const [{ data }, refetch] = useQuery({ query: myMentionsQuery, variables: { language, after: after.at(-1) ?? null }, requestPolicy: 'cache-and-network' });
  const again = useCallback(() => refetch({ requestPolicy: 'network-only' }), [refetch]);
  // Whoever is named reads the case, so that they hear of a change in it; nobody else is told that somebody was named.
  useAnyChange(again);
  const heading = useRef<HTMLHeadingElement>(null);
  const putAway = usePutAway();
  const list = (data?.viewer.mentions.edges ?? []).flatMap((edge) => (edge?.node.case ? [{ ...edge.node, case: edge.node.case }] : []));
  const info = data?.viewer.mentions.pageInfo;
  if (list.length === 0 && !hadSome) return null;

  async function done(saidId: string): Promise<void> {
    const isAnswered = await putAway(saidId);
    setLost(!isAnswered);
    if (!isAnswered) return;
    setHadSome(true);
    // What had the focus is gone with it.
    heading.current?.focus();
    // The last of a page leaves nothing there.
    if (list.length === 1 && after.length > 0) setAfter(after.slice(0, -1));
    else again();
  }

  return (
    <section aria-labelledby="mentions">
      <h2 id="mentions" ref={heading} tabIndex={-1}>
        {t('home::mentions.title')}
      </h2>
      <CommandState refusal={null} isLost={isLost} />
      {list.length === 0 && <Empty>{t('home::mentions.none')}</Empty>}
      {list.length > 0 && (
        <ul className="cards">
          {list.map((one) => (
            <li key={one.id} className="card">
              <h3>
                <Link to={`/cases/${one.case.number}`} search={{ tab: 'conversation', about: `${one.saidIn === 'comment' ? 'comment' : 'question'}/${one.saidId}` } as never}>
                  {t(`home::mentions.${one.byName ? 'you' : 'office'}.${one.saidIn}`, { name: one.by?.name ?? t('unknown') })}
                </Link>
                <span className="quiet"> – {one.case.technologyName}</span>
              </h3>
              <p className="meta">
                <span>{one.case.number}</span>
                <When at={one.mentionedAt} />
              </p>
              <p className="actions">
                <button type="button" className="button plain" onClick={() => void done(one.saidId)}>
                  {t('home::mentions.putAway')}
                  <span className="visually-hidden">
                    {t('colon')}
                    {one.by?.name ?? t('unknown')}, {one.case.number}
                  </span>
                </button>
              </p>
            </li>
          ))}
        </ul>
      )}
      {(after.length > 0 || info?.hasNextPage) && (
        <p className="actions">
          {after.length > 0 && (
            <button type="button" className="button" onClick={() => setAfter(after.slice(0, -1))}>
              {t('home::mentions.newer')}
            </button>
          )}
          {info?.hasNextPage && info.endCursor && (
            <button type="button" className="button" onClick={() => setAfter([...after, info.endCursor ?? ''])}>
              {t('home::mentions.older')}
            </button>
          )}
        </p>
      )}
    </section>
  );
}
