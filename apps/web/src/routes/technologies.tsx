import { useState } from 'react';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useQuery } from 'urql';
import type { Search } from '../app/router.tsx';
import { graphql } from '../graphql/graphql.ts';
import { useWords } from '../i18n/use-words.ts';
import { TextField } from '../ui/fields.tsx';
import { Page } from '../ui/page.tsx';
import { Empty, Loaded } from '../ui/states.tsx';
import { Localized, Tag } from '../ui/text.tsx';
import { usePages } from '../ui/use-pages.ts';

const technologiesQuery = graphql(`
  query Technologies($search: String, $first: Int!, $language: Language!) {
    technologies(first: $first, search: $search, language: $language) {
      totalCount
      pageInfo {
        hasNextPage
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

/** May I use it? The catalogue that every employee may look up. */
export function TechnologiesPage() {
  const { t, code, language } = useWords();
  const search = useSearch({ strict: false }) as Search;
  const navigate = useNavigate();
  const [text, setText] = useState(search.text ?? '');
  const { first, more } = usePages();
  const [result, refetch] = useQuery({ query: technologiesQuery, variables: { search: search.text || null, first, language } });
  const go = (): void => void navigate({ to: '/technologies', search: { text: text.trim() } as never, replace: true });
  return (
    <Page title={t('nav.technologies')}>
      <p>{t('technology::intro')}</p>
      <form
        className="filters"
        role="search"
        onSubmit={(event) => {
          event.preventDefault();
          go();
        }}
      >
        <TextField label={t('technology::search')} type="search" value={text} onChange={setText} />
        <button className="button" type="submit">
          {t('searchLabel')}
        </button>
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
            {technologies.pageInfo.hasNextPage && (
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
