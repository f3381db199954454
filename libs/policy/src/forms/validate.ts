import { faultOf, isAnswered, type AnswerRefusal } from './check.ts';
import { questionSet, type CompiledForm } from './compile.ts';
import type { Answers, Question } from './definition.ts';
import { fieldsOf, readEntry } from './risk-register.ts';

/**
 * What is wrong with one answer on its own: autosave keeps half-filled forms, never malformed answers. What an item of a
 * group no longer asks stays in the draft until it is frozen, as it does in the form itself.
 */
export function validateAnswer(form: CompiledForm, questionId: string, value: unknown): AnswerRefusal[] {
  return malformed(form, questionId, form.questions.get(questionId), value);
}

function malformed(form: CompiledForm, path: string, question: Question | undefined, value: unknown): AnswerRefusal[] {
  if (!question) return [{ question: path, code: 'unknownQuestion', params: {} }];
  const fault = faultOf(question, value);
  if (fault) return [{ question: path, ...fault }];
  if (question.type === 'group' && isAnswered(value)) {
    return (value as readonly Answers[]).flatMap((item, index) => malformedFields(form, `${path}.${index}.`, question, item));
  }
  if (question.type === 'riskRegister' && isAnswered(value)) {
    const seen = new Set<string>();
    return (value as readonly Answers[]).flatMap((entry, index) => {
      const prefix = `${path}.${index}.`;
      return [...readEntry(form, entry, prefix, seen).refused, ...malformedFields(form, prefix, question, fieldsOf(entry))];
    });
  }
  return [];
}

function malformedFields(
  form: CompiledForm,
  prefix: string,
  { questions }: Extract<Question, { type: 'group' | 'riskRegister' }>,
  fields: Answers,
): AnswerRefusal[] {
  const { byId } = questionSet(questions);
  return Object.entries(fields).flatMap(([id, value]) => malformed(form, `${prefix}${id}`, byId.get(id), value));
}
