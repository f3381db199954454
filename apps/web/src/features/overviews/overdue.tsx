import { graphql } from '../../graphql/graphql.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Empty } from '../../ui/states.tsx';
import { useNow } from '../../ui/use-now.ts';
import { Figures } from './figures.tsx';
import { officeParts, officeWords } from './office-words.ts';
import { OverviewTable } from './overview-table.tsx';
import { daysLate } from './overview-parts.ts';

const query = graphql(
  `
    query OverviewOfOverdue {
      overviews {
        asOf
        overdue {
          offices
          open
          overdue
          rows {
            office {
              ...OverviewOffice
            }
            open
            overdue
            oldestDueAt
          }
        }
      }
    }
  `,
  [officeParts],
);

/** Which office or position owes what is overdue. */
export function OverdueOverview({ fileName }: { readonly fileName: string }) {
  const words = useWords();
  const { t, number } = words;
  const now = useNow();
  const columns = ['office', 'overdue', 'open', 'longest'].map((name) => t(`overviews::overdue.${name}`));
  const figure = (count: number) => ({ text: String(count), shown: number(count) });
  const listed = (count: number, office?: string) => ({ ...figure(count), to: { to: '/overviews/overdue', search: office === undefined ? {} : { office } } });
  return (
    <Figures query={query} variables={{}}>
      {({ overdue: { offices, open, overdue, rows } }) => {
        if (rows.length === 0) return <Empty>{t('overviews::overdue.none')}</Empty>;
        const longest = (dueAt: string) => figure(daysLate(dueAt, now));
        const oldest = rows.map(({ oldestDueAt }) => oldestDueAt).toSorted()[0] ?? '';
        return (
          <>
            <OverviewTable
              caption={t('overviews::overdue.caption')}
              columns={columns}
              rows={[
                ...rows.map((row) => ({
                  key: row.office?.key ?? 'byName',
                  cells: [
                    { text: officeWords(row.office, words) },
                    { ...listed(row.overdue, row.office?.key ?? 'byName'), bar: row.overdue },
                    figure(row.open),
                    longest(row.oldestDueAt),
                  ],
                })),
                { key: 'total', isSum: true, cells: [{ text: t('overviews::total') }, listed(overdue), figure(open), longest(oldest)] },
              ]}
              fileName={fileName}
            />
            {offices > rows.length && <p>{t('overviews::overdue.cut', { shown: number(rows.length), all: number(offices) })}</p>}
          </>
        );
      }}
    </Figures>
  );
}
