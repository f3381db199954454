import { builder } from '../builder.ts';
import { Person } from '../people/person.type.ts';
import { Position } from '../people/position.type.ts';

/** Who is expected to act: a person, a position or every holder of a power; the parent is the record's grant key. */
export const Assignee = builder.objectRef<string>('Assignee').implement({
  extensions: { visibility: 'parent' },
  description: 'Who is expected to act: exactly one of person, position or power.',
  fields: (t) => ({
    key: t.string({ resolve: (key) => key }),
    person: t.prismaField({
      type: Person,
      nullable: true,
      resolve: (query, key, _args, context) =>
        key.startsWith('person:')
          ? context.services.prisma.person.findUnique({ ...query, where: { id: key.slice('person:'.length) } })
          : null,
    }),
    position: t.prismaField({
      type: Position,
      nullable: true,
      resolve: (query, key, _args, context) =>
        key.startsWith('position:')
          ? context.services.prisma.position.findUnique({ ...query, where: { id: key.slice('position:'.length) } })
          : null,
    }),
    power: t.string({
      nullable: true,
      description: 'Such as `privacy:s10`.',
      resolve: (key) => (key.startsWith('power:') ? key.slice('power:'.length).replace(/:\d+$/, '') : null),
    }),
    level: t.int({
      nullable: true,
      description: 'The lowest level that may act, where a decision is asked.',
      resolve: (key) => Number(/^power:.*:(\d+)$/.exec(key)?.[1] ?? NaN) || null,
    }),
  }),
});
