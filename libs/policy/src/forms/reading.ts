import { answerTo, faultOf, isAnswered, type Fault } from './check.ts';
import { questionSet, type CompiledForm, type QuestionSet } from './compile.ts';
import type { Answers, Condition, Question } from './definition.ts';

/** Answers as the form understands them. */
export interface Reading {
  readonly isVisible: (id: string) => boolean;
  readonly faultOf: (question: Question) => Fault | null;
  /**
   * The answer that counts. One that is hidden, empty or refused is no answer at all: it meets no condition, scores
   * nothing and proposes nothing. Otherwise who sends what the form does not offer could open questions, or close them,
   * in ways that no honest answer can.
   */
  readonly counted: (question: Question) => unknown;
}

export function read({ byId }: QuestionSet, answers: Answers): Reading {
  const visible = new Map<string, boolean>();
  const faults = new Map<string, Fault | null>();

  const isVisible = (id: string): boolean => {
    const known = visible.get(id);
    if (known !== undefined) return known;
    // A circle (which the linter refuses) ends here instead of never.
    visible.set(id, false);
    const question = byId.get(id);
    const shown = question !== undefined && (!question.visibleWhen || isMet(question.visibleWhen));
    visible.set(id, shown);
    return shown;
  };

  const faultIn = (question: Question): Fault | null => {
    let fault = faults.get(question.id);
    if (fault === undefined) {
      fault = faultOf(question, answerTo(answers, question.id));
      faults.set(question.id, fault);
    }
    return fault;
  };

  const counted = (question: Question): unknown => {
    const value = answerTo(answers, question.id);
    return isAnswered(value) && isVisible(question.id) && faultIn(question) === null ? value : undefined;
  };

  const isMet = (condition: Condition): boolean => {
    if ('all' in condition) return condition.all.every(isMet);
    if ('any' in condition) return condition.any.some(isMet);
    if ('not' in condition) return !isMet(condition.not);
    const question = byId.get(condition.question);
    const value = question && counted(question);
    if ('is' in condition) return value === condition.is;
    if ('in' in condition) return typeof value === 'string' && condition.in.includes(value);
    if ('includes' in condition) return Array.isArray(value) && value.includes(condition.includes);
    return value !== undefined;
  };

  return { isVisible, faultOf: faultIn, counted };
}

/** The ids of the questions that are asked, given the answers so far, in the order of the form. */
export function visibleQuestions(form: CompiledForm, answers: Answers): Set<string> {
  const { isVisible } = read(form.set, answers);
  return new Set(form.set.list.filter(({ id }) => isVisible(id)).map(({ id }) => id));
}

/** Which questions of one item of a group are asked, by the item's own answers. */
export function askedIn(questions: readonly Question[], answers: Answers): readonly Question[] {
  const { isVisible } = read(questionSet(questions), answers);
  return questions.filter(({ id }) => isVisible(id));
}
