import { useNavigate, useSearch } from '@tanstack/react-router';
import type { Search } from '../../app/search.ts';
import { graphql } from '../../graphql/graphql.ts';
import { wholeList } from '../../graphql/whole-list.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Select } from '../../ui/fields.tsx';
import { firstPage, usePage } from '../../ui/pager.tsx';
import { Figures } from './figures.tsx';
import { officeParts, officeWords } from './office-words.ts';
import { fileRowsAtMost } from './overview-parts.ts';
import { TaskList } from './task-list.tsx';
import { listedTaskParts } from './task-rows.ts';

const query = graphql(
  `
    query OverdueTasks($language: Language!, $office: String, $first: Int, $after: String) {
      overviews {
        asOf
        overdue {
          overdue
          rows {
            office {
              ...OverviewOffice
            }
            overdue
          }
        }
        overdueTasks(office: $office, first: $first, after: $after) {
          pageInfo {
            hasNextPage
            endCursor
          }
          edges {
            node {
              ...ListedTask
            }
          }
        }
      }
    }
  `,
  [officeParts, listedTaskParts],
);

/** What is overdue, one task a row: of the office in the address, or of all. */
export function OverdueList({ fileName }: { readonly fileName: string }) {
  const words = useWords();
  const { t, language } = words;
  const search = useSearch({ strict: false }) as Search;
  const navigate = useNavigate();
  const { first, after } = usePage();
  const office = search.office ?? null;
  const asked = { language, office };
  return (
    <Figures query={query} variables={{ ...asked, first, after }}>
      {({ overdue: { overdue, rows }, overdueTasks }) => {
        const offices = rows.map((row) => ({ value: row.office?.key ?? 'byName', label: officeWords(row.office, words), count: row.overdue }));
        const chosen = offices.find(({ value }) => value === office);
        // One that owes nothing now, or stands beyond those of whom the figures tell.
        const unknown = office !== null && !chosen ? [{ value: office, label: t('overviews::overdue.noOffice') }] : [];
        const choices = [{ value: '', label: t('overviews::all') }, ...offices, ...unknown];
        return (
          <>
            <div className="filters">
              <Select
                label={t('overviews::overdue.office')}
                value={office ?? ''}
                onChange={(value) => void navigate({ to: '.', search: { ...search, ...firstPage, office: value || undefined } as never, replace: true, resetScroll: false })}
                choices={choices}
              />
            </div>
            <p className="print-only">{[t('overviews::overdue.office'), choices.find(({ value }) => value === (office ?? ''))?.label].join(t('colon'))}</p>
            <TaskList
              caption={t('overviews::overdue.list.caption')}
              none={t('overviews::overdue.none')}
              count={office === null ? overdue : chosen?.count}
              page={overdueTasks}
              all={() => wholeList(query, asked, ({ overviews }) => overviews?.overdueTasks, fileRowsAtMost)}
              fileName={fileName}
            />
          </>
        );
      }}
    </Figures>
  );
}
