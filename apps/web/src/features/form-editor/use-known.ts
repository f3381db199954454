import { useQuery } from 'urql';
import { nodeId } from '../../graphql/client.ts';
import { graphql } from '../../graphql/graphql.ts';

const technologyQuery = graphql(`
  query KnownTechnology($id: ID!) {
    node(id: $id) {
      ... on Technology {
        id
        name {
          en
          fr
        }
        useCases {
          id
          name {
            en
            fr
          }
          description
        }
      }
    }
  }
`);

/** The technology that an answer refers to, as far as the reader may see it. */
export function useKnownTechnology(answer: unknown) {
  const recordId = typeof answer === 'string' ? answer : '';
  const [{ data, fetching }] = useQuery({
    query: technologyQuery,
    variables: { id: nodeId('Technology', recordId) },
    pause: recordId === '',
  });
  const technology = recordId !== '' && data?.node && 'useCases' in data.node ? data.node : null;
  return { technology, isRead: recordId === '' || (!fetching && data !== undefined) };
}

const unitsQuery = graphql(`
  query KnownUnits {
    organization {
      units {
        id
        name {
          en
          fr
        }
      }
    }
  }
`);

export function useUnits() {
  const [{ data }] = useQuery({ query: unitsQuery });
  return data?.organization.units ?? [];
}

const positionQuery = graphql(`
  query KnownPosition($id: ID!) {
    node(id: $id) {
      ... on Position {
        id
        title {
          en
          fr
        }
      }
    }
  }
`);

export function useKnownPosition(recordId: string) {
  const [{ data, fetching }] = useQuery({ query: positionQuery, variables: { id: nodeId('Position', recordId) } });
  const position = data?.node && 'title' in data.node ? data.node : null;
  return { position, isRead: !fetching && data !== undefined };
}
