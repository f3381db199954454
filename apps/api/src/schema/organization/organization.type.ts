import { markingOf, type Profile, type Role as ProfileRole } from '@gatehouse/policy';
import { builder } from '../builder.ts';
import { LocalizedText } from '../kernel/localized-text.type.ts';
import { Unit } from './unit.type.ts';

export const Role = builder.objectRef<ProfileRole>('Role').implement({
  extensions: { visibility: 'everyone' },
  fields: (t) => ({
    code: t.exposeString('code'),
    name: t.expose('name', { type: LocalizedText }),
    level: t.exposeInt('level'),
    powers: t.stringList({ description: 'What a delegation order may give to it.', resolve: ({ powers }) => [...powers] }),
  }),
});

const Organization = builder.objectRef<Profile>('Organization').implement({
  extensions: { visibility: 'everyone' },
  description: 'The institution as its profile describes it.',
  fields: (t) => ({
    name: t.field({ type: LocalizedText, resolve: ({ institution }) => institution.name }),
    acronym: t.field({ type: LocalizedText, resolve: ({ institution }) => institution.acronym }),
    programName: t.field({ type: LocalizedText, resolve: ({ program }) => program.name }),
    programAcronym: t.field({ type: LocalizedText, resolve: ({ program }) => program.acronym }),
    marking: t.field({
      type: LocalizedText,
      description: 'The security category with which pages printed of a case are marked: local policy.',
      resolve: (profile) => markingOf(profile),
    }),
    timeZone: t.exposeString('timeZone'),
    units: t.field({ type: [Unit], resolve: ({ units }) => [...units] }),
    roles: t.field({ type: [Role], resolve: ({ roles }) => [...roles] }),
    breachToDoAtOnce: t.field({
      type: LocalizedText,
      description: 'What whoever learns of a privacy breach does at once, and whom they tell.',
      resolve: ({ breach }) => breach.toDoAtOnce,
    }),
    legalSigns: t.exposeBoolean('legalSigns', { description: 'Local policy: Legal Services also sign.' }),
  }),
});

builder.queryField('organization', (t) =>
  t.field({ type: Organization, resolve: (_root, _args, { services }) => services.profile }),
);
