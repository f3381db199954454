import { useQuery } from 'urql';
import { graphql } from '../../graphql/graphql.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Empty, Loaded } from '../../ui/states.tsx';
import { OverviewTable } from './overview-table.tsx';

const query = graphql(`
  query OverviewOfLoad {
    overviews {
      load {
        person {
          id
          name
        }
        isViewer
        open
        overdue
      }
    }
  }
`);

/** Who of the reader's own offices has how much to do. */
export function LoadOverview({ fileName }: { readonly fileName: string }) {
  const { t, number } = useWords();
  const [result, refetch] = useQuery({ query, requestPolicy: 'cache-and-network' });
  const figure = (count: number) => ({ text: String(count), shown: number(count), bar: count });
  return (
    <Loaded result={result} retry={() => refetch({ requestPolicy: 'network-only' })}>
      {({ overviews }) => {
        const rows = overviews?.load ?? [];
        if (rows.length === 0) return <Empty>{t('overviews::load.none')}</Empty>;
        return (
          <OverviewTable
            caption={t('overviews::load.caption')}
            columns={['person', 'open', 'overdue'].map((name) => t(`overviews::load.${name}`))}
            rows={rows.map(({ person, isViewer, open, overdue }) => ({
              key: person?.id ?? 'nobody',
              cells: [
                {
                  text: person === null ? t('overviews::load.nobody') : (person.name ?? t('unknown')),
                  ...(isViewer ? { to: { to: '/', search: { show: 'mine' } } } : {}),
                },
                figure(open),
                figure(overdue),
              ],
            }))}
            fileName={fileName}
          />
        );
      }}
    </Loaded>
  );
}
