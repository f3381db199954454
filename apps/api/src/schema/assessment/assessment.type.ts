import type { AssessmentForm } from '@gatehouse/policy';
import { visibleTo } from '@gatehouse/db/read';
import { readerOf } from '../../context.ts';
import { builder } from '../builder.ts';
import { Draft, draftOf } from '../kernel/draft.type.ts';
import { FrozenVersion, versionsOf } from '../kernel/frozen-version.type.ts';
import { seen } from '../kernel/seen.ts';
import { Technology } from '../technology/technology.type.ts';

export const Assessment = builder.prismaNode('Assessment', {
  id: { field: 'id' },
  nullable: true,
  extensions: { visibility: 'stream' },
  findUnique: (id, context) => ({ id, ...visibleTo(readerOf(context).keys) }),
  fields: (t) => ({
    recordId: t.exposeID('id'),
    version: t.exposeInt('version'),
    kind: t.exposeString('kind', { description: '`pia`, `protocol` or `addendum`.' }),
    form: t.exposeString('form', { description: 'The form in which it is written: the one that its draft and its versions answer.' }),
    status: t.exposeString('status', { description: '`draft`, `signing`, `approved` or `abandoned`.' }),
    statusSince: t.expose('statusSince', { type: 'DateTime' }),
    openedAt: t.expose('openedAt', { type: 'DateTime' }),
    approvedAt: t.expose('approvedAt', { type: 'DateTime', nullable: true }),
    frozenVersion: t.exposeInt('frozenVersion'),
    contentHash: t.exposeString('contentHash', { nullable: true }),
    officialFormSha256: t.exposeString('officialFormSha256', { nullable: true }),
    executivePosition: t.relation('executivePosition'),
    technology: t.field({
      type: Technology,
      nullable: true,
      select: { technologyId: true },
      resolve: ({ technologyId }, _args, context, info) => seen(context, 'technology', technologyId, info),
    }),
    signatures: t.relation('signatures', { query: { orderBy: [{ signedAt: 'asc' }, { id: 'asc' }] } }),
    draft: t.field({
      type: Draft,
      select: { id: true, form: true },
      resolve: ({ id, form }, _args, context) => draftOf(context, 'assessment', id, form as AssessmentForm),
    }),
    versions: t.field({
      type: [FrozenVersion],
      select: { id: true, form: true },
      resolve: ({ id, form }, _args, context) => versionsOf(context, id, form as AssessmentForm),
    }),
  }),
});
