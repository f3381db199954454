import { lookAlikes, searchedFor, visibleTo } from '@gatehouse/db/read';
import { readerOf, type Context } from '../../context.ts';
import { builder } from '../builder.ts';
import { enums } from '../kernel/enums.ts';
import { beginsUnseen } from '../kernel/pages.ts';
import { allSeen } from '../kernel/seen.ts';
import { Technology } from './technology.type.ts';

const TechnologySort = builder.enumType('TechnologySort', { values: ['name', 'newest'] as const });

builder.queryFields((t) => ({
  technologies: t.prismaConnection({
    type: Technology,
    cursor: 'id',
    totalCount: async (_connection, { search, kind }, context) =>
      context.services.prisma.technology.count({ where: await where(search, kind, context) }),
    args: {
      search: t.arg.string({ description: 'In names and vendor; accents and capitals do not matter.' }),
      kind: t.arg({ type: enums.technologyKind }),
      sort: t.arg({ type: TechnologySort, defaultValue: 'name' }),
      language: t.arg({ type: enums.language, defaultValue: 'en', description: 'Whose names the list is sorted by.' }),
    },
    resolve: async (query, _root, { search, kind, sort, language }, context) => {
      if (await beginsUnseen(query, context.visible.technology)) return [];
      const byName = language === 'fr' ? ({ nameKeyFr: 'asc' } as const) : ({ nameKeyEn: 'asc' } as const);
      return context.services.prisma.technology.findMany({
        ...query,
        where: await where(search, kind, context),
        orderBy: [sort === 'newest' ? { cataloguedAt: 'desc' } : byName, { id: 'asc' }],
      });
    },
  }),
  lookAlikes: t.field({
    type: [Technology],
    description: 'Technologies that the viewer may see and whose name or vendor looks like the text; best first.',
    args: { text: t.arg.string({ required: true }), first: t.arg.int({ defaultValue: 5 }) },
    resolve: async (_root, { text, first }, context, info) => {
      if (text.trim().length < 2) return [];
      const ids = await lookAlikes(context.services.pool, readerOf(context).keys, text.slice(0, 200), Math.max(0, Math.min(first ?? 5, 20)));
      return allSeen(context, 'technology', ids, info);
    },
  }),
}));

async function where(search: string | null | undefined, kind: string | null | undefined, context: Context) {
  return {
    ...visibleTo(readerOf(context).keys),
    ...(kind ? { kind } : {}),
    ...(search ? { searchText: { contains: await searchedFor(context.services.pool, search) } } : {}),
  };
}
