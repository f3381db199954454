import { addDays, dateIn } from '@gatehouse/policy';
import { leftCounts, leftOpen, stillReading, takersLeftOn, type LeftCounts } from '@gatehouse/db/read';
import { readerOf, type Context } from '../../context.ts';
import { builder } from '../builder.ts';
import { joined } from '../kernel/joined.ts';
import { isUuid } from '../kernel/pages.ts';
import { recordId } from '../kernel/input-from-schema.ts';
import { taskReader } from '../kernel/task-sharing.type.ts';
import { Task } from '../kernel/task.type.ts';
import { Viewer } from '../organization/viewer.type.ts';
import { Person } from './person.type.ts';

const today = ({ services }: Context): string => dateIn(services.profile.timeZone, new Date().toISOString());

interface Leaving {
  readonly incumbencyId: string;
  readonly counts: LeftCounts;
}

const LeavingType = builder.objectRef<Leaving>('Leaving').implement({
  extensions: { visibility: 'viewer' },
  description: 'What would be left open if this incumbency ended now; of one that is over, what still is.',
  fields: (t) => ({
    taken: t.int({ description: 'Tasks that they took for their office.', resolve: ({ counts }) => counts.taken }),
    ofPosition: t.int({ description: 'Tasks that are asked of the position.', resolve: ({ counts }) => counts.ofPosition }),
    questions: t.int({ description: 'Questions to them by name about what they could read no more.', resolve: ({ counts }) => counts.questions }),
    cases: t.int({ description: 'Open cases that the position answers for; they stay with it.', resolve: ({ counts }) => counts.cases }),
    tasks: t.field({
      type: [Task],
      description: 'Of all these tasks those that the viewer may see; whoever appoints need not read cases. 100 at most.',
      resolve: ({ incumbencyId }, _args, context) => joined(context, 'left open tasks', incumbencyId, (ids) => leftOpen(context.services.pool, taskReader(context), ids)),
    }),
  }),
});

builder.prismaObjectFields('Incumbency', (t) => ({
  viewerMayEnd: t.boolean({
    description: 'It is not over, and the viewer holds it or appoints.',
    resolve: (incumbency, _args, context) => mayEnd(incumbency, context),
  }),
  leaving: t.field({
    type: LeavingType,
    nullable: true,
    description: 'Null for everybody but its holder, as long as it lasts, and those who appoint.',
    resolve: async (incumbency, _args, context) => {
      if (!mayEnd(incumbency, context) && !appoints(context)) return null;
      const counts = await joined(context, 'left open', incumbency.id, (ids) => leftCounts(context.services.pool, today(context), ids));
      return { incumbencyId: incumbency.id, counts };
    },
  }),
}));

function mayEnd({ personId, endedAt, endsOn }: { readonly personId: string; readonly endedAt: Date | null; readonly endsOn: Date | null }, context: Context): boolean {
  const isOver = endedAt !== null || (endsOn !== null && endsOn.toISOString().slice(0, 10) < today(context));
  return !isOver && (personId === readerOf(context).actor.personId || appoints(context));
}

function appoints(context: Context): boolean {
  return readerOf(context).actor.positions.some(({ powers }) => powers.includes('organization:administer'));
}

builder.queryField('incumbency', (t) =>
  t.prismaField({
    type: 'Incumbency',
    nullable: true,
    args: { id: t.arg.id({ required: true }) },
    resolve: (query, _root, { id }, { services }) => {
      const wanted = recordId(String(id));
      return isUuid(wanted) ? services.prisma.incumbency.findUnique({ ...query, where: { id: wanted } }) : null;
    },
  }),
);

/** As far ahead as somebody who leaves should see it on their first page. */
const noticeDays = 30;

builder.objectFields(Viewer, (t) => ({
  leaving: t.prismaField({
    type: ['Incumbency'],
    description: `Positions that the viewer holds and leaves within ${noticeDays} days.`,
    resolve: (query, { actor }, _args, context) => {
      const on = today(context);
      const until = new Date(`${addDays(on, noticeDays, 'calendar', context.services.profile)}T00:00:00Z`);
      return context.services.prisma.incumbency.findMany({
        ...query,
        where: { personId: actor.personId, endedAt: null, startsOn: { lte: new Date(`${on}T00:00:00Z`) }, endsOn: { gte: new Date(`${on}T00:00:00Z`), lte: until } },
        orderBy: [{ endsOn: 'asc' }, { id: 'asc' }],
      });
    },
  }),
}));

interface FormerTaker {
  readonly personId: string;
  readonly leftOn: Date | null;
}

const FormerTakerType = builder.objectRef<FormerTaker>('FormerTaker').implement({
  extensions: { visibility: 'parent' },
  fields: (t) => ({
    person: t.prismaField({
      type: Person,
      resolve: (query, { personId }, _args, { services }) => services.prisma.person.findUniqueOrThrow({ ...query, where: { id: personId } }),
    }),
    leftOn: t.expose('leftOn', { type: 'DateTime', nullable: true, description: 'When they left the position; null where they hold it, and it may answer no longer.' }),
  }),
});

builder.objectFields(Task, (t) => ({
  formerlyWith: t.field({
    type: FormerTakerType,
    nullable: true,
    description: 'Who had taken it and may answer it no longer, mostly because they left the position by which it was theirs; it is the office’s again.',
    resolve: async ({ streamId, taskId, lapsedById }, _args, context) => {
      if (lapsedById === null) return null;
      const leftOn = await joined(context, 'takers left', `${streamId}:${taskId}`, (ids) => takersLeftOn(context.services.pool, today(context), ids));
      return { personId: lapsedById, leftOn };
    },
  }),
}));

builder.prismaObjectFields('CaseQuestion', (t) => ({
  handedOnBy: t.relation('handedOnBy', { nullable: true, description: 'Who sent it to whom it is asked of now.' }),
  handOnNote: t.exposeString('handOnNote', { nullable: true }),
  askedMayStillRead: t.boolean({
    description: 'False where a person is asked who may read the case no more: nobody answers until it is handed on or withdrawn.',
    resolve: ({ caseId, askedOf, isOpen }, _args, context) => {
      if (!isOpen || !askedOf.startsWith('person:')) return true;
      return joined(context, 'asked may read', `${caseId}:${askedOf.slice('person:'.length)}`, (pairs) => stillReading(context.services.pool, today(context), pairs));
    },
  }),
  viewerMayHandOn: t.boolean({
    description: 'It is open, and asked of the viewer or by them.',
    resolve: ({ isOpen, askedOf, askedById }, _args, context) => {
      const { actor, answers } = readerOf(context);
      return isOpen && ((answers as readonly string[]).includes(askedOf) || askedById === actor.personId);
    },
  }),
}));
