import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useQuery } from 'urql';
import type { Search } from '../app/search.ts';
import { graphql } from '../graphql/graphql.ts';
import { useWords } from '../i18n/use-words.ts';
import { Select } from '../ui/fields.tsx';
import { Page } from '../ui/page.tsx';
import { firstPage, Pager, usePage } from '../ui/pager.tsx';
import { Empty, Loaded } from '../ui/states.tsx';
import { Tag } from '../ui/text.tsx';

const existingUsesQuery = graphql(`
  query ExistingUses($filter: ExistingUseFilter, $sort: ExistingUseSort, $first: Int, $after: String, $last: Int, $before: String) {
    organization {
      units {
        id
        name {
          en
          fr
        }
      }
    }
    existingUses(first: $first, after: $after, last: $last, before: $before, filter: $filter, sort: $sort) {
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
          status
          outcome
          name
          how
          reportedAt
          personalInformation
          finding
          technology {
            id
            name {
              en
              fr
            }
          }
          unit {
            name {
              en
              fr
            }
          }
          accounts {
            id
            status
          }
        }
      }
    }
  }
`);

const sorts = ['newest', 'oldest', 'number'] as const;
const columns = ['number', 'what', 'status', 'how', 'unit', 'collected', 'accountsOpen', 'at'] as const;

/** Every report that the reader may see, filtered in the address: all of them for NTOP and ATIP, for others their own. */
export function ExistingUsesPage() {
  const { t, code, pick, date, number } = useWords();
  const search = useSearch({ strict: false }) as Search;
  const navigate = useNavigate();
  const page = usePage();
  const sort = sorts.find((one) => one === search.sort) ?? 'newest';
  const filter = {
    ...(search.unit ? { unitId: search.unit } : {}),
    ...(search.mine ? { mine: true } : {}),
    ...(search.open ? { open: true } : {}),
  };
  const [result, refetch] = useQuery({ query: existingUsesQuery, variables: { filter, sort, ...page } });
  const units = result.data?.organization.units ?? [];
  const go = (change: { readonly [K in keyof Search]?: Search[K] | undefined }): void =>
    void navigate({ to: '/existing-use', search: { ...search, ...firstPage, ...change } as never, replace: true, resetScroll: false });
  return (
    <Page title={t('existinguse::list')}>
      <p className="actions">
        <Link className="button" to="/existing-use/new">
          {t('existinguse::title')}
        </Link>
      </p>
      <div className="filters">
        <Select
          label={t('existinguse::status')}
          value={search.open ? 'open' : ''}
          onChange={(state) => go({ open: state === 'open' || undefined })}
          choices={[
            { value: '', label: t('existinguse::all') },
            { value: 'open', label: t('existinguse::openOnly') },
          ]}
        />
        <Select
          label={t('cases::unit')}
          value={search.unit ?? ''}
          onChange={(unit) => go({ unit: unit || undefined })}
          choices={[{ value: '', label: t('cases::allUnits') }, ...units.map(({ id, name }) => ({ value: id, label: pick(name) }))]}
        />
        <Select
          label={t('existinguse::whose')}
          value={search.mine ? 'mine' : ''}
          onChange={(whose) => go({ mine: whose === 'mine' || undefined })}
          choices={[
            { value: '', label: t('existinguse::everyones') },
            { value: 'mine', label: t('existinguse::mine') },
          ]}
        />
        <Select
          label={t('cases::sort')}
          value={sort}
          onChange={(chosen) => go({ sort: chosen === 'newest' ? undefined : chosen })}
          choices={sorts.map((value) => ({ value, label: t(`cases::sorts.${value}`) }))}
        />
        {(Object.keys(filter).length > 0 || sort !== 'newest') && (
          <Link className="button plain" to="/existing-use">
            {t('clear')}
          </Link>
        )}
      </div>
      <Loaded result={result} retry={() => refetch({ requestPolicy: 'network-only' })}>
        {({ existingUses }) => (
          <>
            <p role="status" className="quiet">
              {t('results', { count: existingUses.totalCount ?? 0 })}
            </p>
            {existingUses.totalCount === 0 ? (
              <Empty>{t('existinguse::empty')}</Empty>
            ) : (
              <table className="stacks">
                <caption className="visually-hidden">{t('existinguse::list')}</caption>
                <thead>
                  <tr>
                    {columns.map((name) => (
                      <th key={name} scope="col">
                        {t(`existinguse::columns.${name}`)}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {(existingUses.edges ?? []).map((edge) => {
                    if (!edge) return null;
                    const one = edge.node;
                    return (
                      <tr key={one.id}>
                        <th scope="row">
                          <Link to={`/existing-use/${one.number}`}>{one.number}</Link>
                        </th>
                        <td data-label={t('existinguse::columns.what')}>{one.name ?? pick(one.technology?.name)}</td>
                        <td data-label={t('existinguse::columns.status')}>
                          <Tag>{code('reportStatus', one.status)}</Tag>{' '}
                          {one.outcome && <span className="small quiet">{code('reportOutcome', one.outcome)}</span>}
                        </td>
                        <td data-label={t('existinguse::columns.how')}>{code('reportHow', one.how)}</td>
                        <td data-label={t('existinguse::columns.unit')}>{pick(one.unit?.name)}</td>
                        <td data-label={t('existinguse::columns.collected')}>
                          {code('personalInformation', one.personalInformation)}{' '}
                          {one.finding && <span className="small quiet">{code('privacyFinding', one.finding)}</span>}
                        </td>
                        <td data-label={t('existinguse::columns.accountsOpen')}>
                          {number(one.accounts.filter(({ status }) => status === 'open').length)}
                        </td>
                        <td data-label={t('existinguse::columns.at')}>{date(one.reportedAt)}</td>
                      </tr>
                    );
                  })}
                </tbody>
              </table>
            )}
            <Pager info={existingUses.pageInfo} label={t('paging.label')} />
          </>
        )}
      </Loaded>
    </Page>
  );
}
