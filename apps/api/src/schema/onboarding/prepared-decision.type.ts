import { builder } from '../builder.ts';
import { enums } from '../kernel/enums.ts';
import { mayReadPrepared } from './prepared-decision.ts';

export const PreparedDecision = builder.prismaObject('PreparedDecision', {
  description: 'What the office of a decider put before them. It decides nothing.',
  extensions: { visibility: 'parent' },
  fields: (t) => ({
    id: t.id({ resolve: ({ caseId }) => `prepared:${caseId}` }),
    outcome: t.field({ type: enums.decision, nullable: true, description: 'Null, as the texts, when it was lawfully disposed of.', resolve: ({ outcome }) => outcome as never }),
    version: t.exposeInt('version', { description: 'Of the preparation that it rests on.' }),
    reasons: t.exposeString('reasons', { nullable: true }),
    conditions: t.exposeStringList('conditions'),
    language: t.field({ type: enums.language, nullable: true, resolve: ({ language }) => language as never }),
    preparedBy: t.relation('person'),
    position: t.relation('position', { description: 'Whose office prepared it.' }),
    preparedAt: t.expose('preparedAt', { type: 'DateTime' }),
  }),
});

builder.prismaObjectFields('Case', (t) => ({
  preparedDecision: t.prismaField({
    type: PreparedDecision,
    nullable: true,
    description: 'The newest; null for whoever neither decides nor prepares decisions, and for whoever asked for the case, as if none existed.',
    select: { id: true },
    resolve: async (query, { id }, _args, context) =>
      (await mayReadPrepared(context, id)) ? context.services.prisma.preparedDecision.findUnique({ ...query, where: { caseId: id } }) : null,
  }),
}));
