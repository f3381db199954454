import { useDeferredValue, useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../graphql/graphql.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Select, TextField } from '../../ui/fields.tsx';
import { useAwayUntil } from './away.tsx';

const foundQuery = graphql(`
  query FindPerson($search: String) {
    people(first: 20, search: $search) {
      edges {
        node {
          id
          recordId
          name
          away {
            until
            standIn {
              id
              name
            }
          }
        }
      }
    }
  }
`);

/** Somebody of the institution, looked for by name, with until when they are away; `except` is nobody to choose. */
export function FindPerson({ chosen, onChoose, except }: {
  readonly chosen: string;
  readonly onChoose: (personId: string, name: string) => void;
  readonly except?: string;
}) {
  const { t } = useWords();
  const awayUntil = useAwayUntil();
  const [search, setSearch] = useState('');
  const searched = useDeferredValue(search.trim());
  const [{ data }] = useQuery({ query: foundQuery, variables: { search: searched || null } });
  const people = (data?.people.edges ?? []).flatMap((edge) => (edge && edge.node.id !== except ? [edge.node] : []));
  return (
    <>
      <TextField
        label={t('absence::find')}
        type="search"
        isOptional
        value={search}
        maxLength={200}
        onChange={(text) => {
          setSearch(text);
          onChoose('', '');
        }}
      />
      <Select
        name="person"
        label={t('absence::person')}
        value={people.some(({ recordId }) => recordId === chosen) ? chosen : ''}
        onChange={(id) => onChoose(id, people.find(({ recordId }) => recordId === id)?.name ?? '')}
        choices={[{ value: '', label: t('absence::choose') }, ...people.map(({ recordId, name, away }) => ({ value: recordId, label: [name ?? t('unknown'), awayUntil(away)].filter(Boolean).join(', ') }))]}
      />
    </>
  );
}
