import { useQuery } from 'urql';
import { graphql, type ResultOf } from '../../graphql/graphql.ts';
import { useWords, type Words } from '../../i18n/use-words.ts';
import { Empty, Loaded } from '../../ui/states.tsx';
import { useNow } from '../../ui/use-now.ts';
import { OverviewTable } from './overview-table.tsx';
import { daysLate } from './overview-parts.ts';

const query = graphql(`
  query OverviewOfOverdue {
    overviews {
      overdue {
        offices
        open
        overdue
        rows {
          office {
            key
            power
            level
            position {
              id
              title {
                en
                fr
              }
            }
          }
          open
          overdue
          oldestDueAt
        }
      }
    }
  }
`);

type Office = NonNullable<ResultOf<typeof query>['overviews']>['overdue']['rows'][number]['office'];

function officeWords(office: Office, { t, pick, power, code }: Words): string {
  if (office === null) return t('overviews::overdue.byName');
  if (office.position) return pick(office.position.title);
  if (office.power === null) return t('unknown');
  return office.level === null ? power(office.power) : `${power(office.power)} (${code('level', String(office.level))})`;
}

/** Which office or position owes what is overdue. */
export function OverdueOverview({ fileName }: { readonly fileName: string }) {
  const words = useWords();
  const { t, number } = words;
  const now = useNow();
  const [result, refetch] = useQuery({ query, requestPolicy: 'cache-and-network' });
  const columns = ['office', 'overdue', 'open', 'longest'].map((name) => t(`overviews::overdue.${name}`));
  const figure = (count: number, bar?: number) => ({ text: String(count), shown: number(count), ...(bar === undefined ? {} : { bar }) });
  return (
    <Loaded result={result} retry={() => refetch({ requestPolicy: 'network-only' })}>
      {({ overviews }) => {
        const { offices = 0, open = 0, overdue = 0, rows = [] } = overviews?.overdue ?? {};
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
                  cells: [{ text: officeWords(row.office, words) }, figure(row.overdue, row.overdue), figure(row.open), longest(row.oldestDueAt)],
                })),
                { key: 'total', isSum: true, cells: [{ text: t('overviews::total') }, figure(overdue), figure(open), longest(oldest)] },
              ]}
              fileName={fileName}
            />
            {offices > rows.length && <p>{t('overviews::overdue.cut', { shown: number(rows.length), all: number(offices) })}</p>}
          </>
        );
      }}
    </Loaded>
  );
}
