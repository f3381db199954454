import { useState } from 'react';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useQuery } from 'urql';
import type { Search } from '../app/search.ts';
import { stageAges } from '../features/overviews/overview-parts.ts';
import { graphql } from '../graphql/graphql.ts';
import { useWords } from '../i18n/use-words.ts';
import { Select, TextField } from '../ui/fields.tsx';
import { Page } from '../ui/page.tsx';
import { firstPage, Pager, usePage } from '../ui/pager.tsx';
import { Empty, Loaded } from '../ui/states.tsx';
import { Tag } from '../ui/text.tsx';

const casesQuery = graphql(`
  query Cases(
    $language: Language!
    $filter: CaseFilter
    $sort: CaseSort
    $first: Int
    $after: String
    $last: Int
    $before: String
  ) {
    viewer {
      powers
      mayReadOverviews
    }
    organization {
      units {
        id
        name {
          en
          fr
        }
      }
    }
    cases(first: $first, after: $after, last: $last, before: $before, filter: $filter, sort: $sort) {
      totalCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      edges {
        node {
          id
          number
          stage
          outcome
          stageSince
          technologyName(language: $language)
          stageAsked
          unit {
            name {
              en
              fr
            }
          }
        }
      }
    }
  }
`);

const sorts = ['newest', 'oldest', 'stageSince', 'number'] as const;
const stages = ['triage', 'preparation', 'review', 'decision', 'deferred', 'conditions', 'inForce', 'reporting', 'closed'] as const;

/** Every case that the reader may see, searched and filtered in the address. */
export function CasesPage() {
  const { t, language, code, pick, date } = useWords();
  const search = useSearch({ strict: false }) as Search;
  const navigate = useNavigate();
  const [text, setText] = useState(search.text ?? '');
  const page = usePage();
  const stage = stages.find((one) => one === search.stage);
  const age = stageAges.find((one) => one === search.age);
  const sort = sorts.find((one) => one === search.sort) ?? 'newest';
  const filter = {
    ...(search.text ? { search: search.text } : {}),
    ...(stage ? { stages: [stage] } : {}),
    ...(age ? { age } : {}),
    ...(search.unit ? { unitId: search.unit } : {}),
    ...(search.mine ? { mine: true } : {}),
    ...(search.open ? { open: true } : {}),
  };
  const [result, refetch] = useQuery({ query: casesQuery, variables: { language, filter, sort, ...page } });
  const units = result.data?.organization.units ?? [];
  const go = (change: { readonly [K in keyof Search]?: Search[K] | undefined }): void =>
    void navigate({ to: '/cases', search: { ...search, ...firstPage, ...change } as never, replace: true, resetScroll: false });
  const isFiltered = Object.keys(filter).length > 0 || sort !== 'newest';
  return (
    <Page title={t('nav.cases')}>
      <p>
        <Link to="/existing-use">{t('existinguse::list')}</Link>
        {result.data?.viewer.mayReadOverviews && (
          <>
            {' · '}
            <Link to="/overviews">{t('overviews::title')}</Link>
          </>
        )}
      </p>
      <form
        className="filters"
        role="search"
        onSubmit={(event) => {
          event.preventDefault();
          go({ text: text.trim() });
        }}
      >
        <TextField label={t('cases::search')} type="search" value={text} onChange={setText} />
        <Select
          label={t('cases::stage')}
          value={stage ?? ''}
          onChange={(chosen) => go({ stage: chosen })}
          choices={[{ value: '', label: t('cases::all') }, ...stages.map((stage) => ({ value: stage, label: code('stage', stage) }))]}
        />
        <Select
          label={t('cases::age')}
          value={age ?? ''}
          onChange={(chosen) => go({ age: chosen || undefined })}
          choices={[{ value: '', label: t('cases::anyAge') }, ...stageAges.map((value) => ({ value, label: t(`cases::ages.${value}`) }))]}
        />
        <Select
          label={t('cases::unit')}
          value={search.unit ?? ''}
          onChange={(unit) => go({ unit })}
          choices={[{ value: '', label: t('cases::allUnits') }, ...units.map(({ id, name }) => ({ value: id, label: pick(name) }))]}
        />
        <Select
          label={t('cases::whose')}
          value={search.mine ? 'mine' : ''}
          onChange={(whose) => go({ mine: whose === 'mine' || undefined })}
          choices={[
            { value: '', label: t('cases::everyones') },
            { value: 'mine', label: t('cases::mine') },
          ]}
        />
        <Select
          label={t('cases::state')}
          value={search.open ? 'open' : ''}
          onChange={(state) => go({ open: state === 'open' || undefined })}
          choices={[
            { value: '', label: t('cases::openAndClosed') },
            { value: 'open', label: t('cases::openOnly') },
          ]}
        />
        <Select
          label={t('cases::sort')}
          value={sort}
          onChange={(chosen) => go({ sort: chosen === 'newest' ? undefined : chosen })}
          choices={sorts.map((value) => ({ value, label: t(`cases::sorts.${value}`) }))}
        />
        <button className="button" type="submit">
          {t('searchLabel')}
        </button>
        {isFiltered && (
          <Link className="button plain" to="/cases" onClick={() => setText('')}>
            {t('clear')}
          </Link>
        )}
      </form>
      <Loaded result={result} retry={() => refetch({ requestPolicy: 'network-only' })}>
        {({ cases, viewer }) => (
          <>
            {stage === 'triage' && viewer.powers.includes('ntop:triage') && (
              <p>
                <Link to="/triage">{t('triage::several')}</Link>
              </p>
            )}
            <p role="status" className="quiet">
              {t('results', { count: cases.totalCount ?? 0 })}
            </p>
            {cases.totalCount === 0 ? (
              <Empty>{t('cases::empty')}</Empty>
            ) : (
              <table className="stacks">
                <caption className="visually-hidden">{t('nav.cases')}</caption>
                <thead>
                  <tr>
                    {['number', 'technology', 'stage', 'asked', 'unit', 'since'].map((name) => (
                      <th key={name} scope="col">
                        {t(`cases::${name}`)}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {(cases.edges ?? []).map((edge) => {
                    if (!edge) return null;
                    const one = edge.node;
                    return (
                      <tr key={one.id}>
                        <th scope="row">
                          <Link to={`/cases/${one.number}`}>{one.number}</Link>
                        </th>
                        <td data-label={t('cases::technology')}>{one.technologyName}</td>
                        <td data-label={t('cases::stage')}>
                          <Tag>{code('stage', one.stage)}</Tag>{' '}
                          {one.outcome && <span className="small quiet">{code('outcome', one.outcome)}</span>}
                        </td>
                        <td data-label={t('cases::asked')}>{code('asked', one.stageAsked)}</td>
                        <td data-label={t('cases::unit')}>{pick(one.unit?.name)}</td>
                        <td data-label={t('cases::since')}>{date(one.stageSince)}</td>
                      </tr>
                    );
                  })}
                </tbody>
              </table>
            )}
            <Pager info={cases.pageInfo} label={t('paging.label')} />
          </>
        )}
      </Loaded>
    </Page>
  );
}
