import type { GraphQLResolveInfo } from 'graphql';
import { queryFromInfo } from '@pothos/plugin-prisma';
import { visibleTo } from '@gatehouse/db/read';
import { readerOf, type Context } from '../../context.ts';
import { joined } from './joined.ts';

type Model = 'case' | 'technology' | 'assessment' | 'authorization' | 'existingUse';

interface Row {
  readonly id: string;
}

/**
 * A row that the reader may see, with what the query asks of it. The rows of one field are fetched together: Prisma
 * itself joins lookups only where nothing but the id decides.
 */
export function seen(context: Context, model: Model, id: string, info: GraphQLResolveInfo): never {
  return find(context, model, info)(id) as never;
}

/** The same for several, in their order and without those that are hidden. */
export async function allSeen(context: Context, model: Model, ids: readonly string[], info: GraphQLResolveInfo): Promise<never> {
  const rows = await Promise.all(ids.map(find(context, model, info)));
  return rows.filter((row) => row !== null) as never;
}

function find(context: Context, model: Model, info: GraphQLResolveInfo): (id: string) => Promise<Row | null> {
  const query = queryFromInfo({ context, info }) as object;
  const table = context.services.prisma[model] as unknown as { findMany(args: object): Promise<Row[]> };
  const fetch = async (ids: readonly string[]): Promise<(Row | null)[]> => {
    const rows = await table.findMany({ ...query, where: { id: { in: [...ids] }, ...visibleTo(readerOf(context).keys) } });
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => byId.get(id) ?? null);
  };
  return (id) => joined(context, `${model} ${JSON.stringify(query)}`, id, fetch);
}
