import { GraphQLError } from 'graphql';

/** What a request asks wrongly, said where it stands in the query. */
export function wrongInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

export function isUuid(value: string): boolean {
  return uuid.test(value);
}

/** The row that a page of a list begins after. */
interface Page {
  readonly cursor?: { readonly id?: unknown } | undefined;
}

/**
 * A cursor names a row: what comes after one that the reader may not see would tell where it stands in the list. Such a
 * page is empty, as one that begins after nothing.
 */
export async function beginsUnseen(page: Page, visible: { load(id: string): Promise<unknown> }): Promise<boolean> {
  const id = page.cursor?.id;
  return typeof id === 'string' && (await visible.load(id)) === null;
}

/** The rows that a page's cursors name; a page of a relation is filtered by them, so that they too must be seen. */
export function rowsNamedBy(...cursors: readonly unknown[]): string[] {
  return cursors.flatMap((cursor) => (typeof cursor === 'string' ? (rowOf(cursor) ?? []) : []));
}

/** The row that a cursor names; null for one of another kind of list, which reads its own. */
export function rowOf(cursor: string): string | null {
  return /^GPC:(.*)$/s.exec(Buffer.from(cursor, 'base64').toString('utf8'))?.[1]?.replace(/^S:/, '') ?? null;
}

/** Lists that are walked forward only say so, where an empty page would say that there is nothing. */
export function forwardOnly(inverted: boolean): void {
  if (inverted) throw wrongInput('This list is read forward: ask with first and after');
}
