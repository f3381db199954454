import { mayUse, type AuthorizationForUse, type UseAnswer as Answer } from '@gatehouse/policy';
import { visibleTo } from '@gatehouse/db/read';
import { readerOf, type Context } from '../../context.ts';
import { Authorization } from '../authorization/authorization.type.ts';
import { builder } from '../builder.ts';
import { enumOf } from '../kernel/enums.ts';
import { joined } from '../kernel/joined.ts';
import { seen } from '../kernel/seen.ts';

const UseAnswer = builder.objectRef<Answer>('UseAnswer').implement({
  extensions: { visibility: 'parent' },
  description: 'Whether something may be used, as far as the viewer may know of its authorizations.',
  fields: (t) => ({
    answer: t.field({ type: enumOf(['yes', 'notYet', 'no']), resolve: ({ answer }) => answer }),
    because: t.field({
      type: enumOf(['inForce', 'conditionsOpen', 'prohibited', 'ended', 'otherUnit', 'otherUse', 'notAuthorized']),
      resolve: ({ because }) => because,
    }),
    authorization: t.field({
      type: Authorization,
      nullable: true,
      description: 'What the answer rests on.',
      resolve: ({ authorizationId }, _args, context, info) => (authorizationId ? seen(context, 'authorization', authorizationId, info) : null),
    }),
  }),
});

/** The authorizations of technologies that the reader may see, in the order of the technologies. */
async function authorizationsOf(context: Context, ids: readonly string[]): Promise<AuthorizationForUse[][]> {
  const rows = await context.services.prisma.authorization.findMany({
    where: { technologyId: { in: [...ids] }, ...visibleTo(readerOf(context).keys) },
    select: { id: true, technologyId: true, status: true, stage: true, unitIds: true, useCaseIds: true, data: true, until: true },
  });
  return ids.map((id) =>
    rows.filter(({ technologyId }) => technologyId === id).map((row) => ({ ...row, until: row.until.toISOString() }) as AuthorizationForUse),
  );
}

builder.prismaObjectFields('Technology', (t) => ({
  mayUse: t.field({
    type: UseAnswer,
    description: 'May it be used now, in this unit and for this purpose?',
    args: { unitId: t.arg.string({ required: true }), useCaseId: t.arg.id({ required: true }) },
    select: { id: true, prohibitedAt: true },
    resolve: async ({ id, prohibitedAt }, { unitId, useCaseId }, context) => {
      const authorizations = await joined(context, 'authorizations for use', id, (ids) => authorizationsOf(context, ids));
      return mayUse(prohibitedAt !== null, authorizations, { unitId, useCaseId, now: new Date().toISOString() });
    },
  }),
}));
