import { builder } from '../builder.ts';
import { Person } from './person.type.ts';
import { Position } from './position.type.ts';

builder.queryFields((t) => ({
  positions: t.prismaConnection({
    type: Position,
    cursor: 'id',
    args: { power: t.arg.string(), role: t.arg.string() },
    resolve: (query, _root, { power, role }, { services }) =>
      services.prisma.position.findMany({
        ...query,
        where: { ...(power ? { powers: { some: { power } } } : {}), ...(role ? { role } : {}) },
        orderBy: [{ titleEn: 'asc' }, { id: 'asc' }],
      }),
  }),
  people: t.prismaConnection({
    type: Person,
    cursor: 'id',
    args: { search: t.arg.string() },
    resolve: (query, _root, { search }, { services }) =>
      services.prisma.person.findMany({
        ...query,
        where: search ? { name: { contains: search, mode: 'insensitive' } } : {},
        orderBy: [{ name: 'asc' }, { id: 'asc' }],
      }),
  }),
}));
