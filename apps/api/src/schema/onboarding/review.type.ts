import { frozenTexts } from '@gatehouse/db/read';
import { builder } from '../builder.ts';
import { enums } from '../kernel/enums.ts';
import { joined } from '../kernel/joined.ts';

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
    form: t.exposeString('form', { nullable: true, description: 'The form it was given on; null of older ones, and where information was asked for.' }),
    definitionVersion: t.exposeString('definitionVersion', { nullable: true }),
    contentHash: t.exposeString('contentHash', { nullable: true, description: 'SHA-256 of the frozen form as canonical JSON (RFC 8785), hexadecimal.' }),
    answers: t.field({
      type: 'JSON',
      nullable: true,
      select: { contentHash: true },
      resolve: async ({ contentHash }, _args, context) => {
        const text = contentHash && (await joined(context, 'frozen texts', contentHash, (hashes) => frozenTexts(context.services.pool, hashes)));
        return text ? (JSON.parse(text) as { answers: unknown }).answers : null;
      },
    }),
    informationProvided: t.exposeString('informationProvided', { nullable: true }),
    reviewer: t.relation('reviewer'),
    position: t.relation('position'),
    recordedAt: t.expose('recordedAt', { type: 'DateTime' }),
    confirmedAt: t.expose('confirmedAt', { type: 'DateTime', nullable: true }),
    isNewest: t.exposeBoolean('current', { description: 'The newest opinion of its kind.' }),
  }),
});
