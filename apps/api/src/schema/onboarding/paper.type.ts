import { isFrozenFor, paperForms, type PaperForm } from '@gatehouse/policy';
import type { FrozenVersion as Frozen } from '@gatehouse/db/read';
import { builder } from '../builder.ts';
import { Draft, draftOf } from '../kernel/draft.type.ts';
import { FrozenVersion, versionsOf } from '../kernel/frozen-version.type.ts';

interface Asked {
  readonly caseId: string;
  readonly form: PaperForm;
  readonly isAsked: boolean;
  readonly isOpen: boolean;
  readonly versions: Frozen[];
}

const Paper = builder.objectRef<Asked>('Paper').implement({
  extensions: { visibility: 'parent' },
  description: 'A form that only some cases are asked for, beside the preparation and the privacy checklist.',
  fields: (t) => ({
    form: t.exposeString('form', { description: 'Its name, such as `facial-recognition-checklist`.' }),
    isAsked: t.exposeBoolean('isAsked', { description: 'False of one that a newer preparation or checklist no longer asks for.' }),
    isOpen: t.exposeBoolean('isOpen', { description: 'Asked, and not frozen yet for the newest preparation.' }),
    draft: t.field({ type: Draft, resolve: ({ caseId, form }, _args, context) => draftOf(context, 'onboarding', caseId, form) }),
    versions: t.field({ type: [FrozenVersion], resolve: ({ versions }) => versions }),
  }),
});

builder.prismaObjectFields('Case', (t) => ({
  papers: t.field({
    type: [Paper],
    description: 'Forms that this case is asked for beside the others, or was.',
    select: { id: true, papersAsked: true, preparationVersion: true },
    resolve: async ({ id, papersAsked, preparationVersion }, _args, context) => {
      const all = await Promise.all(
        paperForms.map(async (form): Promise<Asked> => {
          const versions = await versionsOf(context, id, form);
          const isAsked = papersAsked.includes(form);
          const isOpen = isAsked && !isFrozenFor(preparationVersion, versions.at(-1));
          return { caseId: id, form, isAsked, isOpen, versions };
        }),
      );
      return all.filter(({ isAsked, versions }) => isAsked || versions.length > 0);
    },
  }),
}));
