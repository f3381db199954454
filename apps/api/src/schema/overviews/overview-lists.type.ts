import { resolveCursorConnection, type ResolveCursorConnectionArgs } from '@pothos/plugin-relay';
import { isPlainDate, periodBegins, soonDays, stageEntries, stayPeriods, type Stage, type StayPeriod } from '@gatehouse/policy';
import {
  expiringSoon,
  overdueTasks,
  staysAt,
  tasksBorneBy,
  type DuePosition,
  type Expiring,
  type ExpiringPosition,
  type Stay,
  type StayPosition,
} from '@gatehouse/db/read';
import { builder } from '../builder.ts';
import { enums } from '../kernel/enums.ts';
import { forwardOnly, isUuid, wrongInput } from '../kernel/pages.ts';
import { seen } from '../kernel/seen.ts';
import { taskReader } from '../kernel/task-sharing.type.ts';
import { Task } from '../kernel/task.type.ts';
import { Case } from '../onboarding/case.type.ts';
import { Position } from '../people/position.type.ts';
import { daysAhead, now, Overviews } from './overviews.type.ts';

const StayType = builder.objectRef<Stay>('Stay').implement({
  extensions: { visibility: 'privileged' },
  description: 'How long a case stayed at a stage that it left.',
  fields: (t) => ({
    id: t.id({ resolve: ({ caseId, version }) => `${caseId}:${version}` }),
    case: t.field({ type: Case, nullable: true, resolve: ({ caseId }, _args, context, info) => seen(context, 'case', caseId, info) }),
    cameAt: t.expose('cameAt', { type: 'DateTime' }),
    wentAt: t.expose('wentAt', { type: 'DateTime' }),
    days: t.float({ resolve: ({ took }) => Number(took) / 86_400_000_000 }),
  }),
});

const ExpiringType = builder.objectRef<Expiring>('Expiring').implement({
  extensions: { visibility: 'privileged' },
  description: 'An authorization that runs out, or a condition that is due.',
  fields: (t) => ({
    id: t.exposeString('id'),
    kind: t.field({ type: enums.expiringKind, resolve: ({ kind }) => kind }),
    on: t.expose('on', { type: 'Date' }),
    text: t.exposeString('text', { nullable: true, description: 'Of a condition.' }),
    case: t.field({ type: Case, nullable: true, resolve: ({ caseId }, _args, context, info) => seen(context, 'case', caseId, info) }),
    position: t.prismaField({
      type: Position,
      nullable: true,
      description: 'Which answers for it.',
      resolve: (query, { positionId }, _args, { services }) => services.prisma.position.findUnique({ ...query, where: { id: positionId } }),
    }),
  }),
});

/** How each list is paged: forward only, from where the last row stood. */
const paged = <T>(args: object, toCursor: (row: T) => string) => ({ args, defaultSize: 25, maxSize: 100, toCursor });
const forward = <P>({ after, limit, inverted }: ResolveCursorConnectionArgs, read: (cursor: string) => P) => {
  forwardOnly(inverted);
  return { first: limit, after: after === undefined ? null : read(after) };
};

const noCursor = () => wrongInput('after is no cursor of this list');
const dueCursor = ({ dueAt, streamId, taskId }: { readonly dueAt: Date | null; readonly streamId: string; readonly taskId: string }): string =>
  `${dueAt?.getTime() ?? ''}|${streamId}|${taskId}`;

function duePosition(cursor: string): DuePosition {
  const [, due = '', streamId = '', taskId = ''] = /^(\d{0,14})\|([^|]*)\|(.+)$/.exec(cursor) ?? [];
  if (!isUuid(streamId)) throw noCursor();
  return { dueAtMs: due === '' ? null : Number(due), streamId, taskId };
}

function stayPosition(cursor: string): StayPosition {
  const [, took = '', caseId = '', version = ''] = /^(\d{1,18})\|([^|]*)\|(\d{1,9})$/.exec(cursor) ?? [];
  if (!isUuid(caseId)) throw noCursor();
  return { took, caseId, version: Number(version) };
}

function expiringPosition(cursor: string): ExpiringPosition {
  const [, on = '', kind = '', id = ''] = /^([^|]*)\|(\w+)\|(.+)$/.exec(cursor) ?? [];
  if (!isUuid(id) || !isPlainDate(on)) throw noCursor();
  return { on, kind, id };
}

builder.objectFields(Overviews, (t) => ({
  overdueTasks: t.connection({
    type: Task,
    description: 'What is overdue, longest first.',
    args: { office: t.arg.string({ description: 'The `key` of the assignee that owes it, or `byName` for all who are asked by name; all without it.' }) },
    resolve: ({ keys }, { office = null, ...args }, context) =>
      resolveCursorConnection(paged(args, dueCursor), (asked: ResolveCursorConnectionArgs) =>
        overdueTasks(context.services.pool, { ...taskReader(context), keys }, { office, now: now(), ...forward(asked, duePosition) }),
      ),
  }),
  tasksOf: t.connection({
    type: Task,
    description: 'Of what the viewer might answer too, what one person has to do, most urgent first.',
    args: { personId: t.arg.string({ description: 'The record’s id; what nobody took without it.' }) },
    resolve: (_reader, { personId, ...args }, context) => {
      if (personId != null && !isUuid(personId)) throw wrongInput('personId is no id');
      return resolveCursorConnection(paged(args, dueCursor), (asked: ResolveCursorConnectionArgs) =>
        tasksBorneBy(context.services.pool, taskReader(context), { bearerId: personId ?? null, ...forward(asked, duePosition) }),
      );
    },
  }),
  staysAt: t.connection({
    type: StayType,
    description: 'The stays at a stage that ended in the period, longest first.',
    args: { stage: t.arg({ type: enums.caseStage, required: true }), period: t.arg({ type: enums.stayPeriod, defaultValue: stayPeriods[0].code }) },
    resolve: ({ keys }, { stage, period, ...args }, { services }) =>
      resolveCursorConnection(
        paged(args, ({ took, caseId, version }: Stay) => `${took}|${caseId}|${version}`),
        (asked: ResolveCursorConnectionArgs) =>
          staysAt(services.pool, keys, stageEntries, { stage: stage as Stage, since: periodBegins(period as StayPeriod, now()), ...forward(asked, stayPosition) }),
      ),
  }),
  expiring: t.connection({
    type: ExpiringType,
    description: 'What ends or is due soon, soonest first.',
    args: {
      kind: t.arg({ type: enums.expiringKind }),
      withinDays: t.arg.int({ description: `One of ${soonDays.join(', ')}: in so many days at most, and in more than the number before. All without it.` }),
    },
    resolve: ({ keys }, { kind, withinDays, ...args }, context) => {
      if (withinDays != null && !(soonDays as readonly number[]).includes(withinDays)) throw wrongInput('withinDays is none that is counted');
      return resolveCursorConnection(
        paged(args, ({ on, kind, id }: Expiring) => `${on.toISOString().slice(0, 10)}|${kind}|${id}`),
        (asked: ResolveCursorConnectionArgs) =>
          expiringSoon(context.services.pool, keys, daysAhead(context, withinDays ?? null), { kind: (kind ?? null) as Expiring['kind'] | null, ...forward(asked, expiringPosition) }),
      );
    },
  }),
}));
