import { questionSet } from './compile.ts';
import type { Condition, FormDefinition, Question } from './definition.ts';
import type { LintFault } from './lint.ts';
import { wayToMeet } from './reachability.ts';

/** Points where they count and nowhere else, whole and not negative. */
export function lintPoints({ scoring }: FormDefinition, questions: readonly Question[]): LintFault[] {
  return questions.flatMap((question) => pointsFaults(question, '', scoring !== undefined));
}

function pointsFaults(question: Question, prefix: string, canScore: boolean): LintFault[] {
  const at = `${prefix}${question.id}`;
  const points = 'options' in question ? question.options.map((option) => option.points) : [];
  const isRight = question.scored
    ? canScore && prefix === '' && points.length > 0 && points.every(isWhole)
    : points.every((one) => one === undefined);
  const faults: LintFault[] = isRight ? [] : [{ code: 'scoreOutOfRange', at }];
  return 'questions' in question ? [...faults, ...question.questions.flatMap((one) => pointsFaults(one, `${at}.`, canScore))] : faults;
}

const isWhole = (value: number | undefined): boolean => Number.isSafeInteger(value) && value! >= 0;

/** Whether the numbers of the scoring follow from the points of the questions. */
export function isConsistent({ scoring }: FormDefinition, questions: readonly Question[]): boolean {
  if (!scoring) return true;
  const { rawMaximum, mitigationMaximum, reducedFrom, reducedToPercent, levelUpTo } = scoring;
  const raw = questions.filter(({ scored }) => scored === 'raw').reduce((sum, question) => sum + mostOf(question), 0);
  return (
    rawMaximum === raw &&
    mitigationMaximum === highestMitigation(questions) &&
    isWhole(reducedFrom) &&
    reducedFrom <= mitigationMaximum &&
    isWhole(reducedToPercent) &&
    reducedToPercent <= 100 &&
    levelUpTo.every((limit, index) => isWhole(limit) && limit > (levelUpTo[index - 1] ?? -1) && limit < rawMaximum)
  );
}

/** The most that one question gives. */
function mostOf(question: Question): number {
  if (!('options' in question)) return 0;
  const points = question.options.map((option) => option.points ?? 0);
  return question.type === 'choices' ? points.reduce((sum, one) => sum + one, 0) : Math.max(...points);
}

interface Gain {
  readonly points: number;
  readonly condition: Condition;
}

/**
 * The highest mitigation score of one set of answers. Branches over what each question can give, best first, and leaves a
 * branch when what is still possible in it cannot beat the best so far.
 */
function highestMitigation(questions: readonly Question[]): number {
  const set = questionSet(questions);
  // Of each choice one option; each of several options by itself.
  const choices = questions
    .filter(({ scored }) => scored === 'mitigation')
    .flatMap((question): (readonly Gain[])[] => {
      if (!('options' in question)) return [];
      const worth = question.options.filter(({ points = 0 }) => points > 0).toSorted((a, b) => b.points! - a.points!);
      if (question.type === 'choices') return worth.map(({ id, points }) => [{ points: points!, condition: { question: question.id, includes: id } }]);
      return [worth.map(({ id, points }) => ({ points: points!, condition: { question: question.id, is: id } }))];
    });
  let best = 0;
  const search = (at: number, taken: readonly Condition[], sum: number): void => {
    const possible = (gain: Gain): boolean => wayToMeet(set, [...taken, gain.condition]) !== null;
    const left = choices.slice(at).map((gains) => gains.filter(possible));
    const bound = left.reduce((total, [most]) => total + (most?.points ?? 0), sum);
    best = Math.max(best, sum);
    if (bound <= best) return;
    // Questions that give nothing any more are passed over.
    const next = left.findIndex((gains) => gains.length > 0);
    for (const { condition, points } of left[next]!) search(at + next + 1, [...taken, condition], sum + points);
    search(at + next + 1, taken, sum);
  };
  search(0, [], 0);
  return best;
}
