import type { Fact, Facts } from '../../rules/fact.ts';

export type Answers = Readonly<Record<string, unknown>>;

/** What the answers of one form tell each table, by the table's id. Codes, dates and numbers only: facts go into events. */
export type Tells = Readonly<Record<string, (answers: Answers) => Facts>>;

export const chosen = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);

export const isSaid = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

/** The value that an answer stands for; not known where it was not answered, or an older form did not ask. */
export function from(words: Readonly<Record<string, string>>, value: unknown): Fact {
  return typeof value === 'string' && Object.hasOwn(words, value) ? (words[value] ?? null) : null;
}

/** The answer itself, where the form has the words of the table. */
export function same(...words: readonly string[]): (value: unknown) => Fact {
  return (value) => (typeof value === 'string' && words.includes(value) ? value : null);
}
