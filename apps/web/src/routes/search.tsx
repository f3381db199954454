import { useState } from 'react';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useQuery } from 'urql';
import type { Search } from '../app/search.ts';
import { HitCard } from '../features/search/hit.tsx';
import { KindLinks } from '../features/search/kind-links.tsx';
import { PersonFilter } from '../features/search/person-filter.tsx';
import { SavedSearches } from '../features/search/saved-searches.tsx';
import { caseStages, countedAtMost, csvAddress, csvRowsAtMost, filterOf, hitParts, longestText } from '../features/search/search-parts.ts';
import { graphql } from '../graphql/graphql.ts';
import { useWords } from '../i18n/use-words.ts';
import { Select, TextField } from '../ui/fields.tsx';
import { Page } from '../ui/page.tsx';
import { firstPage, Pager, usePage } from '../ui/pager.tsx';
import { Empty, Loaded } from '../ui/states.tsx';

const searchQuery = graphql(
  `
    query Search($text: String!, $filter: SearchFilter, $first: Int, $after: String) {
      search(text: $text, filter: $filter, first: $first, after: $after) {
        totalCount
        counts {
          kind
          count
        }
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            ...HitParts
          }
        }
      }
    }
  `,
  [hitParts],
);

const choicesQuery = graphql(`
  query SearchChoices {
    organization {
      units {
        id
        name {
          en
          fr
        }
      }
    }
    referenceList(id: "technology-category") {
      entries {
        code
        label {
          en
          fr
        }
      }
    }
  }
`);

/** Everything that the reader may see, by its words; what is asked is in the address. */
export function SearchPage() {
  const { t, code, pick, language, number } = useWords();
  const search = useSearch({ strict: false }) as Search;
  const navigate = useNavigate();
  const asked = search.text ?? '';
  // What is typed counts until the address says something else: back and forward change it, and the field follows.
  const [typed, setTyped] = useState({ over: asked, text: asked });
  const text = typed.over === asked ? typed.text : asked;
  const { first, after } = usePage();
  const filter = filterOf(search);
  const { kinds: _kinds, ...narrowing } = filter;
  const isPerson = filter.requesterId !== undefined || filter.executivePositionId !== undefined;
  const isAsked = (asked !== '' || Object.keys(narrowing).length > 0) && asked.length <= longestText;
  const [result, refetch] = useQuery({ query: searchQuery, variables: { text: asked, filter, first: first ?? 25, after: after ?? null }, pause: !isAsked });
  const [{ data: choices }] = useQuery({ query: choicesQuery });
  const go = (change: { readonly [K in keyof Search]?: Search[K] | undefined }): void =>
    void navigate({ to: '/search', search: { ...search, ...firstPage, ...change } as never, resetScroll: false });
  return (
    <Page title={t('search::title')}>
      <p>{t('search::intro')}</p>
      <form
        role="search"
        aria-label={t('search::title')}
        onSubmit={(event) => {
          event.preventDefault();
          go({ text: text.trim() || undefined });
        }}
      >
        <TextField
          label={t('search::label')}
          hint={t('search::hint')}
          type="search"
          value={text}
          maxLength={longestText}
          error={asked.length > longestText ? t('search::tooLong') : null}
          onChange={(now) => setTyped({ over: asked, text: now })}
        />
        <div className="filters">
          <Select
            label={t('search::stage')}
            value={search.stage ?? ''}
            onChange={(stage) => go({ stage: stage || undefined })}
            choices={[{ value: '', label: t('search::anyStage') }, ...caseStages.map((stage) => ({ value: stage, label: code('stage', stage) }))]}
          />
          <Select
            label={t('search::unit')}
            value={search.unit ?? ''}
            onChange={(unit) => go({ unit: unit || undefined })}
            choices={[{ value: '', label: t('search::anyUnit') }, ...(choices?.organization.units ?? []).map(({ id, name }) => ({ value: id, label: pick(name) }))]}
          />
          <Select
            label={t('search::category')}
            value={search.category ?? ''}
            onChange={(category) => go({ category: category || undefined })}
            choices={[
              { value: '', label: t('search::anyCategory') },
              ...(choices?.referenceList?.entries ?? []).map((entry) => ({ value: entry.code, label: pick(entry.label) })),
            ]}
          />
          <Select
            label={t('search::open')}
            value={search.open ? 'open' : ''}
            onChange={(state) => go({ open: state === 'open' || undefined })}
            choices={[
              { value: '', label: t('search::openAndClosed') },
              { value: 'open', label: t('search::openOnly') },
            ]}
          />
        </div>
        <div className="filters">
          <TextField label={t('search::from')} type="date" value={search.from ?? ''} onChange={(from) => go({ from: from || undefined })} />
          <TextField label={t('search::to')} type="date" value={search.to ?? ''} onChange={(to) => go({ to: to || undefined })} />
          <button className="button primary" type="submit">
            {t('searchLabel')}
          </button>
          {Object.keys(filter).length > 0 && (
            <Link className="button plain" to="/search" search={(asked ? { text: asked } : {}) as never}>
              {t('clear')}
            </Link>
          )}
        </div>
      </form>
      {isPerson && <PersonFilter search={search} onDrop={() => go({ person: undefined, position: undefined })} />}
      <div className="columns two">
        <section>
          {!isAsked ? (
            <Empty>{t('search::begin')}</Empty>
          ) : (
            <Loaded result={result} retry={() => refetch({ requestPolicy: 'network-only' })}>
              {({ search: found }) => {
                const total = found.totalCount ?? 0;
                const isBounded = total >= countedAtMost;
                return (
                  <>
                    <KindLinks counts={found.counts ?? []} kind={filter.kinds?.[0]} search={search} />
                    <p role="status" className="quiet">
                      {isBounded ? t('search::atLeast', { count: number(countedAtMost) }) : `${t('results', { count: total })}. ${total > 0 ? t('search::found') : ''}`}
                    </p>
                    {total === 0 && (
                      <Empty>
                        {t(asked === '' ? 'search::noCase' : Object.keys(filter).length > 0 ? 'search::nothingFiltered' : 'search::nothing', { text: asked })}{' '}
                        {t('search::tryOther')}
                      </Empty>
                    )}
                    <ul className="cards">{(found.edges ?? []).map((edge) => edge && <HitCard key={edge.node.id} hit={edge.node} />)}</ul>
                    <Pager info={found.pageInfo} label={t('paging.label')} />
                    {total > 0 && (
                      <p className="no-print">
                        <a href={csvAddress(asked, filter, language)} download>
                          {t('search::csv')}
                        </a>{' '}
                        <span className="small quiet">{t('search::csvHint', { limit: number(csvRowsAtMost) })}</span>
                      </p>
                    )}
                  </>
                );
              }}
            </Loaded>
          )}
        </section>
        <SavedSearches asked={isAsked ? { text: asked, filter } : null} />
      </div>
    </Page>
  );
}
