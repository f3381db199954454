import { visibleTo } from '@gatehouse/db/read';
import { readerOf } from '../../context.ts';
import { builder } from '../builder.ts';
import { enums } from '../kernel/enums.ts';
import { LocalizedText } from '../kernel/localized-text.type.ts';
import { rowsNamedBy } from '../kernel/pages.ts';

export const Technology = builder.prismaNode('Technology', {
  id: { field: 'id' },
  nullable: true,
  extensions: { visibility: 'stream' },
  findUnique: (id, context) => ({ id, ...visibleTo(readerOf(context).keys) }),
  fields: (t) => ({
    recordId: t.exposeID('id'),
    version: t.exposeInt('version'),
    name: t.field({ type: LocalizedText, resolve: ({ nameEn, nameFr }) => ({ en: nameEn, fr: nameFr }) }),
    kind: t.field({ type: enums.technologyKind, resolve: ({ kind }) => kind }),
    origin: t.field({ type: enums.technologyOrigin, resolve: ({ origin }) => origin }),
    vendor: t.exposeString('vendor', { nullable: true }),
    categories: t.exposeStringList('categories'),
    sensitivity: t.field({ type: enums.sensitivity, resolve: ({ sensitivity }) => sensitivity }),
    description: t.exposeString('description', { nullable: true }),
    cataloguedAt: t.expose('cataloguedAt', { type: 'DateTime' }),
    prohibitedAt: t.expose('prohibitedAt', { type: 'DateTime', nullable: true }),
    prohibitedLevel: t.exposeInt('prohibitedLevel', { nullable: true, description: 'Only this level or a higher one may reopen.' }),
    useCases: t.relation('useCases', { query: { orderBy: [{ nameEn: 'asc' }, { id: 'asc' }] } }),
    features: t.relation('features', { query: { orderBy: [{ nameEn: 'asc' }, { id: 'asc' }] } }),
    cases: t.relatedConnection('cases', {
      cursor: 'id',
      totalCount: true,
      args: { ...t.arg.connectionArgs(), stages: t.arg({ type: [enums.caseStage], description: 'At one of these; at any where none is named.' }) },
      query: ({ after, before, stages }, context) => {
        const seen = visibleTo(readerOf(context).keys);
        return {
          where: { ...seen, ...(stages?.length ? { stage: { in: stages } } : {}), AND: rowsNamedBy(after, before).map((id) => ({ technology: { cases: { some: { id, ...seen } } } })) },
          orderBy: [{ registeredAt: 'desc' }, { id: 'asc' }],
        };
      },
    }),
    assessments: t.relation('assessments', {
      query: (_args, context) => ({
        where: visibleTo(readerOf(context).keys),
        orderBy: [{ openedAt: 'desc' }, { id: 'asc' }],
      }),
    }),
    authorizations: t.relation('authorizations', {
      query: (_args, context) => ({
        where: visibleTo(readerOf(context).keys),
        orderBy: [{ grantedAt: 'desc' }, { id: 'asc' }],
      }),
    }),
  }),
});

builder.prismaObject('UseCase', {
  description: 'What a technology is used for.',
  extensions: { visibility: 'parent' },
  fields: (t) => ({
    id: t.exposeID('id'),
    name: t.field({ type: LocalizedText, resolve: ({ nameEn, nameFr }) => ({ en: nameEn, fr: nameFr }) }),
    description: t.exposeString('description', { nullable: true }),
  }),
});

builder.prismaObject('Feature', {
  description: 'A function of a technology. A disabled one has evidence.',
  extensions: { visibility: 'parent' },
  fields: (t) => ({
    id: t.exposeID('id'),
    name: t.field({ type: LocalizedText, resolve: ({ nameEn, nameFr }) => ({ en: nameEn, fr: nameFr }) }),
    status: t.field({ type: enums.featureStatus, resolve: ({ status }) => status }),
    evidenceSha256: t.exposeString('evidenceSha256', { nullable: true }),
    evidenceSource: t.exposeString('evidenceSource', { nullable: true }),
    statedAt: t.expose('statedAt', { type: 'DateTime' }),
  }),
});
