import { lookAlikes, visibleTo } from '@gatehouse/db/read';
import { readerOf } from '../../context.ts';
import { builder } from '../builder.ts';
import { enums } from '../kernel/enums.ts';
import { Technology } from './technology.type.ts';

const TechnologySort = builder.enumType('TechnologySort', { values: ['name', 'newest'] as const });

builder.queryFields((t) => ({
  technologies: t.prismaConnection({
    type: Technology,
    cursor: 'id',
    totalCount: (_connection, { search, kind }, context) =>
      context.services.prisma.technology.count({ where: where(search, kind, context) }),
    args: {
      search: t.arg.string(),
      kind: t.arg({ type: enums.technologyKind }),
      sort: t.arg({ type: TechnologySort, defaultValue: 'name' }),
    },
    resolve: (query, _root, { search, kind, sort }, context) =>
      context.services.prisma.technology.findMany({
        ...query,
        where: where(search, kind, context),
        orderBy: sort === 'newest' ? [{ cataloguedAt: 'desc' }, { id: 'asc' }] : [{ nameEn: 'asc' }, { id: 'asc' }],
      }),
  }),
  lookAlikes: t.field({
    type: [Technology],
    description: 'Technologies that the viewer may see and whose name or vendor looks like the text; best first.',
    args: { text: t.arg.string({ required: true }), first: t.arg.int({ defaultValue: 5 }) },
    resolve: async (_root, { text, first }, context) => {
      if (text.trim().length < 2) return [];
      const ids = await lookAlikes(context.services.pool, readerOf(context).keys, text.slice(0, 200), Math.min(first ?? 5, 20));
      const rows = await context.visible.technology.loadMany(ids);
      return rows.filter((row) => row !== null && !(row instanceof Error)) as never;
    },
  }),
}));

function where(search: string | null | undefined, kind: string | null | undefined, context: Parameters<typeof readerOf>[0]) {
  const contains = { contains: search ?? '', mode: 'insensitive' } as const;
  return {
    ...visibleTo(readerOf(context).keys),
    ...(kind ? { kind } : {}),
    ...(search ? { OR: [{ nameEn: contains }, { nameFr: contains }, { vendor: contains }] } : {}),
  };
}
