import { tasksOfStreams, visibleTo } from '@gatehouse/db/read';
import { readerOf } from '../../context.ts';
import { Authorization } from '../authorization/authorization.type.ts';
import { builder } from '../builder.ts';
import { enums } from '../kernel/enums.ts';
import { joined } from '../kernel/joined.ts';
import { seen } from '../kernel/seen.ts';
import { taskReader } from '../kernel/task-sharing.type.ts';
import { Task } from '../kernel/task.type.ts';
import { Case } from '../onboarding/case.type.ts';
import { Technology } from '../technology/technology.type.ts';
import { ExistingUse } from './existing-use.type.ts';

/** Where a report leads to, and what leads to it. Apart from the type itself, because these types lead back to it. */
builder.prismaObjectFields('ExistingUse', (t) => ({
  technology: t.field({
    type: Technology,
    nullable: true,
    select: { technologyId: true },
    resolve: ({ technologyId }, _args, context, info) => (technologyId ? seen(context, 'technology', technologyId, info) : null),
  }),
  case: t.field({
    type: Case,
    nullable: true,
    description: 'The case that it became or joined.',
    select: { caseId: true },
    resolve: ({ caseId }, _args, context, info) => (caseId ? seen(context, 'case', caseId, info) : null),
  }),
  tasks: t.field({
    type: [Task],
    description: 'Whose turn it is.',
    resolve: ({ id }, _args, context) =>
      joined(context, 'tasks of reports', id, async (ids) => {
        const tasks = await tasksOfStreams(context.services.pool, { ...taskReader(context), keys: readerOf(context).keys }, ids);
        return ids.map((one) => tasks.filter(({ streamId }) => streamId === one));
      }),
  }),
}));

builder.prismaObject('ReportedAccount', {
  description: 'An account that is followed until it is closed, or kept under a case or an authorization.',
  extensions: { visibility: 'parent' },
  fields: (t) => ({
    id: t.exposeID('id'),
    holder: t.exposeString('holder', { nullable: true, description: 'Who holds it, or what it is called.' }),
    openedOn: t.expose('openedOn', { type: 'Date', nullable: true }),
    terms: t.field({ type: enums.accountTerms, resolve: ({ terms }) => terms }),
    status: t.exposeString('status', { description: '`open`, `closed` or `kept`.' }),
    addedBy: t.relation('addedBy'),
    addedAt: t.expose('addedAt', { type: 'DateTime' }),
    closedOn: t.expose('closedOn', { type: 'Date', nullable: true }),
    saidBy: t.exposeString('saidBy', { nullable: true }),
    confirmation: t.exposeString('confirmation', { nullable: true }),
    settledBy: t.relation('settledBy', { nullable: true }),
    settledAt: t.expose('settledAt', { type: 'DateTime', nullable: true }),
    keptCase: t.field({
      type: Case,
      nullable: true,
      select: { keptCaseId: true },
      resolve: ({ keptCaseId }, _args, context, info) => (keptCaseId ? seen(context, 'case', keptCaseId, info) : null),
    }),
    keptAuthorization: t.field({
      type: Authorization,
      nullable: true,
      select: { keptAuthorizationId: true },
      resolve: ({ keptAuthorizationId }, _args, context, info) =>
        keptAuthorizationId ? seen(context, 'authorization', keptAuthorizationId, info) : null,
    }),
  }),
});

builder.prismaObjectField('Case', 'existingUses', (t) =>
  t.relation('existingUses', {
    description: 'The reports of existing use that it came from or that joined it.',
    query: (_args, context) => ({ where: visibleTo(readerOf(context).keys), orderBy: [{ reportedAt: 'asc' }, { id: 'asc' }] }),
  }),
);

builder.prismaObjectField('Technology', 'existingUses', (t) =>
  t.relation('existingUses', {
    description: 'Reports that it is, or was, used without having been registered.',
    query: (_args, context) => ({ where: visibleTo(readerOf(context).keys), orderBy: [{ reportedAt: 'desc' }, { id: 'asc' }] }),
  }),
);

builder.objectField(Task, 'existingUse', (t) =>
  t.field({
    type: ExistingUse,
    nullable: true,
    description: 'The report that asks, where it is one.',
    resolve: (task, _args, context, info) => (task.streamKind === 'existingUse' ? seen(context, 'existingUse', task.streamId, info) : null),
  }),
);
