import { askedAnswers, evaluateForm, isAnswered, type Answers, type CompiledForm, type Question } from '../forms/index.ts';
import { questionSet } from '../forms/compile.ts';
import { wayToShow } from '../forms/reachability.ts';
import type { Choices } from './choices.ts';

const texts = ['Yes.', 'Évalué en 2026', 'It depends: see the annex.', '人脸识别'];

/** A valid answer to one question; what items of a group lack is filled in by whoever completes the form. */
export function randomAnswer(question: Question, choices: Choices): unknown {
  switch (question.type) {
    case 'text':
    case 'longText':
      return choices.of(texts)!.slice(0, question.maxLength);
    case 'yesNo':
      return choices.of(['yes', 'no']);
    case 'choice':
      return choices.of(question.options)!.id;
    case 'choices': {
      const some = question.options.filter(() => choices.chance(40)).map(({ id }) => id);
      return some.length > 0 ? some : [choices.of(question.options)!.id];
    }
    case 'date':
      return `20${10 + choices.below(60)}-0${1 + choices.below(9)}-${10 + choices.below(19)}`;
    case 'number':
      return Math.ceil(question.minimum) + choices.below(Math.floor(question.maximum) - Math.ceil(question.minimum) + 1);
    case 'file':
      return { fileId: `file-${choices.below(1000)}`, sha256: 'f'.repeat(64), name: 'annex.pdf' };
    case 'reference':
      return question.to === 'unit' ? choices.of(['unit-a', 'unit-b', 'no-such-unit']) : randomId(choices);
    case 'references':
      return Array.from({ length: 1 + choices.below(Math.min(3, question.maxItems)) }, (_, index) => randomId(choices, index));
    case 'group':
      return Array.from({ length: 1 + choices.below(Math.min(3, question.maxItems)) }, () => ({}));
    case 'riskRegister':
      return [{}];
  }
}

/** The id of nothing; other positions of a list get other ids. */
const randomId = (choices: Choices, index = 0): string =>
  `${index}${String(choices.below(10_000_000)).padStart(7, '0')}-0000-4000-8000-000000000000`;

/** Answers to about so many percent of all questions, asked or not: what somebody could send. */
export function randomAnswers(form: CompiledForm, choices: Choices, percent: number): Answers {
  return Object.fromEntries(
    form.set.list.filter(({ type }) => type !== 'riskRegister' && choices.chance(percent)).map((question) => [question.id, randomAnswer(question, choices)]),
  );
}

/** Fills a form in some random way until nothing is missing; throws where that leads nowhere. */
export function completedAnswers(form: CompiledForm, choices: Choices): Answers {
  let answers = askedAnswers(form, randomAnswers(form, choices, choices.below(100)));
  for (let round = 0; round < 200; round++) {
    const { missing } = evaluateForm(form, answers);
    if (missing.length === 0) return answers;
    for (const { question } of missing) answers = withAnswer(form, answers, question.split('.'), choices);
    answers = askedAnswers(form, answers);
  }
  const open = evaluateForm(form, answers).missing.map(({ question }) => question);
  throw new Error(`${form.definition.id} cannot be completed: ${open.join(', ')}`);
}

/** An answer at a path such as `group.0.question`, or an entry for the risk at `register.code`. */
function withAnswer(form: CompiledForm, answers: Answers, [id, ...rest]: readonly string[], choices: Choices): Answers {
  const question = form.questions.get(id ?? '');
  return question ? { ...answers, [question.id]: valueAt(question, answers[question.id], rest, choices) } : answers;
}

function valueAt(question: Question, value: unknown, [index, id, ...rest]: readonly string[], choices: Choices): unknown {
  if (index === undefined) return randomAnswer(question, choices);
  if (!('questions' in question)) return value;
  const items = (isAnswered(value) ? value : []) as readonly Answers[];
  if (id === undefined) return [...items, randomEntry(index, choices)];
  const field = questionSet(question.questions).byId.get(id);
  const answer = (item: Answers): unknown =>
    id === 'reason' && !field ? 'Not at stake here.' : field && valueAt(field, item[id], rest, choices);
  return items.map((item, at) => (String(at) === index ? { ...item, [id]: answer(item) } : item));
}

function randomEntry(proposal: string, choices: Choices): Answers {
  return { proposal, response: choices.of(['include', 'edit', 'decline']) };
}

/** Answers that show a question of a form, or null where there are none. */
export function answersThatShow(form: CompiledForm, question: Question, choices: Choices): Answers | null {
  const way = wayToShow(form.set, question);
  if (!way) return null;
  return Object.fromEntries(
    [...way].map(([id, chosen]) => {
      const target = form.questions.get(id)!;
      if (chosen === 'anything') return [id, randomAnswer(target, choices)];
      return [id, target.type === 'choices' ? chosen : chosen[0]];
    }),
  );
}
