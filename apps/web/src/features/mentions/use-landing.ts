import { useEffect, useRef } from 'react';
import { useClient } from 'urql';
import { graphql } from '../../graphql/graphql.ts';

const putAwayMutation = graphql(`
  mutation PutMentionsAway($saidId: ID!) {
    putMentionsAway(saidId: $saidId) {
      __typename
    }
  }
`);

/** The reader has read what names them, or needs not. Where nothing names them, nothing happens. False where no answer came. */
export function usePutAway(): (saidId: string) => Promise<boolean> {
  const client = useClient();
  return async (saidId) => {
    const { data } = await client.mutation(putAwayMutation, { saidId }).toPromise();
    return data !== undefined;
  };
}

/** What a link led to takes the focus, once; and whoever is named in it has read it. */
export function useLanding(isWanted: boolean, saidId: string, namesSomebody: boolean, takesFocus = true) {
  const place = useRef<HTMLLIElement>(null);
  const putAway = usePutAway();
  useEffect(() => {
    if (!isWanted) return;
    if (takesFocus) {
      place.current?.scrollIntoView();
      place.current?.focus({ preventScroll: true });
    }
    if (namesSomebody) void putAway(saidId);
    // Once for each landing: what changes meanwhile moves no focus.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [isWanted, saidId]);
  return place;
}
