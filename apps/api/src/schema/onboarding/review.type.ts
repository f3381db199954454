import { builder } from '../builder.ts';
import { enums } from '../kernel/enums.ts';

builder.prismaObject('Review', {
  description: 'An opinion, on the preparation version that was read. None is ever removed.',
  extensions: { visibility: 'parent' },
  fields: (t) => ({
    id: t.exposeID('id'),
    kind: t.field({ type: enums.reviewKind, resolve: ({ kind }) => kind }),
    opinion: t.field({ type: enums.opinion, resolve: ({ opinion }) => opinion }),
    versionRead: t.exposeInt('versionRead'),
    reasons: t.exposeString('reasons', { nullable: true }),
    conditions: t.exposeStringList('conditions'),
    securityReference: t.exposeString('securityReference', { nullable: true }),
    securityExpiresOn: t.expose('securityExpiresOn', { type: 'Date', nullable: true }),
    informationProvided: t.exposeString('informationProvided', { nullable: true }),
    reviewer: t.relation('reviewer'),
    position: t.relation('position'),
    recordedAt: t.expose('recordedAt', { type: 'DateTime' }),
    confirmedAt: t.expose('confirmedAt', { type: 'DateTime', nullable: true }),
    isNewest: t.exposeBoolean('current', { description: 'The newest opinion of its kind.' }),
  }),
});
