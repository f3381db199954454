import { useNavigate, useSearch } from '@tanstack/react-router';
import type { Search } from '../../app/search.ts';
import { graphql } from '../../graphql/graphql.ts';
import { wholeList } from '../../graphql/whole-list.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Select } from '../../ui/fields.tsx';
import { firstPage, usePage } from '../../ui/pager.tsx';
import { Figures } from './figures.tsx';
import { fileRowsAtMost } from './overview-parts.ts';
import { TaskList } from './task-list.tsx';
import { listedTaskParts } from './task-rows.ts';

const query = graphql(
  `
    query TasksOfPerson($language: Language!, $personId: String, $first: Int, $after: String) {
      overviews {
        asOf
        load {
          rows {
            person {
              id
              recordId
              name
            }
            open
          }
        }
        tasksOf(personId: $personId, first: $first, after: $after) {
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
  [listedTaskParts],
);

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What the person of the address has to do of the reader's own offices; without one, what nobody took. */
export function LoadList({ fileName }: { readonly fileName: string }) {
  const { t, language } = useWords();
  const search = useSearch({ strict: false }) as Search;
  const navigate = useNavigate();
  const { first, after } = usePage();
  const personId = search.person && uuid.test(search.person) ? search.person : null;
  const asked = { language, personId };
  return (
    <Figures query={query} variables={{ ...asked, first, after }}>
      {({ load: { rows }, tasksOf }) => {
        const people = rows.map(({ person, open }) => ({ value: person?.recordId ?? '', label: person ? (person.name ?? t('unknown')) : t('overviews::load.nobody'), count: open }));
        const chosen = people.find(({ value }) => value === (personId ?? ''));
        // One who has nothing to do now, or stands beyond those of whom the figures tell.
        const missing = chosen ? [] : [{ value: personId ?? '', label: personId ? t('overviews::load.noPerson') : t('overviews::load.nobody') }];
        const choices = [...missing, ...people];
        return (
          <>
            <div className="filters">
              <Select
                label={t('overviews::load.person')}
                value={personId ?? ''}
                onChange={(person) => void navigate({ to: '.', search: { ...search, ...firstPage, person: person || undefined } as never, replace: true, resetScroll: false })}
                choices={choices}
              />
            </div>
            <p className="print-only">{[t('overviews::load.person'), choices.find(({ value }) => value === (personId ?? ''))?.label].join(t('colon'))}</p>
            <TaskList
              caption={t('overviews::load.list.caption')}
              none={t('overviews::load.nothing')}
              count={chosen?.count}
              page={tasksOf}
              all={() => wholeList(query, asked, ({ overviews }) => overviews?.tasksOf, fileRowsAtMost)}
              fileName={fileName}
            />
          </>
        );
      }}
    </Figures>
  );
}
