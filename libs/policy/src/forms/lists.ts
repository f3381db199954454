import type { Bilingual } from '../kernel/localized.ts';
import { isItem } from './check.ts';
import type { Answers, FormDefinition, Option, Question } from './definition.ts';

/** What a reference list says of a code: its words of today, or the last ones where it ended. */
export interface ListEntry {
  readonly code: string;
  readonly label: Bilingual;
  readonly isEnded: boolean;
}

/** Entries in the order of their list, by the list. */
export type ListEntries = Readonly<Record<string, readonly ListEntry[]>>;

type Listed = Extract<Question, { options: unknown }> & { readonly list: string };

const isListed = (question: Question): question is Listed => 'options' in question && question.list !== undefined;

/** The reference lists from which a form, or one question of it, takes choices. */
export function listsIn(questions: readonly Question[]): ReadonlySet<string> {
  return new Set(questions.flatMap((question) => ('questions' in question ? [...listsIn(question.questions)] : isListed(question) ? [question.list] : [])));
}

const resolved = new WeakMap<ListEntries, WeakMap<FormDefinition, FormDefinition>>();

/**
 * The form as it is asked while the lists say this: what it ships, in its own words, and what the institution added. What
 * ended is no longer offered and still known, for it may have been the answer. Once for each form and state of the lists.
 */
export function withLists(definition: FormDefinition, lists: ListEntries): FormDefinition {
  let known = resolved.get(lists);
  if (!known) resolved.set(lists, (known = new WeakMap()));
  let form = known.get(definition);
  if (!form) {
    const sections = definition.sections.map((section) => ({ ...section, questions: questionsWith(section.questions, lists) }));
    known.set(definition, (form = { ...definition, sections }));
  }
  return form;
}

/** A question that takes nothing from a list stays the same object: what was worked out about it is still right. */
function questionsWith(questions: readonly Question[], lists: ListEntries): readonly Question[] {
  if (listsIn(questions).size === 0) return questions;
  return questions.map((question) => {
    if ('questions' in question) return { ...question, questions: questionsWith(question.questions, lists) };
    if (!isListed(question)) return question;
    const { list, ...closed } = question;
    return { ...closed, options: optionsWith(question.options, lists[list] ?? []) };
  });
}

function optionsWith(shipped: readonly Option[], entries: readonly ListEntry[]): readonly Option[] {
  const ended = new Set(entries.filter(({ isEnded }) => isEnded).map(({ code }) => code));
  const own = entries
    .filter(({ code }) => !shipped.some(({ id }) => id === code))
    .map(({ code, label, isEnded }): Option => ({ id: code, label: { ...label, status: 'ours' }, ...(isEnded && { isEnded }) }));
  const kept = shipped.map((option): Option => (ended.has(option.id) ? { ...option, isEnded: true } : option));
  // "Other" stays the last one.
  const at = kept.at(-1)?.id === 'OTHER' ? -1 : kept.length;
  return [...kept.slice(0, at), ...own, ...kept.slice(at)];
}

/** What an answer takes from reference lists: the codes, by the list. */
export function codesFromLists(question: Question, value: unknown): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  const look = (one: Question, answer: unknown): void => {
    if ('questions' in one) {
      for (const item of Array.isArray(answer) ? answer.filter(isItem) : []) {
        for (const inner of one.questions) look(inner, (item as Answers)[inner.id]);
      }
    } else if (isListed(one)) {
      const codes = found.get(one.list) ?? new Set();
      for (const code of Array.isArray(answer) ? answer : [answer]) if (typeof code === 'string') codes.add(code);
      found.set(one.list, codes);
    }
  };
  look(question, value);
  return found;
}
