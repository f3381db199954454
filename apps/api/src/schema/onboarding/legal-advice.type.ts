import type { LegalAdvice as Advice } from '@gatehouse/db/read';
import { builder } from '../builder.ts';
import { Person } from '../people/person.type.ts';

export const LegalAdvice = builder.objectRef<Advice>('LegalAdvice').implement({
  extensions: { visibility: 'privileged' },
  description: 'Privileged. Never in events, lists, briefs, exports or subscriptions.',
  fields: (t) => ({
    id: t.exposeID('id'),
    text: t.exposeString('text'),
    recordedAt: t.expose('recordedAt', { type: 'DateTime' }),
    author: t.prismaField({
      type: Person,
      nullable: true,
      resolve: (query, { personId }, _args, { services }) =>
        services.prisma.person.findUnique({ ...query, where: { id: personId } }),
    }),
  }),
});
