import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { Search } from '../../app/search.ts';
import { graphql, type ResultOf } from '../../graphql/graphql.ts';
import { wholeList } from '../../graphql/whole-list.ts';
import { useWords, type Words } from '../../i18n/use-words.ts';
import { Select } from '../../ui/fields.tsx';
import { firstPage, usePage } from '../../ui/pager.tsx';
import { Empty } from '../../ui/states.tsx';
import { Figures } from './figures.tsx';
import { ListPager } from './list-pager.tsx';
import { OverviewTable, type Row } from './overview-table.tsx';
import { dayOf, daysCell, fileRowsAtMost, openStages, stayPeriods } from './overview-parts.ts';

const query = graphql(`
  query StaysAtStage($language: Language!, $stage: CaseStage!, $period: StayPeriod!, $first: Int, $after: String) {
    overviews {
      asOf
      stays(period: $period) {
        stage
        count
      }
      staysAt(stage: $stage, period: $period, first: $first, after: $after) {
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            id
            cameAt
            wentAt
            days
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

type Stay = NonNullable<NonNullable<NonNullable<ResultOf<typeof query>['overviews']>['staysAt']['edges']>[number]>['node'];

/** The cases that left the stage of the address in the period, and how long each stood there. */
export function StaysList({ fileName }: { readonly fileName: string }) {
  const words = useWords();
  const { t, code, language } = words;
  const search = useSearch({ strict: false }) as Search;
  const navigate = useNavigate();
  const { first, after } = usePage();
  const stage = openStages.find((one) => one === search.stage) ?? openStages[0];
  const period = stayPeriods.find((one) => one === search.show) ?? 'last90Days';
  const asked = { language, stage, period };
  const filter = (change: Search): void => void navigate({ to: '.', search: { ...search, ...firstPage, ...change } as never, replace: true, resetScroll: false });
  return (
    <>
      <div className="filters">
        <Select
          label={t('cases::stage')}
          value={stage}
          onChange={(chosen) => filter({ stage: chosen })}
          choices={openStages.map((value) => ({ value, label: code('stage', value) }))}
        />
        <Select
          label={t('overviews::stays.period')}
          value={period}
          onChange={(show) => filter({ show })}
          choices={stayPeriods.map((value) => ({ value, label: t(`overviews::stays.periods.${value}`) }))}
        />
      </div>
      <p className="print-only">{[code('stage', stage), t(`overviews::stays.periods.${period}`)].join(' · ')}</p>
      <p className="no-print">
        <Link to="/cases" search={{ stage, sort: 'stageSince' } as never}>
          {t('overviews::stays.now', { stage: code('stage', stage) })}
        </Link>
      </p>
      <Figures query={query} variables={{ ...asked, first, after }}>
        {({ stays, staysAt }) => {
          const rows = (staysAt.edges ?? []).flatMap((edge) => (edge ? [rowOf(edge.node, words)] : []));
          return (
            <>
              <p role="status" className="quiet">
                {t('results', { count: stays.find((one) => one.stage === stage)?.count ?? 0 })}
              </p>
              {rows.length === 0 ? (
                <Empty>{t('overviews::stays.noneAt')}</Empty>
              ) : (
                <OverviewTable
                  caption={t('overviews::stays.list.caption')}
                  columns={['number', 'technology', 'came', 'went', 'days'].map((name) => t(`overviews::stays.list.${name}`))}
                  rows={rows}
                  allRows={async () => (await wholeList(query, asked, ({ overviews }) => overviews?.staysAt, fileRowsAtMost))?.map((one) => rowOf(one, words)) ?? null}
                  fileName={`${fileName}-${stage}-${period}`}
                />
              )}
              <ListPager info={staysAt.pageInfo} />
            </>
          );
        }}
      </Figures>
    </>
  );
}

function rowOf({ id, case: of, cameAt, wentAt, days }: Stay, words: Words): Row {
  const { date } = words;
  return {
    key: id,
    cells: [
      of ? { text: of.number, to: { to: `/cases/${of.number}`, search: { tab: 'timeline' } } } : { text: '' },
      { text: of?.technologyName ?? '' },
      { text: dayOf(cameAt), shown: date(cameAt) },
      { text: dayOf(wentAt), shown: date(wentAt) },
      { ...daysCell(days, words), bar: days },
    ],
  };
}
