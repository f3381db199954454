import DataLoader from 'dataloader';
import type { GraphQLResolveInfo } from 'graphql';
import { queryFromInfo } from '@pothos/plugin-prisma';
import { visibleTo } from '@gatehouse/db/read';
import { readerOf, type Context } from '../../context.ts';

type Model = 'case' | 'technology' | 'assessment' | 'authorization';
type Loader = DataLoader<string, { readonly id: string } | null>;

const loaders = new WeakMap<Context, Map<string, Loader>>();

/**
 * A row that the reader may see, with what the query asks of it. The rows of one field are fetched together, however
 * many there are: Prisma itself joins lookups only where nothing but the id decides.
 */
export function seen(context: Context, model: Model, id: string, info: GraphQLResolveInfo): never {
  return loaderFor(context, model, info).load(id) as never;
}

/** The same for several, in their order and without those that are hidden. */
export async function allSeen(context: Context, model: Model, ids: readonly string[], info: GraphQLResolveInfo): Promise<never> {
  const rows = await loaderFor(context, model, info).loadMany(ids);
  return rows.filter((row) => row !== null && !(row instanceof Error)) as never;
}

function loaderFor(context: Context, model: Model, info: GraphQLResolveInfo): Loader {
  const query = queryFromInfo({ context, info }) as object;
  const known = loaders.get(context) ?? new Map<string, Loader>();
  loaders.set(context, known);
  const key = `${model} ${JSON.stringify(query)}`;
  const loader = known.get(key) ?? createLoader(context, model, query);
  known.set(key, loader);
  return loader;
}

function createLoader(context: Context, model: Model, query: object): Loader {
  const table = context.services.prisma[model] as unknown as {
    findMany(args: object): Promise<{ readonly id: string }[]>;
  };
  const { keys } = readerOf(context);
  const fetch = async (ids: readonly string[]) => {
    const rows = await table.findMany({ ...query, where: { id: { in: [...ids] }, ...visibleTo(keys) } });
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => byId.get(id) ?? null);
  };
  // Nothing is remembered: a second mutation of the same request must not be answered with what the first one left.
  return new DataLoader(fetch, { cache: false });
}
