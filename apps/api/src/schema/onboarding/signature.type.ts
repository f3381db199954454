import { builder } from '../builder.ts';
import { enums } from '../kernel/enums.ts';

builder.prismaObject('Signature', {
  description: 'A signature, a return or a refusal to sign, on one version and hash.',
  extensions: { visibility: 'parent' },
  fields: (t) => ({
    id: t.exposeID('id'),
    document: t.exposeString('document', { description: '`checklist` or `assessment`.' }),
    role: t.exposeString('role', { description: '`executive` or `s10`.' }),
    act: t.exposeString('act', { description: '`signed`, `returned` or `declined`.' }),
    version: t.exposeInt('version'),
    contentHash: t.exposeString('contentHash', { nullable: true }),
    determination: t.field({ type: enums.determination, nullable: true, resolve: ({ determination }) => determination }),
    reasons: t.exposeString('reasons', { nullable: true }),
    items: t.exposeStringList('items'),
    languageRead: t.field({ type: enums.language, nullable: true, resolve: ({ languageRead }) => languageRead }),
    person: t.relation('person'),
    position: t.relation('position', { nullable: true }),
    signedAt: t.expose('signedAt', { type: 'DateTime' }),
    isVoid: t.exposeBoolean('void', { description: 'A newer version made it void.' }),
  }),
});
