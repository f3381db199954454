import canonicalize from 'canonicalize';
import { answerTo, isAnswered, isFile, isItem } from './check.ts';
import { questionSet, type CompiledForm, type QuestionSet } from './compile.ts';
import type { Answers, FileAnswer, Question } from './definition.ts';
import { evaluateForm } from './evaluate.ts';
import { read } from './reading.ts';
import { entryKeys, fieldsOf, isStale, readEntry } from './risk-register.ts';

/**
 * Answers to questions that are asked; what was typed and then hidden is not part of a frozen form, nor is what somebody
 * said of a risk that is no longer proposed. What is refused stays in, so that it is found before anything is frozen.
 */
export function askedAnswers(form: CompiledForm, answers: Answers): Record<string, unknown> {
  const hasRegister = form.set.list.some(({ type }) => type === 'riskRegister');
  const proposed = new Set(hasRegister ? evaluateForm(form, answers).proposedRisks.map(({ code }) => code) : []);
  return asked(form, form.set, answers, proposed);
}

function asked(form: CompiledForm, set: QuestionSet, answers: Answers, proposed: ReadonlySet<string>): Record<string, unknown> {
  const reading = read(set, answers);
  return Object.fromEntries(
    set.list.flatMap((question) => {
      const value = answerTo(answers, question.id);
      if (!reading.isVisible(question.id) || !isAnswered(value)) return [];
      const kept = askedValue(form, question, value, proposed);
      return isAnswered(kept) ? [[question.id, kept]] : [];
    }),
  );
}

function askedValue(form: CompiledForm, question: Question, value: unknown, proposed: ReadonlySet<string>): unknown {
  if (!('questions' in question) || !Array.isArray(value)) return value;
  const inner = questionSet(question.questions);
  const seen = new Set<string>();
  return value.flatMap((item: unknown) => {
    if (!isItem(item)) return [item];
    if (question.type === 'group') return [asked(form, inner, item, proposed)];
    if (isStale(form, item, proposed)) return [];
    const entry = readEntry(form, item, '', seen);
    const fields = entry.asksFields ? asked(form, inner, fieldsOf(item), proposed) : {};
    const said = entryKeys.filter((key) => !entry.hidden.includes(key) && isAnswered(answerTo(item, key)));
    return [{ ...Object.fromEntries(said.map((key) => [key, item[key]])), ...fields }];
  });
}

/** The files that answers name. */
export function filesIn(form: CompiledForm, answers: Answers): FileAnswer[] {
  return filesAmong(form.set.list, answers);
}

function filesAmong(questions: readonly Question[], answers: Answers): FileAnswer[] {
  return questions.flatMap((question) => {
    const value = answerTo(answers, question.id);
    if (question.type === 'file' && isFile(value)) return [value];
    if (!('questions' in question) || !Array.isArray(value)) return [];
    return value.filter(isItem).flatMap((item) => filesAmong(question.questions, item));
  });
}

/**
 * The canonical text (RFC 8785) that is hashed, frozen and signed: form, version and the answers to what is asked,
 * whatever language it was filled in or read in.
 */
export function canonicalForm(form: CompiledForm, answers: Answers): string {
  const { id, version } = form.definition;
  return canonicalize({ form: id, version, answers: askedAnswers(form, answers) }) ?? '';
}
