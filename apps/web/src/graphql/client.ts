import { Client, cacheExchange, fetchExchange, mapExchange, stringifyDocument, subscriptionExchange, type TypedDocumentNode } from 'urql';
import { csrf } from './csrf.ts';
import { listen } from './listen.ts';

/** Told when the API no longer knows who we are. */
export const signedOut = new EventTarget();

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
          unsubscribe: listen({ query: operation.query ?? '', variables: operation.variables ?? {} }, sink as never),
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
export function follow<D, V extends object>(document: TypedDocumentNode<D, V>, variables: V, told: Followed<D>): () => void {
  return listen<D>({ query: stringifyDocument(document), variables: variables as Record<string, unknown> }, told as never);
}

/** Relay's id of a record's id, for the addresses of pages. */
export function nodeId(
  type: 'Case' | 'Technology' | 'Assessment' | 'Authorization' | 'Position' | 'Person' | 'ReferenceList' | 'ExistingUse',
  recordId: string,
): string {
  return btoa(`${type}:${recordId}`);
}
