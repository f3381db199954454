import canonicalize from 'canonicalize';
import { answerTo, faultOf, isAnswered } from './check.ts';
import { compile, questionSet, type CompiledForm } from './compile.ts';
import type { Answers, FormDefinition, Question } from './definition.ts';
import { entryKeys, fieldsOf, readEntry } from './risk-register.ts';

/** Questions that differ between two versions of a form, by id; in a group `group.question`. */
export interface FormDifference {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** Asked in both, with another wording, other choices or another condition. */
  readonly changed: readonly string[];
}

export interface Upgrade {
  readonly answers: Record<string, unknown>;
  readonly difference: FormDifference;
  /** Answers that do not fit the newer version, as `question` or `group.0.question`. */
  readonly dropped: readonly string[];
}

/** What a newer version of a form asks otherwise, and the answers that still fit it: of the same question, and still valid. */
export function upgradeAnswers(from: FormDefinition, to: FormDefinition, answers: Answers): Upgrade {
  const dropped: string[] = [];
  const form = compile(to);
  return { answers: carriedIn(form, form.set.list, answers, '', dropped), difference: differenceBetween(from, to), dropped };
}

function carriedIn(form: CompiledForm, questions: readonly Question[], answers: Answers, prefix: string, dropped: string[]): Record<string, unknown> {
  const { byId } = questionSet(questions);
  return Object.fromEntries(
    Object.entries(answers).flatMap(([id, value]): [string, unknown][] => {
      if (!isAnswered(value)) return [];
      const path = `${prefix}${id}`;
      const carried = carriedValue(form, byId.get(id), value, path, dropped);
      if (carried === undefined) dropped.push(path);
      return carried === undefined ? [] : [[id, carried]];
    }),
  );
}

function carriedValue(form: CompiledForm, question: Question | undefined, value: unknown, path: string, dropped: string[]): unknown {
  if (!question || faultOf(question, value)) return undefined;
  if (!('questions' in question)) return value;
  const seen = new Set<string>();
  // An item is kept for as much of it as fits, never lost for the rest.
  return (value as readonly Answers[]).flatMap((item, index) => {
    const prefix = `${path}.${index}`;
    if (question.type === 'group') return [carriedIn(form, question.questions, item, `${prefix}.`, dropped)];
    if (readEntry(form, item, '', seen).refused.length > 0) {
      dropped.push(prefix);
      return [];
    }
    const said = entryKeys.filter((key) => isAnswered(answerTo(item, key))).map((key) => [key, item[key]]);
    return [{ ...Object.fromEntries(said), ...carriedIn(form, question.questions, fieldsOf(item), `${prefix}.`, dropped) }];
  });
}

/** Questions that were added, taken away or changed, in the order of the form that has them. */
export function differenceBetween(from: FormDefinition, to: FormDefinition): FormDifference {
  const [before, after] = [texts(compile(from).set.list), texts(compile(to).set.list)];
  return {
    added: [...after.keys()].filter((path) => !before.has(path)),
    removed: [...before.keys()].filter((path) => !after.has(path)),
    changed: [...after].filter(([path, text]) => before.has(path) && before.get(path) !== text).map(([path]) => path),
  };
}

/** Each question by its path, as a text that is equal where the question is; without the questions inside it. */
function texts(questions: readonly Question[], prefix = ''): ReadonlyMap<string, string> {
  return new Map(
    questions.flatMap((question): [string, string][] => {
      const path = `${prefix}${question.id}`;
      if (!('questions' in question)) return [[path, canonicalize(question) ?? '']];
      const { questions: inner, ...own } = question;
      return [[path, canonicalize(own) ?? ''], ...texts(inner, `${path}.`)];
    }),
  );
}
