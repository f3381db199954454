import { Assessment } from '../assessment/assessment.type.ts';
import { Authorization } from '../authorization/authorization.type.ts';
import { builder } from '../builder.ts';
import { Task } from '../kernel/task.type.ts';
import { allSeen, seen } from '../kernel/seen.ts';
import { Case } from './case.type.ts';

/** Where a case leads to. Apart from the type itself, because these types lead back to it. */
builder.prismaObjectFields('Case', (t) => ({
  joinedInto: t.field({
    type: Case,
    nullable: true,
    select: { joinedIntoId: true },
    resolve: ({ joinedIntoId }, _args, context, info) => (joinedIntoId ? seen(context, 'case', joinedIntoId, info) : null),
  }),
  mergeReasons: t.exposeString('mergeReasons', { nullable: true, description: 'Why it goes on in the case that it is joined to, where it was merged after its triage.' }),
  splitFrom: t.field({
    type: Case,
    nullable: true,
    description: 'The case whose registration this one was split off from.',
    select: { splitFromId: true },
    resolve: ({ splitFromId }, _args, context, info) => (splitFromId ? seen(context, 'case', splitFromId, info) : null),
  }),
  splitReasons: t.exposeString('splitReasons', { nullable: true }),
  splitInto: t.field({
    type: [Case],
    description: 'Cases that were split off from this one.',
    select: { splitIntoIds: true },
    resolve: ({ splitIntoIds }, _args, context, info) => allSeen(context, 'case', splitIntoIds, info),
  }),
  coveredBy: t.field({
    type: [Assessment],
    select: { coveredBy: true },
    resolve: ({ coveredBy }, _args, context, info) => allSeen(context, 'assessment', coveredBy, info),
  }),
  authorization: t.field({
    type: Authorization,
    nullable: true,
    select: { authorizationId: true },
    resolve: ({ authorizationId }, _args, context, info) =>
      authorizationId ? seen(context, 'authorization', authorizationId, info) : null,
  }),
  tasks: t.field({
    type: [Task],
    description: 'Whose turn it is.',
    resolve: async ({ id }, _args, context) => [...(await context.tasksOfCase.load(id))],
  }),
}));
