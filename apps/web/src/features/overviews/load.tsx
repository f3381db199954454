import { graphql } from '../../graphql/graphql.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Empty } from '../../ui/states.tsx';
import { Figures } from './figures.tsx';
import { OverviewTable } from './overview-table.tsx';

const query = graphql(`
  query OverviewOfLoad {
    overviews {
      asOf
      load {
        people
        open
        overdue
        rows {
          person {
            id
            recordId
            name
          }
          isViewer
          open
          overdue
        }
      }
    }
  }
`);

/** Who of the reader's own offices has how much to do. */
export function LoadOverview({ fileName }: { readonly fileName: string }) {
  const { t, number } = useWords();
  const figure = (count: number) => ({ text: String(count), shown: number(count) });
  return (
    <Figures query={query} variables={{}}>
      {({ load: { people, open, overdue, rows } }) =>
        rows.length === 0 ? (
          <Empty>{t('overviews::load.none')}</Empty>
        ) : (
          <>
            <OverviewTable
              caption={t('overviews::load.caption')}
              columns={['person', 'open', 'overdue'].map((name) => t(`overviews::load.${name}`))}
              rows={[
                ...rows.map(({ person, isViewer, open, overdue }) => ({
                  key: person?.id ?? 'nobody',
                  cells: [
                    {
                      text: person === null ? t('overviews::load.nobody') : (person.name ?? t('unknown')),
                      ...(isViewer ? { to: { to: '/', search: { show: 'mine' } } } : {}),
                    },
                    { ...figure(open), bar: open, to: { to: '/overviews/load', search: person ? { person: person.recordId } : {} } },
                    { ...figure(overdue), bar: overdue },
                  ],
                })),
                { key: 'total', isSum: true, cells: [{ text: t('overviews::total') }, figure(open), figure(overdue)] },
              ]}
              fileName={fileName}
            />
            {people > rows.length && <p>{t('overviews::load.cut', { shown: number(rows.length), all: number(people) })}</p>}
          </>
        )
      }
    </Figures>
  );
}
