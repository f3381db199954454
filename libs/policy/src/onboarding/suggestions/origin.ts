import type { Answers } from '../../forms/definition.ts';

/** The forms whose frozen answers are suggested in later ones, in the order in which a case comes to them. */
export const earlierForms = ['intake', 'preparation', 'privacy-checklist', 'facial-recognition-checklist', 'automated-decision', 'aia'] as const;
export type EarlierForm = (typeof earlierForms)[number];

/** Where the answer to a question may already stand. */
export interface Origin {
  /** In the case itself, or in an earlier case of the same technology: only what is true of the technology wherever it is used. */
  readonly of: 'case' | 'technology';
  readonly form: EarlierForm;
  /** The questions that it is taken from; the first one is what a reader is told. */
  readonly questions: readonly string[];
  /**
   * What their answers come to, in their order; null where that is no answer to the later question. Total: what an older
   * version did not ask, or asked otherwise, is as good as not answered.
   */
  readonly answer: (...answers: readonly unknown[]) => unknown;
}

/** For each question the places to look, the most telling first: the first that has an answer gives it. */
export type Origins = Readonly<Record<string, readonly Origin[]>>;

export const from = (form: EarlierForm, questions: string | readonly string[], answer: Origin['answer']): Origin => ({
  of: 'case',
  form,
  questions: [questions].flat(),
  answer,
});

/** The same place in an earlier case of the same technology. */
export const inEarlierCase = (origin: Origin): Origin => ({ ...origin, of: 'technology' });

/** The same question, asked again: its answer as it stands. */
export const same = (form: EarlierForm, question: string): Origin => from(form, question, (answer) => answer ?? null);

export const textOf = (value: unknown): string | null => (typeof value === 'string' && value.trim() !== '' ? value.trim() : null);

export const codesOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];

export const itemsOf = (value: unknown): readonly Answers[] =>
  Array.isArray(value) ? value.filter((one): one is Answers => typeof one === 'object' && one !== null && !Array.isArray(one)) : [];

/** A list, or nothing where it would be empty: that nothing is known is not the answer "none". */
export const some = <T>(list: readonly T[]): readonly T[] | null => (list.length > 0 ? list : null);

/** An item of a list with what is known of it. */
export const itemOf = (fields: Answers): Answers => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== undefined));

/** Several passages as one text. */
export function together(...answers: readonly unknown[]): string | null {
  const passages = answers.map(textOf).filter((one) => one !== null);
  return passages.length > 0 ? passages.join('\n\n') : null;
}

/** The answer that each code stands for; none where it stands for nothing certain. */
export const words =
  (meaning: Readonly<Record<string, string>>): Origin['answer'] =>
  (code) =>
    typeof code === 'string' && Object.hasOwn(meaning, code) ? (meaning[code] ?? null) : null;
