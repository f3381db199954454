import { builder } from '../builder.ts';
import { LocalizedText } from '../kernel/localized-text.type.ts';
import { Unit, unitOf } from '../organization/unit.type.ts';

/** A position; authority hangs on it and never on a person. */
export const Position = builder.prismaNode('Position', {
  id: { field: 'id' },
  nullable: true,
  extensions: { visibility: 'everyone' },
  fields: (t) => ({
    recordId: t.exposeID('id'),
    title: t.field({ type: LocalizedText, resolve: ({ titleEn, titleFr }) => ({ en: titleEn, fr: titleFr }) }),
    role: t.exposeString('role'),
    roleName: t.field({
      type: LocalizedText,
      nullable: true,
      resolve: ({ role }, _args, { services }) => services.profile.roles.find((one) => one.code === role)?.name ?? null,
    }),
    level: t.int({ resolve: ({ role }, _args, { services }) => services.profile.roles.find((one) => one.code === role)?.level ?? 0 }),
    unit: t.field({ type: Unit, nullable: true, resolve: ({ unitId }, _args, { services }) => unitOf(services.profile, unitId) }),
    powers: t.stringList({
      description: 'What the delegation order in force gives to it.',
      select: { powers: { select: { power: true } } },
      resolve: ({ powers }) => powers.map(({ power }) => power).toSorted(),
    }),
    incumbencies: t.relation('incumbencies', { query: { orderBy: [{ startsOn: 'desc' }, { id: 'asc' }] } }),
  }),
});

builder.prismaObject('Incumbency', {
  description: 'Who holds or held a position, from when to when.',
  extensions: { visibility: 'everyone' },
  fields: (t) => ({
    id: t.exposeID('id'),
    position: t.relation('position'),
    person: t.relation('person'),
    startsOn: t.expose('startsOn', { type: 'Date' }),
    endsOn: t.expose('endsOn', { type: 'Date', nullable: true, description: 'Last day, included.' }),
    acting: t.exposeBoolean('acting'),
    endedAt: t.expose('endedAt', { type: 'DateTime', nullable: true }),
  }),
});
