import { useQuery } from 'urql';
import { Appoint } from '../features/people/appoint.tsx';
import { EndIncumbency } from '../features/people/end-incumbency.tsx';
import { graphql } from '../graphql/graphql.ts';
import { availabilityParts } from '../graphql/refusal.ts';
import { useWords } from '../i18n/use-words.ts';
import { Page } from '../ui/page.tsx';
import { Loaded } from '../ui/states.tsx';
import { Localized, Tag } from '../ui/text.tsx';
import { usePages } from '../ui/use-pages.ts';

const peopleQuery = graphql(
  `
    query People($first: Int!, $language: Language!) {
      positions(first: $first, language: $language) {
        pageInfo {
          hasNextPage
        }
        edges {
          node {
            id
            title {
              en
              fr
            }
            powers
            incumbencies {
              id
              startsOn
              endsOn
              endedAt
              acting
              person {
                id
                name
              }
            }
            viewerCan {
              appoint {
                ...AvailabilityParts
              }
            }
          }
        }
      }
    }
  `,
  [availabilityParts],
);

/** Positions, who holds them, and what the delegation order gives: authority hangs on positions. */
export function PeoplePage() {
  const { t, power, day, language } = useWords();
  const { first, more } = usePages();
  const [result, refetch] = useQuery({ query: peopleQuery, variables: { first, language } });
  return (
    <Page title={t('nav.people')}>
      <p>{t('people::intro')}</p>
      <Loaded result={result} retry={() => refetch({ requestPolicy: 'network-only' })}>
        {({ positions }) => (
          <>
            <ul className="cards">
              {(positions.edges ?? []).map((edge) => {
                if (!edge) return null;
                const { id, title, powers, incumbencies, viewerCan } = edge.node;
                const current = incumbencies.filter(({ endedAt }) => endedAt === null);
                const past = incumbencies.filter(({ endedAt }) => endedAt !== null);
                return (
                  <li key={id} className="card">
                    <h2 className="card-title">
                      <Localized text={title} />
                    </h2>
                    {current.length === 0 && <p className="quiet">{t('people::vacant')}</p>}
                    <ul>
                      {current.map((one) => (
                        <li key={one.id}>
                          {one.person.name} {one.acting && <Tag kind="warn">{t('event::acting')}</Tag>}{' '}
                          <span className="quiet small">
                            {t('people::from', { date: day(one.startsOn) })}
                            {one.endsOn && ` ${t('people::to', { date: day(one.endsOn) })}`}
                          </span>
                          {viewerCan.appoint.allowed && (
                            <EndIncumbency positionId={id} incumbencyId={one.id} name={one.person.name ?? ''} />
                          )}
                        </li>
                      ))}
                    </ul>
                    {powers.length > 0 && <p className="small">{t('people::powers', { powers: powers.map(power).join('; ') })}</p>}
                    {past.length > 0 && (
                      <p className="small quiet">{t('people::before', { names: past.map(({ person }) => person.name).join(', ') })}</p>
                    )}
                    {viewerCan.appoint.allowed && <Appoint positionId={id} />}
                  </li>
                );
              })}
            </ul>
            {positions.pageInfo.hasNextPage && first < 100 && (
              <button type="button" className="button" onClick={more}>
                {t('more')}
              </button>
            )}
          </>
        )}
      </Loaded>
    </Page>
  );
}
