import { useQuery } from 'urql';
import { graphql } from '../../graphql/graphql.ts';
import { useWords } from '../../i18n/use-words.ts';

const entriesQuery = graphql(`
  query ReferenceEntries($id: ID!) {
    referenceList(id: $id) {
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

/** What a reference list offers today, and the words of every code that it ever had; a code nobody knows stands for itself. */
export function useReferenceList(id: string) {
  const { pick } = useWords();
  const [{ data }] = useQuery({ query: entriesQuery, variables: { id } });
  const { entries = [], ended = [] } = data?.referenceList ?? {};
  return {
    choices: entries.map(({ code, label }) => ({ value: code, label: pick(label) })),
    wordOf: (code: string): string => pick([...entries, ...ended].find((one) => one.code === code)?.label) || code,
  };
}
