import type { Bilingual } from '@gatehouse/policy';
import { loadDefinitions, type Question } from '@gatehouse/policy/forms';

/** The question of a form that a passage answers, by its path; in the newest version that asks it. */
export async function questionLabel(form: string, at: string): Promise<Bilingual | null> {
  for (const { id, sections } of await loadDefinitions()) {
    const found = id === form ? find(sections.flatMap(({ questions }) => questions), at.split('.')) : null;
    if (found) return { en: found.label.en, fr: found.label.fr };
  }
  return null;
}

function find(questions: readonly Question[], [id, ...rest]: readonly string[]): Question | null {
  const question = questions.find((one) => one.id === id);
  if (!question || rest.length === 0) return question ?? null;
  // Why a risk was edited is asked by the register itself.
  return 'questions' in question ? (find(question.questions, rest) ?? question) : question;
}
