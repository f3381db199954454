import { useNavigate, useSearch } from '@tanstack/react-router';
import { useQuery } from 'urql';
import type { Search } from '../../app/search.ts';
import { graphql } from '../../graphql/graphql.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Select } from '../../ui/fields.tsx';
import { Empty, Loaded } from '../../ui/states.tsx';
import { OverviewTable } from './overview-table.tsx';
import { openStages, stayPeriods } from './overview-parts.ts';

const query = graphql(`
  query OverviewOfStays($period: StayPeriod!) {
    overviews {
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
  const { t, code, number, language } = useWords();
  const search = useSearch({ strict: false }) as Search;
  const navigate = useNavigate();
  const period = stayPeriods.find((one) => one === search.show) ?? 'last90Days';
  const [result, refetch] = useQuery({ query, variables: { period }, requestPolicy: 'cache-and-network' });
  const days = (value: number) => {
    const rounded = Math.round(value * 10) / 10;
    // With the sign that a spreadsheet of that language reads: it might take the other for a date.
    return { text: String(rounded).replace('.', language === 'fr' ? ',' : '.'), shown: number(rounded), bar: rounded };
  };
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
      <Loaded result={result} retry={() => refetch({ requestPolicy: 'network-only' })}>
        {({ overviews }) => {
          const stays = overviews?.stays ?? [];
          if (stays.length === 0) return <Empty>{t('overviews::stays.none')}</Empty>;
          return (
            <OverviewTable
              caption={`${t('overviews::stays.caption')} – ${t(`overviews::stays.periods.${period}`)}`}
              columns={[t('cases::stage'), ...['count', 'median', 'ninetieth'].map((name) => t(`overviews::stays.${name}`))]}
              rows={openStages.flatMap((stage) => {
                const stay = stays.find((one) => one.stage === stage);
                if (!stay) return [];
                const cells = [{ text: code('stage', stage) }, { text: String(stay.count), shown: number(stay.count) }, days(stay.medianDays), days(stay.ninetiethDays)];
                return [{ key: stage, cells }];
              })}
              fileName={`${fileName}-${period}`}
            />
          );
        }}
      </Loaded>
    </>
  );
}
