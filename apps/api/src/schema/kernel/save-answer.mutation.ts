import { isRefusal, refuse } from '@gatehouse/policy';
import { compile, findVersion, loadForm, validateAnswer } from '@gatehouse/policy/forms';
import { saveAnswer, type DraftAnswer as StoredAnswer } from '@gatehouse/db/drafts';
import { readerOf } from '../../context.ts';
import { builder } from '../builder.ts';
import { DraftAnswer } from './draft.type.ts';
import { formWithLists } from '../reference/form-lists.ts';
import { Refusal } from './refusal.type.ts';
import { isDraftForm, writableDraft } from './writable-draft.ts';

const AnswerSaved = builder.objectRef<{ readonly saved: true; readonly revision: number }>('AnswerSaved').implement({
  extensions: { visibility: 'viewer' },
  fields: (t) => ({ revision: t.exposeInt('revision') }),
});

const AnswerConflict = builder.objectRef<{ readonly current: StoredAnswer }>('AnswerConflict').implement({
  extensions: { visibility: 'parent' },
  description: 'Somebody else wrote this answer meanwhile. Nothing was written; choose and send again with its revision.',
  fields: (t) => ({ current: t.expose('current', { type: DraftAnswer }) }),
});

const SaveAnswerResult = builder.unionType('SaveAnswerResult', {
  types: [AnswerSaved, AnswerConflict, Refusal],
  resolveType: (value) => (isRefusal(value) ? 'Refusal' : 'saved' in value ? 'AnswerSaved' : 'AnswerConflict'),
});

const SaveAnswerInput = builder.inputType('SaveAnswerInput', {
  fields: (t) => ({
    id: t.id({ required: true, description: 'The case, assessment or authorization.' }),
    form: t.string({ required: true, description: 'Its name, such as `preparation` or `privacy-checklist`.' }),
    definitionVersion: t.string({ description: 'The version of the form that is on screen; the newest where none is given.' }),
    questionId: t.string({ required: true }),
    value: t.field({ type: 'JSON' }),
    baseRevision: t.int({ required: true, description: 'The revision of the answer that was on screen; 0 when it was empty.' }),
  }),
});

builder.mutationField('saveAnswer', (t) =>
  t.field({
    type: SaveAnswerResult,
    description: 'Keeps one answer of a draft. Of two people on one question exactly one write wins.',
    args: { input: t.arg({ type: SaveAnswerInput, required: true }) },
    resolve: async (_root, { input }, context) => {
      const { form } = input;
      if (!isDraftForm(form)) return refuse('invalidInput', { issues: ['form'] });
      const draft = await writableDraft(context, input.id, form);
      if (isRefusal(draft)) return draft;
      const definition = input.definitionVersion ? await findVersion(form, input.definitionVersion) : await loadForm(form);
      if (!definition) return refuse('invalidInput', { issues: ['definitionVersion'] });
      const value = input.value ?? null;
      const faults = validateAnswer(compile(await formWithLists(context, definition, draft.scope, input.questionId)), input.questionId, value);
      if (faults.length > 0) {
        return refuse('formInvalid', { form, questions: faults.map((fault) => `${fault.question}:${fault.code}`) });
      }
      const saved = await saveAnswer(context.services.pool, {
        scope: draft.scope,
        form,
        definitionVersion: definition.version,
        questionId: input.questionId,
        value,
        baseRevision: input.baseRevision,
        editedBy: readerOf(context).actor.personId,
      });
      if (saved.saved) return saved;
      if (!('current' in saved)) return refuse('formVersionMoved', { version: saved.definitionVersion });
      return { current: { ...saved.current, questionId: input.questionId } };
    },
  }),
);
