import { useNavigate, useSearch } from '@tanstack/react-router';
import type { Search } from '../../app/search.ts';
import { graphql, type ResultOf } from '../../graphql/graphql.ts';
import { wholeList } from '../../graphql/whole-list.ts';
import { useWords, type Words } from '../../i18n/use-words.ts';
import { Select } from '../../ui/fields.tsx';
import { firstPage, usePage } from '../../ui/pager.tsx';
import { Empty } from '../../ui/states.tsx';
import { Passage } from '../../ui/text.tsx';
import { Figures } from './figures.tsx';
import { ListPager } from './list-pager.tsx';
import { OverviewTable, type Row } from './overview-table.tsx';
import { expiringKinds, fileRowsAtMost, soonDays } from './overview-parts.ts';

const query = graphql(`
  query OverviewOfExpiring($language: Language!, $kind: ExpiringKind, $withinDays: Int, $first: Int, $after: String) {
    overviews {
      asOf
      expiringCounts {
        kind
        withinDays
        count
      }
      expiring(kind: $kind, withinDays: $withinDays, first: $first, after: $after) {
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            id
            kind
            on
            text
            case {
              id
              number
              technologyName(language: $language)
            }
            position {
              id
              title {
                en
                fr
              }
            }
          }
        }
      }
    }
  }
`);

type Expiring = NonNullable<NonNullable<NonNullable<ResultOf<typeof query>['overviews']>['expiring']['edges']>[number]>['node'];

/** Authorizations that end and conditions that are due soon: how many, then which, by the kind and days of the address. */
export function ExpiringOverview({ fileName }: { readonly fileName: string }) {
  const words = useWords();
  const { t, number, language } = words;
  const search = useSearch({ strict: false }) as Search;
  const navigate = useNavigate();
  const { first, after } = usePage();
  const kind = expiringKinds.find((one) => one === search.kind) ?? null;
  const withinDays = soonDays.find((days) => days === search.within) ?? null;
  const asked = { language, kind, withinDays };
  const isFiltered = kind !== null || withinDays !== null;
  const span = (days: number): string => (days === soonDays[0] ? t('overviews::expiring.first', { to: days }) : t('overviews::expiring.within', { from: days - 29, to: days }));
  const filter = (change: { readonly [N in 'kind' | 'within']?: Search[N] | undefined }): void =>
    void navigate({ to: '/overviews', search: { ...search, ...firstPage, ...change } as never, replace: true, resetScroll: false });
  return (
    <Figures query={query} variables={{ ...asked, first, after }}>
      {({ expiringCounts, expiring }) => {
        if (expiringCounts.length === 0) return <Empty>{t('overviews::expiring.none')}</Empty>;
        const figure = (of: string, days: number) => {
          const count = expiringCounts.find((one) => one.kind === of && one.withinDays === days)?.count ?? 0;
          const to = { to: '/overviews', search: { tab: 'expiring', kind: of, within: days } };
          return { text: String(count), shown: number(count), bar: count, ...(count === 0 ? {} : { to }) };
        };
        const rows = (expiring.edges ?? []).flatMap((edge) => (edge ? [rowOf(edge.node, words)] : []));
        return (
          <>
            <OverviewTable
              caption={t('overviews::expiring.caption')}
              columns={[t('overviews::expiring.kind'), ...soonDays.map(span)]}
              rows={expiringKinds.map((one) => ({ key: one, cells: [{ text: t(`overviews::expiring.kinds.${one}`) }, ...soonDays.map((days) => figure(one, days))] }))}
              fileName={fileName}
            />
            <div className="filters">
              <Select
                label={t('overviews::expiring.kind')}
                value={kind ?? ''}
                onChange={(chosen) => filter({ kind: chosen || undefined })}
                choices={[{ value: '', label: t('overviews::all') }, ...expiringKinds.map((value) => ({ value, label: t(`overviews::expiring.kinds.${value}`) }))]}
              />
              <Select
                label={t('overviews::expiring.when')}
                value={withinDays === null ? '' : String(withinDays)}
                onChange={(within) => filter({ within: soonDays.find((days) => String(days) === within) })}
                choices={[{ value: '', label: t('overviews::all') }, ...soonDays.map((days) => ({ value: String(days), label: span(days) }))]}
              />
            </div>
            {isFiltered && (
              <p className="print-only">{[kind && t(`overviews::expiring.kinds.${kind}`), withinDays && span(withinDays)].filter(Boolean).join(' · ')}</p>
            )}
            {rows.length === 0 ? (
              <Empty>{t('overviews::expiring.noneOf')}</Empty>
            ) : (
              <OverviewTable
                caption={t('overviews::expiring.list')}
                columns={['on', 'what', 'case', 'technology', 'position'].map((name) => t(`overviews::expiring.${name}`))}
                rows={rows}
                allRows={async () => (await wholeList(query, asked, ({ overviews }) => overviews?.expiring, fileRowsAtMost))?.map((one) => rowOf(one, words)) ?? null}
                fileName={`${fileName}-${t('overviews::expiring.listFile')}`}
              />
            )}
            <ListPager info={expiring.pageInfo} />
          </>
        );
      }}
    </Figures>
  );
}

function rowOf(one: Expiring, { t, day, pick }: Words): Row {
  const name = t(`overviews::expiring.one.${one.kind}`);
  return {
    key: one.id,
    cells: [
      { text: one.on, shown: day(one.on) },
      {
        text: [name, one.text].filter(Boolean).join(t('colon')),
        shown: (
          <>
            {name}
            {one.text && t('colon')}
            {one.text && <Passage text={one.text} />}
          </>
        ),
      },
      one.case ? { text: one.case.number, to: { to: `/cases/${one.case.number}`, search: { tab: 'conditions' } } } : { text: '' },
      { text: one.case?.technologyName ?? '' },
      { text: pick(one.position?.title) },
    ],
  };
}
