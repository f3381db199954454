import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useQuery } from 'urql';
import type { Search } from '../app/search.ts';
import { absenceParts } from '../features/people/absence-parts.ts';
import { Appoint } from '../features/people/appoint.tsx';
import { Office, officeParts } from '../features/people/office.tsx';
import { StatedAbsence } from '../features/people/stated-absence.tsx';
import { graphql } from '../graphql/graphql.ts';
import { availabilityParts } from '../graphql/refusal.ts';
import { useWords } from '../i18n/use-words.ts';
import { Select } from '../ui/fields.tsx';
import { Page } from '../ui/page.tsx';
import { firstPage, Pager, usePage } from '../ui/pager.tsx';
import { Empty, Loaded } from '../ui/states.tsx';
import { Localized, Tag } from '../ui/text.tsx';

const peopleQuery = graphql(
  `
    query People($power: String, $language: Language!, $first: Int, $after: String, $last: Int, $before: String) {
      viewer {
        person {
          id
        }
      }
      organization {
        roles {
          powers
        }
      }
      positions(first: $first, after: $after, last: $last, before: $before, power: $power, language: $language) {
        pageInfo {
          hasNextPage
          hasPreviousPage
          startCursor
          endCursor
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
              viewerMayEnd
              absences {
                ...AbsenceParts
              }
              person {
                id
                name
              }
            }
            office {
              ...OfficeParts
            }
            viewerCan {
              appoint {
                ...AvailabilityParts
              }
              nameOfficeMember {
                ...AvailabilityParts
              }
              removeOfficeMember {
                ...AvailabilityParts
              }
            }
          }
        }
      }
    }
  `,
  [availabilityParts, absenceParts, officeParts],
);

/** Positions, who holds them, and what the delegation order gives: authority hangs on positions. */
export function PeoplePage() {
  const { t, power, day, pick, language } = useWords();
  const search = useSearch({ strict: false }) as Search;
  const navigate = useNavigate();
  const page = usePage();
  const [result, refetch] = useQuery({ query: peopleQuery, variables: { power: search.show ?? null, language, ...page } });
  const powers = [...new Set(result.data?.organization.roles.flatMap((role) => role.powers))];
  return (
    <Page title={t('nav.people')}>
      <p>{t('people::intro')}</p>
      <p>
        <Link to="/powers">{t('matrix::fromPeople')}</Link>
      </p>
      <div className="filters">
        <Select
          label={t('people::filter')}
          value={search.show ?? ''}
          onChange={(show) =>
            void navigate({ to: '/people', search: { ...firstPage, show: show || undefined } as never, replace: true, resetScroll: false })
          }
          choices={[{ value: '', label: t('people::allPowers') }, ...powers.map((value) => ({ value, label: power(value) }))]}
        />
      </div>
      <Loaded result={result} retry={() => refetch({ requestPolicy: 'network-only' })}>
        {({ positions, viewer }) => (
          <>
            {positions.edges?.length === 0 && <Empty>{t('people::none')}</Empty>}
            <ul className="cards">
              {(positions.edges ?? []).map((edge) => {
                if (!edge) return null;
                const { id, title, powers: held, incumbencies, office, viewerCan } = edge.node;
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
                          {one.viewerMayEnd && (
                            <>
                              {' '}
                              {one.person.id === viewer.person.id && (
                                <>
                                  <Link to={`/people/absence/${one.id}`}>{t('absence::own')}</Link>{' '}
                                </>
                              )}
                              <Link to={`/people/leaving/${one.id}`}>
                                {one.person.id === viewer.person.id ? t('leaving::own') : t('people::end', { name: one.person.name ?? '' })}
                              </Link>
                            </>
                          )}
                          {one.absences.map((absence) => (
                            <StatedAbsence
                              key={absence.id}
                              absence={absence}
                              positionId={id}
                              name={one.person.name ?? ''}
                              mayAppoint={viewerCan.appoint.allowed}
                              isAppointed={current.some((other) => other.acting && other.person.id === absence.standIn?.id && (other.endsOn ?? absence.endsOn) >= absence.startsOn)}
                            />
                          ))}
                        </li>
                      ))}
                    </ul>
                    {held.length > 0 && <p className="small">{t('people::powers', { powers: held.map(power).join('; ') })}</p>}
                    {past.length > 0 && (
                      <p className="small quiet">{t('people::before', { names: past.map(({ person }) => person.name).join(', ') })}</p>
                    )}
                    <Office
                      positionId={id}
                      title={pick(title)}
                      members={office}
                      viewerId={viewer.person.id}
                      mayName={viewerCan.nameOfficeMember.allowed}
                      mayRemove={viewerCan.removeOfficeMember.allowed}
                    />
                    {viewerCan.appoint.allowed && <Appoint positionId={id} title={pick(title)} />}
                  </li>
                );
              })}
            </ul>
            <Pager info={positions.pageInfo} label={t('paging.label')} />
          </>
        )}
      </Loaded>
    </Page>
  );
}
