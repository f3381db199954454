import { searchedFor } from '@gatehouse/db/read';
import { builder } from '../builder.ts';
import { enums } from '../kernel/enums.ts';
import { Person } from './person.type.ts';
import { Position } from './position.type.ts';

builder.queryFields((t) => ({
  positions: t.prismaConnection({
    type: Position,
    cursor: 'id',
    args: {
      power: t.arg.string(),
      role: t.arg.string(),
      language: t.arg({ type: enums.language, defaultValue: 'en', description: 'Whose titles the list is sorted by.' }),
    },
    resolve: (query, _root, { power, role, language }, { services }) =>
      services.prisma.position.findMany({
        ...query,
        where: { ...(power ? { powers: { some: { power } } } : {}), ...(role ? { role } : {}) },
        orderBy: [language === 'fr' ? { titleKeyFr: 'asc' } : { titleKeyEn: 'asc' }, { id: 'asc' }],
      }),
  }),
  people: t.prismaConnection({
    type: Person,
    cursor: 'id',
    args: { search: t.arg.string({ description: 'In names; accents and capitals do not matter.' }) },
    resolve: async (query, _root, { search }, { services }) =>
      services.prisma.person.findMany({
        ...query,
        where: search ? { nameKey: { contains: await searchedFor(services.pool, search) } } : {},
        orderBy: [{ nameKey: 'asc' }, { id: 'asc' }],
      }),
  }),
}));
