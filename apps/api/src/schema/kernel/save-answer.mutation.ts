import { isRefusal, refuse, type StreamKind } from '@gatehouse/policy';
import { compile, loadForm, validateAnswer, type FormId } from '@gatehouse/policy/forms';
import { saveAnswer, type DraftAnswer as StoredAnswer } from '@gatehouse/db/drafts';
import { readerOf } from '../../context.ts';
import { builder } from '../builder.ts';
import { DraftAnswer } from './draft.type.ts';
import { recordId } from './input-from-schema.ts';
import { isUuid } from './pages.ts';
import { Refusal } from './refusal.type.ts';

/** Who may freeze a form may write it, until it is frozen for the last time. */
const forms = {
  preparation: { kind: 'onboarding', frozenBy: 'freezePreparation' },
  'privacy-checklist': { kind: 'onboarding', frozenBy: 'freezeChecklist' },
  'privacy-assessment': { kind: 'assessment', frozenBy: 'freezeAssessment' },
  'test-report': { kind: 'authorization', frozenBy: 'signReport' },
} satisfies Partial<Record<FormId, { readonly kind: StreamKind; readonly frozenBy: string }>>;

/** A draft is written before its last precondition is met: an executive who has not yet accepted stops only the freezing. */
const notYet = new Set(['ownershipNotAccepted', 'wrongStage', 'notPrepared', 'stillInForce']);

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
    form: t.string({ required: true, description: '`preparation`, `privacy-checklist`, `privacy-assessment` or `test-report`.' }),
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
      if (!Object.hasOwn(forms, input.form)) return refuse('invalidInput', { issues: ['form'] });
      const form = input.form as keyof typeof forms;
      const { kind, frozenBy } = forms[form];
      const id = recordId(input.id);
      const visible = context.visible[kind === 'onboarding' ? 'case' : (kind as 'assessment' | 'authorization')];
      if (!isUuid(id) || !(await visible.load(id))) return refuse('notFound');
      const refusal = (await context.availability.load({ ref: { kind, id }, names: [frozenBy] })).get(frozenBy);
      if (refusal && !notYet.has(refusal.code)) return refusal;
      const definition = await loadForm(form);
      const value = input.value ?? null;
      const faults = validateAnswer(compile(definition), input.questionId, value);
      if (faults.length > 0) {
        return refuse('formInvalid', { form, questions: faults.map((fault) => `${fault.question}:${fault.code}`) });
      }
      const saved = await saveAnswer(context.services.pool, {
        scope: `${kind}:${id}`,
        form,
        definitionVersion: definition.version,
        questionId: input.questionId,
        value,
        baseRevision: input.baseRevision,
        editedBy: readerOf(context).actor.personId,
      });
      return saved.saved ? saved : { current: { ...saved.current, questionId: input.questionId } };
    },
  }),
);
