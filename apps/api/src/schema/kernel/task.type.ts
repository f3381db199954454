import { dueRule, type DueRule } from '@gatehouse/policy';
import type { OpenTask } from '@gatehouse/db/read';
import { readerOf } from '../../context.ts';
import { builder } from '../builder.ts';
import { Case } from '../onboarding/case.type.ts';
import { Assignee } from './assignee.type.ts';
import { seen } from './seen.ts';

const DueRuleType = builder.objectRef<DueRule>('DueRule').implement({
  extensions: { visibility: 'everyone' },
  description: 'The service standard of the institution that gave a task its due date.',
  fields: (t) => ({
    days: t.exposeInt('days'),
    pausedDays: t.exposeInt('pausedDays', { description: 'Days of the same kind on which it stood still while others owed an answer.' }),
    count: t.string({ description: '`calendar` or `business` days.', resolve: ({ count }) => count }),
  }),
});

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
      resolve: (task, _args, context) => (readerOf(context).answers as readonly string[]).includes(task.assignedTo),
    }),
    since: t.expose('since', { type: 'DateTime' }),
    dueAt: t.expose('dueAt', { type: 'DateTime', nullable: true }),
    pausedSince: t.expose('pausedSince', {
      type: 'DateTime',
      nullable: true,
      description: 'It stands still, because others owe an answer first: not due, nor reminded of, meanwhile.',
    }),
    dueRule: t.field({
      type: DueRuleType,
      nullable: true,
      description: 'Null where the date was set in the case, or another standard held when the task began.',
      resolve: ({ kind, since, dueAt, params }, _args, { services }) =>
        dueAt ? dueRule(services.profile, kind, since.toISOString(), dueAt.toISOString(), Number(params['pausedDays'] ?? 0)) : null,
    }),
    params: t.expose('params', { type: 'JSON' }),
    case: t.field({
      type: Case,
      nullable: true,
      resolve: (task, _args, context, info) => (task.caseId ? seen(context, 'case', task.caseId, info) : null),
    }),
  }),
});
