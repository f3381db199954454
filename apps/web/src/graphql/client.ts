import { Client, cacheExchange, fetchExchange, mapExchange, subscriptionExchange } from 'urql';
import { createClient as createSse } from 'graphql-sse';

const csrf = { 'x-gatehouse-csrf': '1' };

/** Told when the API no longer knows who we are. */
export const signedOut = new EventTarget();

const sse = createSse({ url: '/graphql', headers: csrf, retryAttempts: Number.MAX_SAFE_INTEGER, credentials: 'same-origin' });

/** One client a page. Mutations make every query that shows their types be asked again. */
export const client = new Client({
  url: '/graphql',
  preferGetMethod: false,
  fetchOptions: { headers: csrf, credentials: 'same-origin' },
  requestPolicy: 'cache-and-network',
  exchanges: [
    mapExchange({
      onError: ({ graphQLErrors, response }) => {
        const isOut = graphQLErrors.some(({ extensions }) => extensions['code'] === 'UNAUTHENTICATED');
        if (isOut || (response as Response | undefined)?.status === 401) signedOut.dispatchEvent(new Event('out'));
      },
    }),
    cacheExchange,
    subscriptionExchange({
      forwardSubscription: (operation) => ({
        subscribe: (sink) => ({
          unsubscribe: sse.subscribe({ query: operation.query ?? '', variables: operation.variables ?? {} }, sink as never),
        }),
      }),
    }),
    fetchExchange,
  ],
});

/** Relay's id of a record's id, for the addresses of pages. */
export function nodeId(type: 'Case' | 'Technology' | 'Assessment' | 'Authorization' | 'Position', recordId: string): string {
  return btoa(`${type}:${recordId}`);
}
