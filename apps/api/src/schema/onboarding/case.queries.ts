import { sinceOfAge, type StageAge } from '@gatehouse/policy';
import { findCases, searchedFor, visibleTo } from '@gatehouse/db/read';
import { readerOf, type Context } from '../../context.ts';
import { builder } from '../builder.ts';
import { enums } from '../kernel/enums.ts';
import { beginsUnseen } from '../kernel/pages.ts';
import { allSeen } from '../kernel/seen.ts';
import { Case } from './case.type.ts';

const CaseSort = builder.enumType('CaseSort', { values: ['newest', 'oldest', 'stageSince', 'number'] as const });

const CaseFilter = builder.inputType('CaseFilter', {
  fields: (t) => ({
    stages: t.field({ type: [enums.caseStage] }),
    mine: t.boolean({ description: 'Requested by the viewer, or owned by a position that the viewer holds.' }),
    open: t.boolean({ description: 'Not concluded.' }),
    age: t.field({ type: enums.stageAge, description: 'How long it stands at its stage.' }),
    unitId: t.string(),
    search: t.string({ description: 'In number and technology; accents and capitals do not matter.' }),
  }),
});

type Filter = typeof CaseFilter.$inferInput;

const orders = {
  newest: [{ registeredAt: 'desc' }, { id: 'asc' }],
  oldest: [{ registeredAt: 'asc' }, { id: 'asc' }],
  stageSince: [{ stageSince: 'asc' }, { id: 'asc' }],
  number: [{ number: 'asc' }, { id: 'asc' }],
} as const;

builder.queryFields((t) => ({
  case: t.prismaField({
    type: Case,
    nullable: true,
    description: 'By its number, such as `NTOP-2026-0001`; null where there is none that the viewer may see.',
    args: { number: t.arg.string({ required: true }) },
    resolve: (query, _root, { number }, context) =>
      context.services.prisma.case.findFirst({ ...query, where: { number, ...visibleTo(readerOf(context).keys) } }),
  }),
  cases: t.prismaConnection({
    type: Case,
    cursor: 'id',
    totalCount: async (_connection, { filter }, context) =>
      context.services.prisma.case.count({ where: await where(filter, context) }),
    args: { filter: t.arg({ type: CaseFilter }), sort: t.arg({ type: CaseSort, defaultValue: 'newest' }) },
    resolve: async (query, _root, { filter, sort }, context) => {
      if (await beginsUnseen(query, context.visible.case)) return [];
      return context.services.prisma.case.findMany({
        ...query,
        where: await where(filter, context),
        orderBy: [...orders[sort ?? 'newest']],
      });
    },
  }),
  findCases: t.field({
    type: [Case],
    description: 'Cases by number or technology name, newest first; for pickers and the search box.',
    args: { text: t.arg.string({ required: true }) },
    resolve: async (_root, { text }, context, info) => {
      if (text.trim().length < 2) return [];
      const ids = await findCases(context.services.pool, readerOf(context).keys, text.slice(0, 200), 10);
      return allSeen(context, 'case', ids, info);
    },
  }),
}));

async function where(filter: Filter | null | undefined, context: Context) {
  const { keys, actor } = readerOf(context);
  const text = filter?.search ? await searchedFor(context.services.pool, filter.search) : null;
  const mine = [
    { requesterId: actor.personId },
    { executivePositionId: { in: actor.positions.map((held) => held.positionId) } },
  ];
  return {
    ...visibleTo(keys),
    ...(filter?.stages ? { stage: { in: filter.stages } } : {}),
    ...(filter?.open ? { stage: { not: 'closed' } } : {}),
    ...(filter?.unitId ? { unitId: filter.unitId } : {}),
    ...(filter?.age ? { stageSince: since(filter.age as StageAge) } : {}),
    AND: [
      ...(filter?.mine ? [{ OR: mine }] : []),
      ...(text === null
        ? []
        : [{ OR: [{ number: { contains: text, mode: 'insensitive' as const } }, { technology: { searchText: { contains: text } } }] }]),
    ],
  };
}

function since(age: StageAge) {
  const { after, until } = sinceOfAge(age, new Date().toISOString());
  return { ...(after === null ? {} : { gt: after }), ...(until === null ? {} : { lte: until }) };
}
