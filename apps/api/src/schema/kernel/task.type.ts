import type { OpenTask } from '@gatehouse/db/read';
import { readerOf } from '../../context.ts';
import { builder } from '../builder.ts';
import { Case } from '../onboarding/case.type.ts';
import { Assignee } from './assignee.type.ts';
import { seen } from './seen.ts';

/** Whose turn it is, for one thing that is waited for. */
export const Task = builder.objectRef<OpenTask>('Task');

Task.implement({
  extensions: { visibility: 'parent' },
  description: 'Something that somebody is expected to do now.',
  fields: (t) => ({
    id: t.id({ resolve: (task) => `${task.streamId}:${task.taskId}` }),
    kind: t.exposeString('kind', { description: 'The command that answers it, such as `recordReview`.' }),
    process: t.exposeString('streamKind'),
    processId: t.id({ description: 'The record’s id of the process that asks.', resolve: (task) => task.streamId }),
    assignee: t.field({ type: Assignee, resolve: (task) => task.assignedTo }),
    isForViewer: t.boolean({
      resolve: (task, _args, context) => (readerOf(context).keys as readonly string[]).includes(task.assignedTo),
    }),
    since: t.expose('since', { type: 'DateTime' }),
    dueAt: t.expose('dueAt', { type: 'DateTime', nullable: true }),
    params: t.expose('params', { type: 'JSON' }),
    case: t.field({
      type: Case,
      nullable: true,
      resolve: (task, _args, context, info) => (task.caseId ? seen(context, 'case', task.caseId, info) : null),
    }),
  }),
});
