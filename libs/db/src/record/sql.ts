import type { PoolClient, QueryResultRow } from 'pg';
import { createHash } from 'node:crypto';

const names = new Map<string, string>();

/** A prepared statement: planned once on each connection, named by its text. */
export async function run<R extends QueryResultRow>(
  client: Pick<PoolClient, 'query'>,
  text: string,
  values: readonly unknown[] = [],
): Promise<R[]> {
  let name = names.get(text);
  if (!name) {
    name = createHash('sha1').update(text).digest('hex').slice(0, 20);
    names.set(text, name);
  }
  const { rows } = await client.query<R>({ name, text, values: values as unknown[] });
  return rows;
}
