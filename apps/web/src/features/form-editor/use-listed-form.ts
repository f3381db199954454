import { useMemo } from 'react';
import { useQuery } from 'urql';
import { listsIn, withLists, type FormDefinition } from '@gatehouse/policy/forms';
import { graphql } from '../../graphql/graphql.ts';

const listsQuery = graphql(`
  query FormLists($ids: [ID!]!) {
    referenceLists(ids: $ids) {
      id
      entries {
        code
        label {
          en
          fr
        }
      }
      ended {
        code
        label {
          en
          fr
        }
      }
    }
  }
`);

/** A form with what its reference lists offer today; until they are there, with what it ships. */
export function useListedForm(definition: FormDefinition): FormDefinition {
  const ids = useMemo(() => [...listsIn(definition.sections.flatMap(({ questions }) => questions))].toSorted(), [definition]);
  const [{ data }] = useQuery({ query: listsQuery, variables: { ids }, pause: ids.length === 0 });
  return useMemo(() => {
    if (!data || ids.length === 0) return definition;
    const words = ({ code, label }: { readonly code: string; readonly label: { readonly en: string | null; readonly fr: string | null } }) => ({
      code,
      label: { en: label.en ?? label.fr ?? code, fr: label.fr ?? label.en ?? code },
    });
    return withLists(
      definition,
      Object.fromEntries(
        data.referenceLists.map(({ id, entries, ended }) => [
          id,
          [...entries.map((one) => ({ ...words(one), isEnded: false })), ...ended.map((one) => ({ ...words(one), isEnded: true }))],
        ]),
      ),
    );
  }, [definition, data, ids]);
}
