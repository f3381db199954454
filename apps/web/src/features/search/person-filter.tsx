import { useQuery } from 'urql';
import type { Search } from '../../app/search.ts';
import { graphql } from '../../graphql/graphql.ts';
import { useWords } from '../../i18n/use-words.ts';

const whoQuery = graphql(`
  query SearchedWho($id: ID!) {
    node(id: $id) {
      id
      ... on Person {
        name
      }
      ... on Position {
        title {
          en
          fr
        }
      }
    }
  }
`);

/** Whose cases are looked for, by name, and the way back to everybody's. */
export function PersonFilter({ search: { person, position }, onDrop }: { readonly search: Search; readonly onDrop: () => void }) {
  const { t, pick } = useWords();
  const id = btoa(person ? `Person:${person}` : `Position:${position ?? ''}`);
  const [{ data }] = useQuery({ query: whoQuery, variables: { id } });
  const node = data?.node;
  const name = node && 'name' in node ? node.name : node && 'title' in node ? pick(node.title) : null;
  return (
    <p>
      {t(person ? 'search::person' : 'search::position', { name: name ?? t(person ? 'search::thisPerson' : 'search::thisPosition') })}{' '}
      <button type="button" className="button plain" onClick={onDrop}>
        {t('search::dropFilter')}
      </button>
    </p>
  );
}
