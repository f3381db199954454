import type { StreamKind } from '@gatehouse/policy';
import type { FormId } from '@gatehouse/policy/forms';
import { readDrafts, type DraftAnswer as StoredAnswer, type StoredDraft } from '@gatehouse/db/drafts';
import type { Context } from '../../context.ts';
import { builder } from '../builder.ts';
import { Person } from '../people/person.type.ts';
import { joined } from './joined.ts';

export const DraftAnswer = builder.objectRef<StoredAnswer>('DraftAnswer').implement({
  extensions: { visibility: 'parent' },
  description: 'One answer of a form that is being filled in.',
  fields: (t) => ({
    questionId: t.exposeString('questionId'),
    value: t.field({ type: 'JSON', nullable: true, resolve: (answer) => answer.value }),
    revision: t.exposeInt('revision', { description: 'Send it as `baseRevision` with the next write.' }),
    editedBy: t.prismaField({
      type: Person,
      nullable: true,
      resolve: (query, answer, _args, context) =>
        context.services.prisma.person.findUnique({ ...query, where: { id: answer.editedBy } }),
    }),
    editedAt: t.expose('editedAt', { type: 'DateTime' }),
  }),
});

export const Draft = builder.objectRef<StoredDraft & { readonly form: string }>('Draft').implement({
  extensions: { visibility: 'parent' },
  description: 'A form that is being filled in. Freezing takes exactly one revision of it.',
  fields: (t) => ({
    form: t.exposeString('form'),
    definitionVersion: t.exposeString('definitionVersion', { nullable: true }),
    revision: t.exposeInt('revision'),
    answers: t.field({ type: [DraftAnswer], resolve: (draft) => draft.answers as StoredAnswer[] }),
  }),
});

/** The draft of one form of a process that the reader sees. */
export async function draftOf(context: Context, kind: StreamKind, id: string, form: FormId) {
  const fetch = (scopes: readonly string[]) => readDrafts(context.services.pool, scopes, form);
  return { ...(await joined(context, `draft ${form}`, `${kind}:${id}`, fetch)), form };
}
