import { Client, cacheExchange, fetchExchange, mapExchange, stringifyDocument, subscriptionExchange, type TypedDocumentNode } from 'urql';
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

interface Followed<D> {
  readonly next: (answer: { readonly data?: D | null; readonly errors?: readonly { readonly extensions?: Readonly<Record<string, unknown>> }[] }) => void;
  readonly error: () => void;
  readonly complete: () => void;
}

/** Listens to a subscription that ends by itself, which urql keeps to itself. Returns how to stop it; nothing is told then. */
export function follow<D, V extends object>(document: TypedDocumentNode<D, V>, variables: V, { next, error, complete }: Followed<D>): () => void {
  let isStopped = false;
  const unless = <A extends unknown[]>(tell: (...told: A) => void) => (...told: A): void => void (isStopped || tell(...told));
  const dispose = sse.subscribe<D>(
    { query: stringifyDocument(document), variables: variables as Record<string, unknown> },
    { next: unless(next as never), error: unless(error), complete: unless(complete) },
  );
  return () => {
    isStopped = true;
    dispose();
  };
}

/** Relay's id of a record's id, for the addresses of pages. */
export function nodeId(
  type: 'Case' | 'Technology' | 'Assessment' | 'Authorization' | 'Position' | 'Person' | 'ReferenceList' | 'ExistingUse',
  recordId: string,
): string {
  return btoa(`${type}:${recordId}`);
}
