import { resolveCursorConnection, type ResolveCursorConnectionArgs } from '@pothos/plugin-relay';
import { answeredByOthers, countOpenTasks, openTasks, type AnsweredByOther, type TaskPosition, type TaskShare } from '@gatehouse/db/read';
import type { Reader } from '@gatehouse/db/record';
import { readerOf } from '../../context.ts';
import { builder } from '../builder.ts';
import { enums } from '../kernel/enums.ts';
import { forwardOnly, isUuid, wrongInput } from '../kernel/pages.ts';
import { seen } from '../kernel/seen.ts';
import { taskReader } from '../kernel/task-sharing.type.ts';
import { Task } from '../kernel/task.type.ts';
import { Case } from '../onboarding/case.type.ts';
import { Person } from '../people/person.type.ts';
import { Position } from '../people/position.type.ts';

const HeldPosition = builder.objectRef<Reader['actor']['positions'][number]>('HeldPosition').implement({
  extensions: { visibility: 'viewer' },
  description: 'A position that the viewer holds now, with the powers the delegation order in force gives it.',
  fields: (t) => ({
    acting: t.exposeBoolean('acting'),
    powers: t.stringList({ resolve: ({ powers }) => [...powers] }),
    position: t.prismaField({
      type: Position,
      resolve: (query, { positionId }, _args, { services }) =>
        services.prisma.position.findUniqueOrThrow({ ...query, where: { id: positionId } }),
    }),
  }),
});

const AnsweredTask = builder.objectRef<AnsweredByOther>('AnsweredTask').implement({
  extensions: { visibility: 'viewer' },
  description: 'A task that the viewer had taken and another answered.',
  fields: (t) => ({
    id: t.id({ resolve: ({ streamId, version }) => `${streamId}:${version}` }),
    kind: t.string({ resolve: ({ taskId }) => taskId.split(':')[0] ?? '' }),
    part: t.string({ nullable: true, description: 'Of a review, which.', resolve: ({ taskId }) => taskId.split(':')[1] ?? null }),
    answeredAt: t.expose('answeredAt', { type: 'DateTime' }),
    answeredBy: t.prismaField({
      type: Person,
      nullable: true,
      resolve: (query, { answeredById }, _args, { services }) => services.prisma.person.findUnique({ ...query, where: { id: answeredById } }),
    }),
    case: t.field({
      type: Case,
      nullable: true,
      resolve: ({ caseId }, _args, context, info) => (caseId ? seen(context, 'case', caseId, info) : null),
    }),
  }),
});

export const Viewer = builder.objectRef<Reader>('Viewer').implement({
  extensions: { visibility: 'viewer' },
  fields: (t) => ({
    person: t.prismaField({
      type: Person,
      resolve: (query, { actor }, _args, { services }) =>
        services.prisma.person.findUniqueOrThrow({ ...query, where: { id: actor.personId } }),
    }),
    signedInAt: t.field({ type: 'DateTime', resolve: (_reader, _args, { signedIn }) => signedIn?.signedInAt ?? new Date(0) }),
    positions: t.field({ type: [HeldPosition], resolve: ({ actor }) => [...actor.positions] }),
    powers: t.stringList({ resolve: ({ actor }) => [...new Set(actor.positions.flatMap(({ powers }) => powers))].toSorted() }),
    answeredByOthers: t.field({
      type: [AnsweredTask],
      description: 'What the viewer had taken and somebody else answered, in the last two weeks.',
      resolve: (_reader, _args, context) => answeredByOthers(context.services.pool, taskReader(context)),
    }),
    openTaskCount: t.int({
      description: 'What waits for the viewer to do now: neither taken by others nor standing still. Counted up to 100.',
      resolve: (_reader, _args, context) => countOpenTasks(context.services.pool, taskReader(context)),
    }),
    tasks: t.connection({
      type: Task,
      description: 'What waits for the viewer, most urgent first; what others took stands last.',
      args: {
        share: t.arg({ type: enums.taskShare, defaultValue: 'office', description: 'Mine alone or taken by me, taken by nobody, or all that the viewer may answer.' }),
      },
      resolve: (_reader, args, context) =>
        resolveCursorConnection(
          {
            args,
            defaultSize: 25,
            maxSize: 100,
            toCursor: ({ taken, dueAt, streamId, taskId }) => `${taken ? 1 : 0}|${dueAt?.getTime() ?? ''}|${streamId}|${taskId}`,
          },
          ({ after, limit, inverted }: ResolveCursorConnectionArgs) => {
            forwardOnly(inverted);
            return openTasks(context.services.pool, taskReader(context), { first: limit, after: taskPosition(after), share: args.share as TaskShare });
          },
        ),
    }),
  }),
});

function taskPosition(cursor: string | undefined): TaskPosition | null {
  if (cursor === undefined) return null;
  const [, taken = '', due = '', streamId = '', taskId = ''] = /^([01])\|(\d{0,14})\|([^|]*)\|(.+)$/.exec(cursor) ?? [];
  if (!isUuid(streamId)) throw wrongInput('after is no cursor of this list');
  return { taken: taken === '1', dueAtMs: due === '' ? null : Number(due), streamId, taskId };
}

builder.queryField('viewer', (t) => t.field({ type: Viewer, resolve: (_root, _args, context) => readerOf(context) }));
