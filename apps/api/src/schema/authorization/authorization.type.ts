import { visibleTo } from '@gatehouse/db/read';
import { readerOf } from '../../context.ts';
import { builder } from '../builder.ts';
import { Draft, draftOf } from '../kernel/draft.type.ts';
import { enums } from '../kernel/enums.ts';
import { FrozenVersion, versionsOf } from '../kernel/frozen-version.type.ts';
import { seen } from '../kernel/seen.ts';
import { Unit, unitOf } from '../organization/unit.type.ts';
import { Technology } from '../technology/technology.type.ts';

export const Authorization = builder.prismaNode('Authorization', {
  id: { field: 'id' },
  nullable: true,
  extensions: { visibility: 'stream' },
  findUnique: (id, context) => ({ id, ...visibleTo(readerOf(context).keys) }),
  fields: (t) => ({
    recordId: t.exposeID('id'),
    version: t.exposeInt('version'),
    status: t.exposeString('status', { description: '`pending`, `inForce`, `ended`, `reported` or `revoked`.' }),
    stage: t.field({ type: enums.authorizationStage, resolve: ({ stage }) => stage }),
    data: t.field({ type: enums.dataAllowed, resolve: ({ data }) => data }),
    featureIds: t.exposeStringList('featureIds'),
    useCaseIds: t.exposeStringList('useCaseIds'),
    units: t.field({
      type: [Unit],
      resolve: ({ unitIds }, _args, { services }) =>
        unitIds.map((id) => unitOf(services.profile, id)).filter((unit) => unit !== null),
    }),
    accountsAtMost: t.exposeInt('accountsAtMost'),
    until: t.expose('until', { type: 'DateTime', description: 'It ends by itself at this instant.' }),
    grantedAt: t.expose('grantedAt', { type: 'DateTime' }),
    inForceSince: t.expose('inForceSince', { type: 'DateTime', nullable: true }),
    endedAt: t.expose('endedAt', { type: 'DateTime', nullable: true }),
    endedBecause: t.exposeString('endedBecause', { nullable: true }),
    executivePosition: t.relation('executivePosition'),
    conditions: t.relation('conditions', { query: { orderBy: [{ position: 'asc' }] } }),
    technology: t.field({
      type: Technology,
      nullable: true,
      select: { technologyId: true },
      resolve: ({ technologyId }, _args, context, info) => seen(context, 'technology', technologyId, info),
    }),
    reportedAt: t.expose('reportedAt', { type: 'DateTime', nullable: true }),
    reportedBy: t.relation('reportedBy', { nullable: true }),
    reportHash: t.exposeString('reportHash', { nullable: true }),
    searches: t.exposeInt('searches', { nullable: true }),
    probes: t.exposeInt('probes', { nullable: true }),
    filesConcerned: t.exposeInt('files', { nullable: true }),
    peopleConcerned: t.exposeInt('people', { nullable: true }),
    accountsClosed: t.exposeInt('accountsClosed', { nullable: true }),
    dataDisposed: t.exposeBoolean('dataDisposed', { nullable: true }),
    reportDraft: t.field({
      type: Draft,
      resolve: ({ id }, _args, context) => draftOf(context, 'authorization', id, 'test-report'),
    }),
    report: t.field({
      type: FrozenVersion,
      nullable: true,
      resolve: async ({ id }, _args, context) => (await versionsOf(context, id, 'test-report'))[0] ?? null,
    }),
  }),
});

builder.prismaObject('Condition', {
  description: 'What must be met before use (precedent) or during it (ongoing); accepted by someone other than its owner.',
  extensions: { visibility: 'parent' },
  fields: (t) => ({
    id: t.exposeID('id'),
    kind: t.field({ type: enums.conditionKind, resolve: ({ kind }) => kind }),
    text: t.exposeString('text', { nullable: true }),
    ownerPosition: t.relation('ownerPosition'),
    dueOn: t.expose('dueOn', { type: 'Date', nullable: true }),
    status: t.exposeString('status', { description: '`open`, `evidenced` or `accepted`.' }),
    evidence: t.exposeString('evidence', { nullable: true }),
    evidenceFiles: t.exposeStringList('evidenceFiles'),
    evidencedBy: t.relation('evidencedBy', { nullable: true }),
    evidencedAt: t.expose('evidencedAt', { type: 'DateTime', nullable: true }),
    returnedReasons: t.exposeString('returnedReasons', { nullable: true }),
    acceptedBy: t.relation('acceptedBy', { nullable: true }),
    acceptedAt: t.expose('acceptedAt', { type: 'DateTime', nullable: true }),
  }),
});
