import { dateIn } from '@gatehouse/policy';
import { awayAmong, couldStandIn, type Away } from '@gatehouse/db/read';
import { readerOf, type Context } from '../../context.ts';
import { builder } from '../builder.ts';
import { joined } from '../kernel/joined.ts';
import { TaskHolder } from '../kernel/task-sharing.type.ts';
import { CaseReaderType } from '../onboarding/question.type.ts';
import { Person } from './person.type.ts';

const today = ({ services }: Context): string => dateIn(services.profile.timeZone, new Date().toISOString());

builder.prismaObject('Absence', {
  description: 'Somebody says that they are away, and who stands in. It gives nobody a power.',
  extensions: { visibility: 'everyone' },
  fields: (t) => ({
    id: t.exposeID('id'),
    startsOn: t.expose('startsOn', { type: 'Date' }),
    endsOn: t.expose('endsOn', { type: 'Date', description: 'Last day, included.' }),
    standIn: t.relation('standIn', { nullable: true }),
    standInPosition: t.relation('standInPosition', {
      nullable: true,
      description: 'By which position of theirs; null where they are proposed to be appointed acting in this one.',
    }),
    viewerMayEnd: t.boolean({
      resolve: ({ personId }, _args, context) => {
        const { actor } = readerOf(context);
        return personId === actor.personId || actor.positions.some(({ powers }) => powers.includes('organization:administer'));
      },
    }),
  }),
});

const AwayType = builder.objectRef<Away>('Away').implement({
  extensions: { visibility: 'everyone' },
  fields: (t) => ({
    until: t.expose('until', { type: 'Date', description: 'The last day of the absence.' }),
    standIn: t.prismaField({
      type: Person,
      nullable: true,
      description: 'Who answers meanwhile; who is only proposed does not.',
      resolve: (query, { standInId }, _args, { services }) =>
        standInId ? services.prisma.person.findUnique({ ...query, where: { id: standInId } }) : null,
    }),
  }),
});

const awayNow = (context: Context, personId: string): Promise<Away | null> =>
  joined(context, 'away', personId, (ids) => awayAmong(context.services.pool, today(context), ids));

builder.prismaObjectFields('Person', (t) => ({
  away: t.field({
    type: AwayType,
    nullable: true,
    description: 'Null while they are there.',
    select: { id: true },
    resolve: ({ id }, _args, context) => awayNow(context, id),
  }),
}));

builder.objectFields(CaseReaderType, (t) => ({
  away: t.field({ type: AwayType, nullable: true, resolve: ({ id }, _args, context) => awayNow(context, id) }),
}));

builder.prismaObjectFields('Incumbency', (t) => ({
  absences: t.prismaField({
    type: ['Absence'],
    description: 'Of its holder from this position: those that last or are to come.',
    select: { personId: true, positionId: true },
    resolve: (query, { personId, positionId }, _args, context) =>
      joined(context, `absences ${JSON.stringify(query)}`, `${personId}:${positionId}`, async (pairs) => {
        const rows = await context.services.prisma.absence.findMany({
          ...query,
          where: {
            OR: pairs.map((pair) => ({ personId: pair.slice(0, 36), positionId: pair.slice(37) })),
            endedAt: null,
            endsOn: { gte: new Date(`${today(context)}T00:00:00Z`) },
          },
          orderBy: [{ startsOn: 'asc' }, { id: 'asc' }],
        });
        return pairs.map((pair) => rows.filter((row) => `${row.personId}:${row.positionId}` === pair));
      }),
  }),
  couldStandIn: t.field({
    type: [TaskHolder],
    description: 'Those who hold by another position some of its powers. Empty for everybody but its holder.',
    select: { personId: true, positionId: true, endedAt: true },
    resolve: ({ personId, positionId, endedAt }, _args, context) =>
      endedAt === null && personId === readerOf(context).actor.personId
        ? couldStandIn(context.services.pool, today(context), { personId, positionId })
        : [],
  }),
}));
