import { builder } from '../builder.ts';
import { enums } from '../kernel/enums.ts';
import { seen } from '../kernel/seen.ts';
import { Case } from './case.type.ts';
import { Unit, unitOf } from '../organization/unit.type.ts';

builder.prismaObject('Comment', {
  extensions: { visibility: 'parent' },
  fields: (t) => ({
    id: t.exposeID('id'),
    body: t.exposeString('body', { nullable: true, description: 'Null when it was lawfully disposed of.' }),
    language: t.field({ type: enums.language, nullable: true, resolve: ({ language }) => language }),
    person: t.relation('person'),
    commentedAt: t.expose('commentedAt', { type: 'DateTime' }),
  }),
});

builder.prismaObject('CaseFile', {
  description: 'Evidence attached to a case; read it at `/files/<recordId>`.',
  extensions: { visibility: 'parent' },
  fields: (t) => ({
    id: t.exposeID('id'),
    name: t.exposeString('name', { nullable: true }),
    sha256: t.exposeString('sha256'),
    bytes: t.int({ resolve: ({ bytes }) => Number(bytes) }),
    mediaType: t.exposeString('mediaType'),
    purpose: t.field({ type: enums.filePurpose, resolve: ({ purpose }) => purpose }),
    person: t.relation('person', { nullable: true }),
    attachedAt: t.expose('attachedAt', { type: 'DateTime' }),
  }),
});

builder.prismaObject('JoinedCase', {
  description: 'Another unit’s case that joined this one and keeps its own unit and use cases.',
  extensions: { visibility: 'parent' },
  fields: (t) => ({
    unit: t.field({ type: Unit, nullable: true, resolve: ({ unitId }, _args, { services }) => unitOf(services.profile, unitId) }),
    useCaseIds: t.exposeStringList('useCaseIds'),
    case: t.field({
      type: Case,
      nullable: true,
      resolve: ({ joinedCaseId }, _args, context, info) => seen(context, 'case', joinedCaseId, info),
    }),
  }),
});
