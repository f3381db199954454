import { builder } from '../builder.ts';
import { Case } from '../onboarding/case.type.ts';
import { Assessment } from './assessment.type.ts';

/** Where an assessment leads to. Apart from the type itself, because these types lead back to it. */
builder.prismaObjectFields('Assessment', (t) => ({
  case: t.field({
    type: Case,
    nullable: true,
    select: { caseId: true },
    resolve: ({ caseId }, _args, context) => context.visible.case.load(caseId) as never,
  }),
  addendumTo: t.field({
    type: Assessment,
    nullable: true,
    select: { addendumToId: true },
    resolve: ({ addendumToId }, _args, context) =>
      addendumToId ? (context.visible.assessment.load(addendumToId) as never) : null,
  }),
}));
