import { useState } from 'react';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useQuery } from 'urql';
import type { Search } from '../app/router.tsx';
import { graphql } from '../graphql/graphql.ts';
import { useWords } from '../i18n/use-words.ts';
import { Select, TextField } from '../ui/fields.tsx';
import { Page } from '../ui/page.tsx';
import { Empty, Loaded } from '../ui/states.tsx';
import { Tag } from '../ui/text.tsx';
import { usePages } from '../ui/use-pages.ts';

const casesQuery = graphql(`
  query Cases($language: Language!, $filter: CaseFilter, $first: Int!) {
    cases(first: $first, filter: $filter) {
      totalCount
      pageInfo {
        hasNextPage
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

const stages = ['triage', 'preparation', 'review', 'decision', 'deferred', 'conditions', 'inForce', 'reporting', 'closed'] as const;

/** Every case that the reader may see, searched and filtered in the address. */
export function CasesPage() {
  const { t, language, code, pick, date } = useWords();
  const search = useSearch({ strict: false }) as Search;
  const navigate = useNavigate();
  const [text, setText] = useState(search.text ?? '');
  const { first, more } = usePages();
  const filter = {
    ...(search.text ? { search: search.text } : {}),
    ...(search.stage ? { stages: [search.stage as (typeof stages)[number]] } : {}),
    ...(search.mine ? { mine: true } : {}),
  };
  const [result, refetch] = useQuery({ query: casesQuery, variables: { language, filter, first } });
  const go = (change: Partial<Search>): void =>
    void navigate({ to: '/cases', search: { ...search, ...change } as never, replace: true });
  return (
    <Page title={t('nav.cases')}>
      <form
        className="filters"
        role="search"
        onSubmit={(event) => {
          event.preventDefault();
          go({ text: text.trim() });
        }}
      >
        <TextField label={t('cases::search')} type="search" value={text} onChange={setText} onBlur={() => go({ text: text.trim() })} />
        <Select
          label={t('cases::stage')}
          value={search.stage ?? ''}
          onChange={(stage) => go({ stage })}
          choices={[{ value: '', label: t('cases::all') }, ...stages.map((stage) => ({ value: stage, label: code('stage', stage) }))]}
        />
        <button className="button" type="submit">
          {t('searchLabel')}
        </button>
      </form>
      <Loaded result={result} retry={() => refetch({ requestPolicy: 'network-only' })}>
        {({ cases }) => (
          <>
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
            {cases.pageInfo.hasNextPage && (
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
