import DataLoader from 'dataloader';
import type { Context } from '../../context.ts';

const loaders = new WeakMap<Context, Map<string, DataLoader<string, unknown>>>();

/**
 * What is asked at once of many rows is fetched at once; the key says what is asked. Nothing is remembered: a second
 * mutation of the same request must not be answered with what the first one left.
 */
export function joined<V>(context: Context, key: string, id: string, fetch: (ids: readonly string[]) => Promise<readonly V[]>): Promise<V> {
  const known = loaders.get(context) ?? new Map<string, DataLoader<string, unknown>>();
  loaders.set(context, known);
  const loader = known.get(key) ?? new DataLoader<string, unknown>(fetch, { cache: false });
  known.set(key, loader);
  return loader.load(id) as Promise<V>;
}
