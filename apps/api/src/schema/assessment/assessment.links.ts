import { builder } from '../builder.ts';
import { seen } from '../kernel/seen.ts';
import { Case } from '../onboarding/case.type.ts';
import { Assessment } from './assessment.type.ts';

/** Where an assessment leads to. Apart from the type itself, because these types lead back to it. */
builder.prismaObjectFields('Assessment', (t) => ({
  case: t.field({
    type: Case,
    nullable: true,
    select: { caseId: true },
    resolve: ({ caseId }, _args, context, info) => seen(context, 'case', caseId, info),
  }),
  addendumTo: t.field({
    type: Assessment,
    nullable: true,
    select: { addendumToId: true },
    resolve: ({ addendumToId }, _args, context, info) =>
      addendumToId ? seen(context, 'assessment', addendumToId, info) : null,
  }),
}));
