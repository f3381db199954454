import { isAnswered, visibleQuestions, type Answers, type CompiledForm, type Question } from '@gatehouse/policy/forms';

/** What is kept in the browser until it is registered. */
export interface Registration {
  /** The version of the form in which it was begun; null before the first answer. */
  readonly version: string | null;
  readonly answers: Answers;
  /** The language in which the first name was written; null before there is one. */
  readonly language: 'en' | 'fr' | null;
  /** What was typed to find the technology in the catalogue; it is no answer. */
  readonly lookedFor: string;
}

/** A form that is answered in steps and sent as a whole, because before it there is nothing that a draft could belong to. */
export interface WholeForm {
  readonly form: 'intake' | 'existing-use';
  readonly path: '/register' | '/existing-use/new';
  readonly command: 'register' | 'reportExistingUse';
  /** Of the sentences that are its own. */
  readonly words: 'register' | 'existinguse';
  /** What stands open to be named, so that nobody has to ask for it. */
  readonly start: Answers;
  /** Questions whose answers are names, in one language or in both. */
  readonly names: readonly string[];
}

export const registrationForm: WholeForm = {
  form: 'intake',
  path: '/register',
  command: 'register',
  words: 'register',
  start: { useCases: [{}] },
  names: ['name', 'otherName', 'useCases'],
};

export const reportForm: WholeForm = {
  form: 'existing-use',
  path: '/existing-use/new',
  command: 'reportExistingUse',
  words: 'existinguse',
  start: { accounts: [{}] },
  names: ['name', 'use'],
};

/** Whether names are asked at all: a known technology and its known uses have theirs. */
export function asksNames({ names }: WholeForm, form: CompiledForm, answers: Answers): boolean {
  const visible = visibleQuestions(form, answers);
  return names.some((id) => visible.has(id));
}

/** The answers without items in which nothing was written, except the only one of a list that must not be empty. */
export function withoutEmptyItems(form: CompiledForm, answers: Answers): Answers {
  return Object.fromEntries(
    Object.entries(answers).map(([id, value]) => {
      const question = form.questions.get(id);
      if (question?.type !== 'group' || !Array.isArray(value)) return [id, value];
      const written = (value as readonly Answers[]).filter((item) => Object.values(item).some(isAnswered));
      return [id, written.length > 0 || !question.required ? written : value];
    }),
  );
}

/** Questions that are answered now and would not be asked any more if the technology were a known one. */
export function notAskedOf(form: CompiledForm, answers: Answers, technologyId: string): readonly Question[] {
  const given = withoutEmptyItems(form, answers);
  const visible = visibleQuestions(form, { ...given, technology: technologyId });
  return form.set.list.filter(({ id }) => !visible.has(id) && visibleQuestions(form, given).has(id) && isWritten(given[id]));
}

function isWritten(value: unknown): boolean {
  if (!Array.isArray(value)) return isAnswered(value);
  return value.some((one) => (typeof one === 'object' && one !== null ? Object.values(one).some(isAnswered) : isAnswered(one)));
}
