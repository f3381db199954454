import { useEffect, useState } from 'react';
import { graphql, type ResultOf } from '../../graphql/graphql.ts';
import { wholeList } from '../../graphql/whole-list.ts';

const positionsQuery = graphql(`
  query PositionsToChoose($power: String, $withHolders: Boolean!, $first: Int, $after: String) {
    positions(power: $power, first: $first, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          recordId
          title {
            en
            fr
          }
          incumbencies @include(if: $withHolders) {
            id
            endedAt
            person {
              name
            }
          }
        }
      }
    }
  }
`);

type Position = NonNullable<NonNullable<ResultOf<typeof positionsQuery>['positions']['edges']>[number]>['node'];

export interface Positions {
  /** Null until they have come. */
  readonly positions: readonly Position[] | null;
  readonly isLost: boolean;
  readonly retry: () => void;
}

/** Every position to choose from, or those with a power and who holds them: an institution has more than a page of them. */
export function usePositions(power: string | null = null): Positions {
  const [attempt, setAttempt] = useState(0);
  const [{ positions, isLost }, setFound] = useState<Omit<Positions, 'retry'>>({ positions: null, isLost: false });
  useEffect(() => {
    let isWanted = true;
    void wholeList(positionsQuery, { power, withHolders: power !== null }, (data) => data.positions).then((rows) => {
      if (isWanted) setFound({ positions: rows, isLost: rows === null });
    });
    return () => {
      isWanted = false;
    };
  }, [power, attempt]);
  return { positions, isLost, retry: () => setAttempt(attempt + 1) };
}
