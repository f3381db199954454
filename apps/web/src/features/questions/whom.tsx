import { useDeferredValue, useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../graphql/graphql.ts';
import { useWords } from '../../i18n/use-words.ts';
import { useAwayUntil } from '../people/away.tsx';
import { Radios, Select, TextField } from '../../ui/fields.tsx';

const askableQuery = graphql(`
  query Askable($id: ID!, $search: String) {
    node(id: $id) {
      ... on Case {
        id
        readingOffices
        readers(search: $search) {
          personId
          name
          away {
            until
            standIn {
              id
              name
            }
          }
          positionTitle {
            en
            fr
          }
        }
      }
    }
  }
`);

/** One office or one person who reads the case, as it is being chosen. */
export interface Chosen {
  readonly to: string;
  readonly office: string;
  readonly person: string;
}

/** The input of a command that names them. */
export const addressee = ({ to, office, person }: Chosen) =>
  to === 'person' ? { personId: person, power: null } : { personId: null, power: office };

/** What the form around it cannot do without. */
export const addresseeNeeds = ({ to, office, person }: Chosen): Readonly<Record<string, string>> => (to === 'person' ? { person } : { office });

/** Chooses one office or one person who may read the case. */
export function Whom({ caseId, label, chosen, change }: {
  readonly caseId: string;
  readonly label: string;
  readonly chosen: Chosen;
  readonly change: (change: Partial<Chosen>) => void;
}) {
  const { t, language, power, pick } = useWords();
  const awayUntil = useAwayUntil();
  const [search, setSearch] = useState('');
  const searched = useDeferredValue(search.trim());
  const [{ data }] = useQuery({ query: askableQuery, variables: { id: caseId, search: searched || null } });
  const node = data?.node && 'readers' in data.node ? data.node : null;
  const readers = node?.readers ?? [];
  const offices = [...(node?.readingOffices ?? [])].map((value) => ({ value, label: power(value) })).toSorted((a, b) => a.label.localeCompare(b.label, language));
  // Who was chosen counts while the list shows them.
  const person = readers.some(({ personId }) => personId === chosen.person) ? chosen.person : '';
  return (
    <>
      <Radios
        label={label}
        value={chosen.to}
        onChange={(to) => change({ to })}
        choices={[
          { value: 'office', label: t('question::toOffice') },
          { value: 'person', label: t('question::toPerson') },
        ]}
      />
      {chosen.to === 'person' ? (
        <>
          <TextField
            label={t('question::find')}
            hint={t('question::findHint')}
            type="search"
            isOptional
            value={search}
            maxLength={200}
            onChange={(text) => {
              setSearch(text);
              change({ person: '' });
            }}
          />
          <Select
            name="person"
            label={t('question::person')}
            error={node && readers.length === 0 ? t('question::nobodyFound') : null}
            value={person}
            onChange={(one) => change({ person: one })}
            choices={[
              { value: '', label: '' },
              ...readers.map(({ personId, name, positionTitle, away }) => ({
                value: personId,
                label: [name ?? t('unknown'), pick(positionTitle), awayUntil(away)].filter(Boolean).join(', '),
              })),
            ]}
          />
        </>
      ) : (
        <Select
          name="office"
          label={t('question::office')}
          value={chosen.office}
          onChange={(office) => change({ office })}
          choices={[{ value: '', label: '' }, ...offices]}
        />
      )}
    </>
  );
}
