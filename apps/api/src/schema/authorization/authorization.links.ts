import { builder } from '../builder.ts';
import { seen } from '../kernel/seen.ts';
import { Case } from '../onboarding/case.type.ts';

/** Where an authorization leads to. Apart from the type itself, because these types lead back to it. */
builder.prismaObjectFields('Authorization', (t) => ({
  case: t.field({
    type: Case,
    nullable: true,
    select: { caseId: true },
    resolve: ({ caseId }, _args, context, info) => seen(context, 'case', caseId, info),
  }),
}));
