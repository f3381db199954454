import { useNavigate, useSearch } from '@tanstack/react-router';
import type { Search } from '../../app/search.ts';
import { graphql } from '../../graphql/graphql.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Select } from '../../ui/fields.tsx';
import { Empty } from '../../ui/states.tsx';
import { Figures } from './figures.tsx';
import { OverviewTable } from './overview-table.tsx';
import { daysCell, openStages, stayPeriods } from './overview-parts.ts';

const query = graphql(`
  query OverviewOfStays($period: StayPeriod!) {
    overviews {
      asOf
      stays(period: $period) {
        stage
        count
        medianDays
        ninetiethDays
      }
    }
  }
`);

/** How long cases stayed at the stages that they left in the period of the address. */
export function StaysOverview({ fileName }: { readonly fileName: string }) {
  const words = useWords();
  const { t, code, number } = words;
  const search = useSearch({ strict: false }) as Search;
  const navigate = useNavigate();
  const period = stayPeriods.find((one) => one === search.show) ?? 'last90Days';
  const days = (value: number) => ({ ...daysCell(value, words), bar: value });
  return (
    <>
      <div className="filters no-print">
        <Select
          label={t('overviews::stays.period')}
          value={period}
          onChange={(show) => void navigate({ to: '/overviews', search: { ...search, show: show === 'last90Days' ? undefined : show } as never, replace: true, resetScroll: false })}
          choices={stayPeriods.map((value) => ({ value, label: t(`overviews::stays.periods.${value}`) }))}
        />
      </div>
      <Figures query={query} variables={{ period }}>
        {({ stays }) => {
          if (stays.length === 0) return <Empty>{t('overviews::stays.none')}</Empty>;
          return (
            <OverviewTable
              caption={`${t('overviews::stays.caption')} – ${t(`overviews::stays.periods.${period}`)}`}
              columns={[t('cases::stage'), ...['count', 'median', 'ninetieth'].map((name) => t(`overviews::stays.${name}`))]}
              rows={openStages.flatMap((stage) => {
                const stay = stays.find((one) => one.stage === stage);
                if (!stay) return [];
                const left = { to: '/overviews/stays', search: { stage, ...(search.show ? { show: search.show } : {}) } };
                const cells = [
                  { text: code('stage', stage), to: { to: '/cases', search: { stage, sort: 'stageSince' } } },
                  { text: String(stay.count), shown: number(stay.count), to: left },
                  days(stay.medianDays),
                  days(stay.ninetiethDays),
                ];
                return [{ key: stage, cells }];
              })}
              fileName={`${fileName}-${period}`}
            />
          );
        }}
      </Figures>
    </>
  );
}
