import { isItem } from '../forms/check.ts';
import type { Answers, Question } from '../forms/definition.ts';
import { definitions } from '../questionnaires/definitions.ts';

/** Words that somebody wrote in a form, and the question they answer: by its path, as `providers.name`. */
export interface FrozenPassage {
  readonly at: string;
  readonly text: string;
}

interface Frozen {
  readonly form: string;
  readonly version: string;
  readonly answers: Answers;
}

/** What a risk register asks beside its own questions: why a risk was edited or declined. */
const reason = 'reason';

/** The free text of a frozen form, in the order of its questions; choices, numbers and codes are none. */
export function frozenPassages(canonical: string): { readonly form: string; readonly passages: readonly FrozenPassage[] } {
  const { form, version, answers } = JSON.parse(canonical) as Frozen;
  const definition = definitions.find((one) => one.id === form && one.version === version);
  return { form, passages: (definition?.sections ?? []).flatMap(({ questions }) => passagesIn(questions, answers, '')) };
}

function passagesIn(questions: readonly Question[], answers: Answers, path: string): FrozenPassage[] {
  return questions.flatMap((question): FrozenPassage[] => {
    const at = `${path}${question.id}`;
    const value = answers[question.id];
    if (question.type === 'text' || question.type === 'longText') return written(at, value);
    if (!('questions' in question) || !Array.isArray(value)) return [];
    return value.filter(isItem).flatMap((item) => [
      ...passagesIn(question.questions, item, `${at}.`),
      ...(question.type === 'riskRegister' ? written(`${at}.${reason}`, item[reason]) : []),
    ]);
  });
}

function written(at: string, value: unknown): FrozenPassage[] {
  return typeof value === 'string' && value.trim() !== '' ? [{ at, text: value }] : [];
}
