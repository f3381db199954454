import type { TimelineEvent } from '@gatehouse/db/read';
import { builder } from '../builder.ts';
import { mayReadPrepared } from '../onboarding/prepared-decision.ts';
import { Person } from '../people/person.type.ts';
import { Position } from '../people/position.type.ts';

const personId = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** An entry of the record, as it stands there. */
export const Event = builder.objectRef<TimelineEvent>('Event').implement({
  extensions: { visibility: 'parent' },
  description: 'Something that happened, as the record holds it. Nobody can change or delete it.',
  fields: (t) => ({
    id: t.id({ resolve: (event) => `${event.streamId}:${event.version}` }),
    process: t.exposeString('streamKind', { description: 'The kind of process: `onboarding`, `assessment`, `authorization`.' }),
    version: t.exposeInt('version'),
    name: t.exposeString('name'),
    recordedAt: t.expose('recordedAt', { type: 'DateTime' }),
    effectiveOn: t.field({ type: 'Date', nullable: true, resolve: (event) => event.effectiveOn }),
    actorKind: t.exposeString('actorKind', { description: '`person`, `system` (time and effects) or `import`.' }),
    actor: t.prismaField({
      type: Person,
      nullable: true,
      resolve: (query, event, _args, context) =>
        personId.test(event.actorId)
          ? context.services.prisma.person.findUnique({ ...query, where: { id: event.actorId } })
          : null,
    }),
    position: t.prismaField({
      type: Position,
      nullable: true,
      description: 'The position that gave the authority used.',
      resolve: (query, event, _args, context) =>
        event.authority
          ? context.services.prisma.position.findUnique({ ...query, where: { id: event.authority.positionId } })
          : null,
    }),
    power: t.string({ nullable: true, resolve: (event) => event.authority?.power ?? null }),
    acting: t.boolean({ resolve: (event) => event.authority?.acting ?? false }),
    data: t.expose('data', { type: 'JSON' }),
    text: t.field({
      type: 'JSON',
      nullable: true,
      description: 'Free text; null where there is none, where it was lawfully disposed of, or where it is not for the viewer.',
      resolve: async (event, _args, context) => (event.name === 'decisionPrepared' && !(await mayReadPrepared(context, event.streamId)) ? null : event.text),
    }),
    rulesVersion: t.exposeString('rulesVersion', { description: 'Hash of the rules in force when it was recorded.' }),
    hash: t.string({ resolve: (event) => event.hash.toString('hex') }),
    previousHash: t.string({ resolve: (event) => event.prevHash.toString('hex') }),
  }),
});
