import type { AnyVariables, OperationResult, TypedDocumentNode } from 'urql';
import { client } from './client.ts';

interface Connection<N> {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: readonly ({ readonly node: N } | null)[] | null;
}

interface Paged {
  readonly first?: number | null;
  readonly after?: string | null;
}

/** The API gives no longer pages. */
const pageSize = 100;

/**
 * Every row of a list, page by page and asked anew, for what is saved or printed whole; at most so many. Null where a page
 * could not be had: half a list would look like all of it.
 */
export async function wholeList<D, V extends Paged, N>(
  query: TypedDocumentNode<D, V>,
  variables: Omit<V, keyof Paged>,
  listOf: (data: D) => Connection<N> | null | undefined,
  atMost = Infinity,
): Promise<readonly N[] | null> {
  const rows: N[] = [];
  for (let after: string | null = null; ; ) {
    const asked = { ...variables, first: pageSize, after } as unknown as AnyVariables;
    const { data, error }: OperationResult<D> = await client.query<D>(query as TypedDocumentNode<D>, asked, { requestPolicy: 'network-only' }).toPromise();
    const page: Connection<N> | null | undefined = data && listOf(data);
    if (error || !page) return null;
    rows.push(...(page.edges ?? []).flatMap((edge) => (edge ? [edge.node] : [])));
    if (!page.pageInfo.hasNextPage || rows.length >= atMost) return rows.slice(0, atMost);
    after = page.pageInfo.endCursor;
  }
}
