import type { FormDefinition, Question } from '@gatehouse/policy/forms';

const within = (question: Question): readonly Question[] =>
  question.type === 'group' || question.type === 'riskRegister' ? question.questions : [];

/** How many questions these are, with those inside lists. */
export const countOf = (questions: readonly Question[]): number =>
  questions.reduce((sum, question) => sum + 1 + countOf(within(question)), 0);

/** How many questions a form has, with those that are asked for each item of a list. */
export function countQuestions(definition: FormDefinition): number {
  return countOf(definition.sections.flatMap((section) => section.questions));
}

/** A question as it is referred to: among its neighbours, by the number that is printed before it. */
export interface Numbered {
  readonly number: string;
  readonly question: Question;
}

/** The questions that a condition of one of them can name, each with its number. */
export type Scope = ReadonlyMap<string, Numbered>;

export function scopeOf(questions: readonly Question[], prefix: string): Scope {
  return new Map(questions.map((question, index) => [question.id, { number: `${prefix}.${index + 1}`, question }]));
}

/** All questions of a form, by section. */
export function scopeOfForm(definition: FormDefinition): Scope {
  return new Map(definition.sections.flatMap(({ questions }, index) => [...scopeOf(questions, String(index + 1))]));
}
