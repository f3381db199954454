import type { Page } from '@playwright/test';
import { compile, evaluateForm, loadForm, type Answers, type FormId, type Question } from '@gatehouse/policy/forms';
import type { Hands } from './hands.ts';
import type { Language } from './people.ts';
import { wordsOf } from './words.ts';

const controlId = (path: string): string => `#question-${path.replaceAll('.', '-')}`;

/**
 * Answers on screen, one after the other and in the plainest way, what a form still asks after what was answered by hand.
 * Whatever another version asks is answered too.
 */
export async function fillRest(page: Page, hands: Hands, id: FormId, given: Answers, language: Language): Promise<void> {
  const definition = await loadForm(id);
  const form = compile(definition);
  const questions = definition.sections.flatMap((section) => section.questions);
  let answers = given;
  for (let [next] = evaluateForm(form, answers).missing; next; [next] = evaluateForm(form, answers).missing) {
    const path = next.question.split('.');
    answers = withAnswer(answers, path, await answer(page, hands, questionAt(questions, path), next.question, language));
  }
}

function questionAt(questions: readonly Question[], [id, _index, ...rest]: readonly string[]): Question {
  const question = questions.find((one) => one.id === id);
  if (!question) throw new Error(`There is no question ${id}`);
  return rest.length > 0 && 'questions' in question ? questionAt(question.questions, rest) : question;
}

function withAnswer(answers: Answers, [id = '', index, ...rest]: readonly string[], value: unknown): Answers {
  if (index === undefined) return { ...answers, [id]: value };
  const items = (answers[id] ?? []) as readonly Answers[];
  return { ...answers, [id]: items.map((item, at) => (String(at) === index ? withAnswer(item, rest, value) : item)) };
}

async function answer(page: Page, hands: Hands, question: Question, path: string, language: Language): Promise<unknown> {
  const control = page.locator(controlId(path));
  const option = (value: string) => page.locator(`${controlId(path)}-${value}`);
  switch (question.type) {
    case 'text':
    case 'longText':
      await hands.write(control, 'As described.');
      return 'As described.';
    case 'yesNo':
    case 'choice': {
      const last = plainest(question, 'options' in question ? question.options.map(({ id }) => id) : ['yes', 'no']);
      await hands.choose(option(last));
      return last;
    }
    case 'choices': {
      const last = plainest(question, question.options.map(({ id }) => id));
      await hands.choose(option(last));
      return [last];
    }
    case 'date':
      await hands.writeDate(control, '2027-03-31');
      return '2027-03-31';
    case 'number': {
      const least = Math.max(1, question.minimum);
      await hands.write(control, String(least));
      return least;
    }
    case 'group': {
      await hands.press(control.getByRole('button', { name: wordsOf(language)('form::add', { name: question.itemLabel[language] }), exact: true }));
      return [{}];
    }
    default:
      throw new Error(`Nothing here answers a question of type ${question.type}`);
  }
}

/** The last answer that proposes no risk; where all do, the last. */
function plainest({ proposesRisks = [] }: Question, options: readonly string[]): string {
  const proposes = (option: string): boolean => proposesRisks.some(({ when }) => when.includes(option));
  return options.findLast((option) => !proposes(option)) ?? options.at(-1) ?? '';
}
