import { visibleTo } from '@gatehouse/db/read';
import { readerOf, type Context } from '../../context.ts';
import { builder } from '../builder.ts';
import { beginsUnseen } from '../kernel/pages.ts';
import { ExistingUse } from './existing-use.type.ts';

const ExistingUseSort = builder.enumType('ExistingUseSort', { values: ['newest', 'oldest', 'number'] as const });

const ExistingUseFilter = builder.inputType('ExistingUseFilter', {
  fields: (t) => ({
    mine: t.boolean({ description: 'Reported by the viewer.' }),
    open: t.boolean({ description: 'Not concluded.' }),
    unitId: t.string(),
  }),
});

const orders = {
  newest: [{ reportedAt: 'desc' }, { id: 'asc' }],
  oldest: [{ reportedAt: 'asc' }, { id: 'asc' }],
  number: [{ number: 'asc' }, { id: 'asc' }],
} as const;

builder.queryFields((t) => ({
  existingUse: t.prismaField({
    type: ExistingUse,
    nullable: true,
    description: 'By its number, such as `NTOP-R-2026-0001`; null where there is none that the viewer may see.',
    args: { number: t.arg.string({ required: true }) },
    resolve: (query, _root, { number }, context) =>
      context.services.prisma.existingUse.findFirst({ ...query, where: { number, ...visibleTo(readerOf(context).keys) } }),
  }),
  existingUses: t.prismaConnection({
    type: ExistingUse,
    cursor: 'id',
    description: 'Reports of existing use that the viewer may see.',
    totalCount: (_connection, { filter }, context) => context.services.prisma.existingUse.count({ where: where(filter, context) }),
    args: { filter: t.arg({ type: ExistingUseFilter }), sort: t.arg({ type: ExistingUseSort, defaultValue: 'newest' }) },
    resolve: async (query, _root, { filter, sort }, context) => {
      if (await beginsUnseen(query, context.visible.existingUse)) return [];
      return context.services.prisma.existingUse.findMany({ ...query, where: where(filter, context), orderBy: [...orders[sort ?? 'newest']] });
    },
  }),
}));

function where(filter: typeof ExistingUseFilter.$inferInput | null | undefined, context: Context) {
  return {
    ...visibleTo(readerOf(context).keys),
    ...(filter?.mine ? { reporterId: readerOf(context).actor.personId } : {}),
    ...(filter?.open ? { status: 'open' } : {}),
    ...(filter?.unitId ? { unitId: filter.unitId } : {}),
  };
}
