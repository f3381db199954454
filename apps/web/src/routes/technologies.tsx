import { useState } from 'react';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useQuery } from 'urql';
import type { Search } from '../app/search.ts';
import { graphql } from '../graphql/graphql.ts';
import { useWords } from '../i18n/use-words.ts';
import { Select, TextField } from '../ui/fields.tsx';
import { Page } from '../ui/page.tsx';
import { firstPage, Pager, usePage } from '../ui/pager.tsx';
import { Empty, Loaded } from '../ui/states.tsx';
import { Localized, Tag } from '../ui/text.tsx';

const technologiesQuery = graphql(`
  query Technologies(
    $search: String
    $kind: TechnologyKind
    $sort: TechnologySort
    $language: Language!
    $first: Int
    $after: String
    $last: Int
    $before: String
  ) {
    technologies(first: $first, after: $after, last: $last, before: $before, search: $search, kind: $kind, sort: $sort, language: $language) {
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
          recordId
          name {
            en
            fr
          }
          kind
          vendor
          prohibitedAt
          authorizations {
            id
            status
            stage
          }
        }
      }
    }
  }
`);

const kinds = ['tool', 'technique', 'device', 'software', 'application', 'dataset'] as const;
const sorts = ['name', 'newest'] as const;

/** May I use it? The catalogue that every employee may look up. */
export function TechnologiesPage() {
  const { t, code, language } = useWords();
  const search = useSearch({ strict: false }) as Search;
  const navigate = useNavigate();
  const [text, setText] = useState(search.text ?? '');
  const page = usePage();
  const kind = kinds.find((one) => one === search.kind) ?? null;
  const sort = sorts.find((one) => one === search.sort) ?? 'name';
  const [result, refetch] = useQuery({ query: technologiesQuery, variables: { search: search.text ?? null, kind, sort, language, ...page } });
  const go = (change: { readonly [K in keyof Search]?: Search[K] | undefined }): void =>
    void navigate({ to: '/technologies', search: { ...search, ...firstPage, ...change } as never, replace: true, resetScroll: false });
  return (
    <Page title={t('nav.technologies')}>
      <p>{t('technology::intro')}</p>
      <form
        className="filters"
        role="search"
        onSubmit={(event) => {
          event.preventDefault();
          go({ text: text.trim() });
        }}
      >
        <TextField label={t('technology::search')} type="search" value={text} onChange={setText} />
        <Select
          label={t('technology::kindFilter')}
          value={kind ?? ''}
          onChange={(chosen) => go({ kind: chosen })}
          choices={[{ value: '', label: t('technology::allKinds') }, ...kinds.map((value) => ({ value, label: code('kind', value) }))]}
        />
        <Select
          label={t('technology::sort')}
          value={sort}
          onChange={(chosen) => go({ sort: chosen === 'name' ? undefined : chosen })}
          choices={sorts.map((value) => ({ value, label: t(`technology::sorts.${value}`) }))}
        />
        <button className="button" type="submit">
          {t('searchLabel')}
        </button>
        {(search.text || kind || sort !== 'name') && (
          <Link className="button plain" to="/technologies" onClick={() => setText('')}>
            {t('clear')}
          </Link>
        )}
      </form>
      <Loaded result={result} retry={() => refetch({ requestPolicy: 'network-only' })}>
        {({ technologies }) => (
          <>
            <p role="status" className="quiet">
              {t('results', { count: technologies.totalCount ?? 0 })}
            </p>
            {technologies.totalCount === 0 && (
              <Empty>
                {t('technology::empty')} <Link to="/register">{t('home::register')}</Link>
              </Empty>
            )}
            <ul className="cards">
              {(technologies.edges ?? []).map((edge) => {
                if (!edge) return null;
                const { id, recordId, name, kind, vendor, prohibitedAt, authorizations } = edge.node;
                const inForce = authorizations.filter(({ status }) => status === 'inForce');
                return (
                  <li key={id} className="card">
                    <h2 className="card-title">
                      <Link to={`/technologies/${recordId}`}>
                        <Localized text={name} />
                      </Link>
                    </h2>
                    <p className="meta">
                      <span>{code('kind', kind)}</span>
                      {vendor && <span>{vendor}</span>}
                      {prohibitedAt && <Tag kind="bad">{t('technology::prohibited')}</Tag>}
                      {inForce.map((one) => (
                        <Tag key={one.id} kind="good">
                          {t('technology::authorizedFor', { stage: code('asked', one.stage) })}
                        </Tag>
                      ))}
                      {!prohibitedAt && inForce.length === 0 && <Tag kind="warn">{t('technology::notAuthorized')}</Tag>}
                    </p>
                  </li>
                );
              })}
            </ul>
            <Pager info={technologies.pageInfo} label={t('paging.label')} />
          </>
        )}
      </Loaded>
    </Page>
  );
}
