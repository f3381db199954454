import { builder } from '../builder.ts';
import { enums } from '../kernel/enums.ts';
import { Unit, unitOf } from '../organization/unit.type.ts';

/** A colleague; the directory is open to every employee. */
export const Person = builder.prismaNode('Person', {
  id: { field: 'id' },
  nullable: true,
  extensions: { visibility: 'everyone' },
  fields: (t) => ({
    recordId: t.exposeID('id'),
    name: t.exposeString('name', { nullable: true, description: 'Null when it was lawfully disposed of.' }),
    language: t.field({ type: enums.language, resolve: (person) => person.language }),
    unit: t.field({ type: Unit, nullable: true, resolve: (person, _args, { services }) => unitOf(services.profile, person.unitId) }),
    incumbencies: t.relation('incumbencies', { query: { orderBy: [{ startsOn: 'desc' }, { id: 'asc' }] } }),
  }),
});
