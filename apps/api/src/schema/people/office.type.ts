import { dateIn } from '@gatehouse/policy';
import { builder } from '../builder.ts';
import { Viewer } from '../organization/viewer.type.ts';
import { Position } from './position.type.ts';

builder.prismaObject('OfficeMember', {
  description: 'Somebody who reads and prepares for whoever holds the position. It gives them no power.',
  extensions: { visibility: 'everyone' },
  fields: (t) => ({
    id: t.exposeID('id'),
    startsOn: t.expose('startsOn', { type: 'Date' }),
    endsOn: t.expose('endsOn', { type: 'Date', nullable: true, description: 'Last day, included; null while open.' }),
    person: t.relation('person'),
  }),
});

builder.prismaObjectFields('Position', (t) => ({
  office: t.relation('office', {
    description: 'Those who belong to it or are to; whoever was removed or whose days are over is left out.',
    query: (_args, { services }) => ({
      where: { endedAt: null, OR: [{ endsOn: null }, { endsOn: { gte: new Date(`${dateIn(services.profile.timeZone, new Date().toISOString())}T00:00:00Z`) } }] },
      orderBy: [{ startsOn: 'asc' }, { id: 'asc' }],
    }),
  }),
}));

builder.objectFields(Viewer, (t) => ({
  offices: t.prismaField({
    type: [Position],
    description: 'The positions to whose office the viewer belongs now: by these they read and prepare, and sign nothing.',
    resolve: (query, { actor }, _args, { services }) =>
      services.prisma.position.findMany({ ...query, where: { id: { in: actor.offices.map(({ positionId }) => positionId) } }, orderBy: { id: 'asc' } }),
  }),
}));
