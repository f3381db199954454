import { addDays, ageCutoffs, dateIn, mayReadOverviews, periodBegins, soonDays, stageAges, stageEntries, stayPeriods, type PlainDate, type StageAge, type StayPeriod } from '@gatehouse/policy';
import {
  casesByStage,
  countExpiring,
  loadByPerson,
  overdueByOffice,
  stageStays,
  type ExpiringCount,
  type ExpiringDays,
  type OfficeOverdue,
  type PersonLoad,
  type StageCount,
  type StageStay,
} from '@gatehouse/db/read';
import type { Reader } from '@gatehouse/db/record';
import { readerOf, type Context } from '../../context.ts';
import { builder } from '../builder.ts';
import { Assignee } from '../kernel/assignee.type.ts';
import { enums } from '../kernel/enums.ts';
import { taskReader } from '../kernel/task-sharing.type.ts';
import { Viewer } from '../organization/viewer.type.ts';
import { Person } from '../people/person.type.ts';

const mayRead = ({ actor }: Reader): boolean => mayReadOverviews(actor.positions.flatMap(({ powers }) => powers));

const StageCountType = builder.objectRef<StageCount>('StageCount').implement({
  extensions: { visibility: 'privileged' },
  description: 'How many open cases stand at a stage for so long; none where there is no row.',
  fields: (t) => ({
    stage: t.field({ type: enums.caseStage, resolve: ({ stage }) => stage }),
    age: t.field({ type: enums.stageAge, resolve: ({ age }): StageAge => (stageAges[age] ?? stageAges[0]).code }),
    count: t.exposeInt('count'),
  }),
});

const OfficeOverdueType = builder.objectRef<OfficeOverdue>('OfficeOverdue').implement({
  extensions: { visibility: 'privileged' },
  fields: (t) => ({
    office: t.field({ type: Assignee, nullable: true, description: 'Null stands for all who are asked by name together.', resolve: ({ assignedTo }) => assignedTo }),
    open: t.exposeInt('open', { description: 'All that it has to do, the overdue included.' }),
    overdue: t.exposeInt('overdue'),
    oldestDueAt: t.expose('oldestDueAt', { type: 'DateTime' }),
  }),
});

const OverdueType = builder.objectRef<readonly OfficeOverdue[]>('OverdueByOffice').implement({
  extensions: { visibility: 'privileged' },
  description: 'What is overdue now. What stands still is not, nor is it counted.',
  fields: (t) => ({
    offices: t.int({ resolve: ([first]) => first?.offices ?? 0 }),
    open: t.int({ resolve: ([first]) => first?.openOfAll ?? 0 }),
    overdue: t.int({ resolve: ([first]) => first?.overdueOfAll ?? 0 }),
    rows: t.field({ type: [OfficeOverdueType], description: 'Most overdue first; 200 at most.', resolve: (rows) => rows }),
  }),
});

const PersonLoadType = builder.objectRef<PersonLoad>('PersonLoad').implement({
  extensions: { visibility: 'privileged' },
  fields: (t) => ({
    person: t.prismaField({
      type: Person,
      nullable: true,
      description: 'Null is what nobody took yet.',
      resolve: (query, { personId }, _args, { services }) => (personId ? services.prisma.person.findUnique({ ...query, where: { id: personId } }) : null),
    }),
    isViewer: t.boolean({ resolve: ({ personId }, _args, context) => personId === readerOf(context).actor.personId }),
    open: t.exposeInt('open', { description: 'The overdue included, what stands still not.' }),
    overdue: t.exposeInt('overdue'),
    oldestDueAt: t.expose('oldestDueAt', { type: 'DateTime', nullable: true }),
  }),
});

const LoadType = builder.objectRef<readonly PersonLoad[]>('LoadByPerson').implement({
  extensions: { visibility: 'privileged' },
  description: 'Of what the viewer might answer too: their own offices, by who took it.',
  fields: (t) => ({
    people: t.int({ description: 'What nobody took counts as one.', resolve: ([first]) => first?.people ?? 0 }),
    open: t.int({ resolve: ([first]) => first?.openOfAll ?? 0 }),
    overdue: t.int({ resolve: ([first]) => first?.overdueOfAll ?? 0 }),
    rows: t.field({ type: [PersonLoadType], description: 'Most overdue first; 200 at most.', resolve: (rows) => rows }),
  }),
});

const StageStayType = builder.objectRef<StageStay>('StageStay').implement({
  extensions: { visibility: 'privileged' },
  fields: (t) => ({
    stage: t.field({ type: enums.caseStage, resolve: ({ stage }) => stage }),
    count: t.exposeInt('count', { description: 'Stays that ended in the period; a case that came back to a stage stayed twice.' }),
    medianDays: t.exposeFloat('medianDays'),
    ninetiethDays: t.exposeFloat('ninetiethDays', { description: 'Nine in ten were not longer.' }),
  }),
});

const ExpiringCountType = builder.objectRef<ExpiringCount>('ExpiringCount').implement({
  extensions: { visibility: 'privileged' },
  fields: (t) => ({
    kind: t.field({ type: enums.expiringKind, resolve: ({ kind }) => kind }),
    withinDays: t.int({ description: 'In so many days at most, and in more than the number before.', resolve: ({ soon }) => soonDays[soon] ?? 0 }),
    count: t.exposeInt('count'),
  }),
});

/** From today to the last day that counts as soon, as the institution's calendar has them; or one class of these days. */
export function daysAhead({ services: { profile } }: Context, withinDays: number | null = null): ExpiringDays & { readonly ends: readonly PlainDate[] } {
  const today = dateIn(profile.timeZone, new Date().toISOString());
  const inDays = (days: number): PlainDate => addDays(today, days, 'calendar', profile);
  const ends = soonDays.map(inDays);
  const before = soonDays.filter((days) => withinDays !== null && days < withinDays).at(-1);
  return {
    today: before === undefined ? today : inDays(before + 1),
    until: withinDays === null ? (ends.at(-1) ?? today) : inDays(withinDays),
    ends,
    timeZone: profile.timeZone,
  };
}

export const now = (): string => new Date().toISOString();

/** Read by those who may; everything behind it is asked for in their name. */
export const Overviews = builder.objectRef<Reader>('Overviews');

Overviews.implement({
  extensions: { visibility: 'privileged' },
  description: 'What stands where, how long and with whom: counted over what the viewer may see and nothing else.',
  fields: (t) => ({
    asOf: t.field({ type: 'DateTime', resolve: () => new Date() }),
    stages: t.field({ type: [StageCountType], resolve: ({ keys }, _args, { services }) => casesByStage(services.pool, keys, ageCutoffs(now())) }),
    overdue: t.field({ type: OverdueType, resolve: ({ keys }, _args, { services }) => overdueByOffice(services.pool, keys, now()) }),
    load: t.field({
      type: LoadType,
      resolve: (_reader, _args, context) => loadByPerson(context.services.pool, taskReader(context), now()),
    }),
    stays: t.field({
      type: [StageStayType],
      description: 'How long cases stayed at the stages that they left in the period.',
      args: { period: t.arg({ type: enums.stayPeriod, defaultValue: stayPeriods[0].code }) },
      resolve: ({ keys }, { period }, { services }) => stageStays(services.pool, keys, stageEntries, periodBegins(period as StayPeriod, now())),
    }),
    expiringCounts: t.field({
      type: [ExpiringCountType],
      resolve: ({ keys }, _args, context) => {
        const { ends, ...days } = daysAhead(context);
        return countExpiring(context.services.pool, keys, days, ends);
      },
    }),
  }),
});

builder.queryField('overviews', (t) =>
  t.field({
    type: Overviews,
    nullable: true,
    description: 'For NTOP, ATIP and auditors; null for everybody else.',
    resolve: (_root, _args, context) => {
      const reader = readerOf(context);
      return mayRead(reader) ? reader : null;
    },
  }),
);

builder.objectFields(Viewer, (t) => ({
  mayReadOverviews: t.boolean({ resolve: mayRead }),
}));
