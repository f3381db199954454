import type { StreamKind, Suggestion as Suggested } from '@gatehouse/policy';
import type { FormId } from '@gatehouse/policy/forms';
import { readDrafts, type DraftAnswer as StoredAnswer } from '@gatehouse/db/drafts';
import type { Context } from '../../context.ts';
import { builder } from '../builder.ts';
import { Person } from '../people/person.type.ts';
import { joined } from './joined.ts';
import { sourceChangesOf, suggestionsOf, type DraftOfForm } from './suggestions.ts';

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

const AnswerSource = builder.objectRef<Suggested['from']>('AnswerSource').implement({
  extensions: { visibility: 'parent' },
  description: 'Where an answer already stands.',
  fields: (t) => ({
    form: t.exposeString('form', { description: 'The frozen form, such as `intake`.' }),
    version: t.exposeInt('version'),
    frozenAt: t.expose('frozenAt', { type: 'DateTime' }),
    caseNumber: t.exposeString('caseNumber', { nullable: true, description: 'The earlier case of the same technology in which it stands; null where it stands in this one.' }),
    questions: t.stringList({ description: 'The questions of that form, the most telling first.', resolve: ({ questions }) => [...questions] }),
  }),
});

const Suggestion = builder.objectRef<Suggested>('Suggestion').implement({
  extensions: { visibility: 'parent' },
  description: 'An answer that stands in an earlier form. It is no answer here until somebody saves it.',
  fields: (t) => ({
    questionId: t.exposeString('questionId'),
    value: t.field({ type: 'JSON', resolve: ({ value }) => value }),
    from: t.expose('from', { type: AnswerSource }),
  }),
});

export const Draft = builder.objectRef<DraftOfForm>('Draft').implement({
  extensions: { visibility: 'parent' },
  description: 'A form that is being filled in. Freezing takes exactly one revision of it.',
  fields: (t) => ({
    form: t.exposeString('form'),
    definitionVersion: t.exposeString('definitionVersion', { nullable: true }),
    revision: t.exposeInt('revision'),
    answers: t.field({ type: [DraftAnswer], resolve: (draft) => draft.answers as StoredAnswer[] }),
    suggestions: t.field({
      type: [Suggestion],
      description: 'What the newest frozen earlier forms of the case say, or those of an earlier case that the reader may see where it is about the technology itself; for questions that nobody has written to.',
      resolve: async (draft, _args, context) => [...(await suggestionsOf(context, draft))],
    }),
    sourceChanges: t.field({
      type: [Suggestion],
      description: 'What earlier forms say since they were frozen anew, where that is neither what they said when the answer was saved nor the answer.',
      resolve: async (draft, _args, context) => [...(await sourceChangesOf(context, draft))],
    }),
  }),
});

/** The draft of one form of a process that the reader sees. */
export async function draftOf(context: Context, kind: StreamKind, id: string, form: FormId) {
  const fetch = (scopes: readonly string[]) => readDrafts(context.services.pool, scopes, form);
  const scope = `${kind}:${id}`;
  return { ...(await joined(context, `draft ${form}`, scope, fetch)), form, scope };
}
