import { dateIn, isHeadOver, isShared, type GrantKey } from '@gatehouse/policy';
import { holdersOf, type Holder, type OpenTask, type TaskReader } from '@gatehouse/db/read';
import { readerOf, type Context } from '../../context.ts';
import { builder } from '../builder.ts';
import { Person } from '../people/person.type.ts';
import { Position } from '../people/position.type.ts';
import { Task } from './task.type.ts';

/** The reader as lists of tasks ask for them: a claim counts by what is held today. */
export function taskReader(context: Context): TaskReader {
  const { actor, answers } = readerOf(context);
  return { personId: actor.personId, keys: answers, on: dateIn(context.services.profile.timeZone, new Date().toISOString()) };
}

export const TaskHolder = builder.objectRef<Holder>('TaskHolder').implement({
  extensions: { visibility: 'everyone' },
  description: 'Somebody who may answer the task, and the position by which they may.',
  fields: (t) => ({
    person: t.prismaField({
      type: Person,
      resolve: (query, { personId }, _args, { services }) => services.prisma.person.findUniqueOrThrow({ ...query, where: { id: personId } }),
    }),
    position: t.prismaField({
      type: Position,
      resolve: (query, { positionId }, _args, { services }) =>
        services.prisma.position.findUniqueOrThrow({ ...query, where: { id: positionId } }),
    }),
  }),
});

interface Sharing {
  readonly claim: boolean;
  readonly release: boolean;
  readonly handOver: boolean;
}

const TaskViewerCan = builder.objectRef<Sharing>('TaskViewerCan').implement({
  extensions: { visibility: 'viewer' },
  description: 'How the viewer may share the task with those of the same office. The commands have the last word.',
  fields: (t) => ({
    claim: t.exposeBoolean('claim'),
    release: t.exposeBoolean('release'),
    handOver: t.exposeBoolean('handOver'),
  }),
});

function sharingOf(task: OpenTask, context: Context): Sharing {
  const { actor, answers } = readerOf(context);
  const may = isShared(task.assignedTo) && (answers as readonly string[]).includes(task.assignedTo);
  if (!may) return { claim: false, release: false, handOver: false };
  if (task.claimedById === null) return { claim: true, release: false, handOver: true };
  const level = context.services.profile.roles.find(({ code }) => code === task.claimedAsRole)?.level ?? 0;
  const disposes = !task.taken || isHeadOver(actor, task.assignedTo as GrantKey, level);
  return { claim: false, release: disposes, handOver: disposes };
}

builder.objectFields(Task, (t) => ({
  claimedBy: t.prismaField({
    type: Person,
    nullable: true,
    description: 'Who took it upon themselves. A courtesy and no lock: others may answer all the same.',
    resolve: (query, { claimedById }, _args, { services }) =>
      claimedById ? services.prisma.person.findUnique({ ...query, where: { id: claimedById } }) : null,
  }),
  claimedAt: t.expose('claimedAt', { type: 'DateTime', nullable: true }),
  isTaken: t.exposeBoolean('taken', { description: 'Somebody other than the viewer took it.' }),
  note: t.exposeString('note', { nullable: true, description: 'With what words it was handed over.' }),
  viewerCan: t.field({ type: TaskViewerCan, resolve: (task, _args, context) => sharingOf(task, context) }),
}));

builder.queryField('holders', (t) =>
  t.field({
    type: [TaskHolder],
    description: 'Those who may answer now what is asked of a power or position: to whom such a task can be handed over.',
    args: { key: t.arg.string({ required: true, description: 'The assignee’s `key`.' }) },
    resolve: (_root, { key }, { services }) =>
      isShared(key) ? holdersOf(services.pool, key, dateIn(services.profile.timeZone, new Date().toISOString()), services.profile.roles) : [],
  }),
);
