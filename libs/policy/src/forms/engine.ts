import canonicalize from 'canonicalize';
import type { Answers, Condition, FileAnswer, FormDefinition, Question } from './definition.ts';

/** Why an answer cannot be kept; the path names nested answers as `group.0.question`. */
export interface AnswerRefusal {
  readonly question: string;
  readonly code:
    | 'unknownQuestion'
    | 'wrongType'
    | 'hiddenQuestion'
    | 'tooLong'
    | 'hostileCharacters'
    | 'unknownOption'
    | 'notADate'
    | 'outOfRange'
    | 'tooManyItems';
  readonly params: Readonly<Record<string, string | number>>;
}

export interface Missing {
  readonly section: string;
  readonly question: string;
}

export interface CompiledForm {
  readonly definition: FormDefinition;
  readonly questions: ReadonlyMap<string, Question>;
  readonly sectionOf: ReadonlyMap<string, string>;
}

const compiledForms = new WeakMap<FormDefinition, CompiledForm>();

/** Indexes a definition once; every evaluation after that is a walk over its questions. */
export function compile(definition: FormDefinition): CompiledForm {
  let compiled = compiledForms.get(definition);
  if (!compiled) {
    const questions = new Map<string, Question>();
    const sectionOf = new Map<string, string>();
    for (const section of definition.sections) {
      for (const question of section.questions) {
        questions.set(question.id, question);
        sectionOf.set(question.id, section.id);
      }
    }
    compiled = { definition, questions, sectionOf };
    compiledForms.set(definition, compiled);
  }
  return compiled;
}

export function isAnswered(value: unknown): boolean {
  if (value === null || value === undefined) return false;
  if (typeof value === 'string') return value.trim() !== '';
  if (Array.isArray(value)) return value.length > 0;
  return true;
}

function met(condition: Condition, answers: Answers, visible: (id: string) => boolean): boolean {
  if ('all' in condition) return condition.all.every((one) => met(one, answers, visible));
  if ('any' in condition) return condition.any.some((one) => met(one, answers, visible));
  if ('not' in condition) return !met(condition.not, answers, visible);
  // An answer to a question that is itself hidden does not count.
  const value = visible(condition.question) ? answers[condition.question] : undefined;
  if ('is' in condition) return value === condition.is;
  if ('in' in condition) return typeof value === 'string' && condition.in.includes(value);
  if ('includes' in condition) return Array.isArray(value) && value.includes(condition.includes);
  return isAnswered(value);
}

function visibility(questions: Iterable<Question>, byId: ReadonlyMap<string, Question>, answers: Answers): Set<string> {
  const known = new Map<string, boolean>();
  const visible = (id: string): boolean => {
    const cached = known.get(id);
    if (cached !== undefined) return cached;
    // A circle (which the linter refuses) ends here instead of never.
    known.set(id, false);
    const question = byId.get(id);
    const answer = question !== undefined && (!question.visibleWhen || met(question.visibleWhen, answers, visible));
    known.set(id, answer);
    return answer;
  };
  return new Set([...questions].filter((question) => visible(question.id)).map((question) => question.id));
}

/** The ids of the questions that are asked, given the answers so far. */
export function visibleQuestions(form: CompiledForm, answers: Answers): Set<string> {
  return visibility(form.questions.values(), form.questions, answers);
}

function missingIn(questions: readonly Question[], answers: Answers, prefix: string): string[] {
  const byId = new Map(questions.map((question) => [question.id, question]));
  const visible = visibility(questions, byId, answers);
  return questions.flatMap((question) => {
    if (!visible.has(question.id)) return [];
    const value = answers[question.id];
    const path = `${prefix}${question.id}`;
    if (question.type === 'group' && Array.isArray(value)) {
      const inner = value.flatMap((item, index) => missingIn(question.questions, item as Answers, `${path}.${index}.`));
      return question.required && value.length === 0 ? [path] : inner;
    }
    return question.required && !isAnswered(value) ? [path] : [];
  });
}

/** Required questions that are asked and not answered, in the order of the form. */
export function missing(form: CompiledForm, answers: Answers): Missing[] {
  return missingIn([...form.questions.values()], answers, '').map((question) => ({
    question,
    section: form.sectionOf.get(question.split('.')[0] ?? '') ?? '',
  }));
}

/** Control characters, and bidirectional overrides that make a text read otherwise than it is stored. */
 
const hostile = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]/u;

function isFile(value: unknown): value is FileAnswer {
  if (typeof value !== 'object' || value === null) return false;
  const { fileId, sha256, name } = value as Partial<FileAnswer>;
  return typeof fileId === 'string' && typeof name === 'string' && /^[0-9a-f]{64}$/.test(sha256 ?? '');
}

function isDate(value: string): boolean {
  const at = new Date(`${value}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(value);
}

function checkText(value: unknown, maxLength: number): Omit<AnswerRefusal, 'question'> | null {
  if (typeof value !== 'string') return { code: 'wrongType', params: {} };
  if (value.length > maxLength) return { code: 'tooLong', params: { maxLength } };
  return hostile.test(value) ? { code: 'hostileCharacters', params: {} } : null;
}

function check(question: Question, value: unknown, path: string): AnswerRefusal[] {
  const refuse = (code: AnswerRefusal['code'], params: AnswerRefusal['params'] = {}): AnswerRefusal[] => [
    { question: path, code, params },
  ];
  if (value === null || value === '') return [];
  switch (question.type) {
    case 'text':
    case 'longText': {
      const refusal = checkText(value, question.maxLength);
      return refusal ? [{ question: path, ...refusal }] : [];
    }
    case 'yesNo':
      return value === 'yes' || value === 'no' ? [] : refuse('wrongType');
    case 'choice':
      if (typeof value !== 'string') return refuse('wrongType');
      return question.options.some((option) => option.id === value) ? [] : refuse('unknownOption');
    case 'choices':
      if (!Array.isArray(value) || new Set(value).size !== value.length) return refuse('wrongType');
      return value.every((one) => question.options.some((option) => option.id === one)) ? [] : refuse('unknownOption');
    case 'date':
      if (typeof value !== 'string') return refuse('wrongType');
      return isDate(value) ? [] : refuse('notADate');
    case 'number':
      if (typeof value !== 'number' || !Number.isFinite(value)) return refuse('wrongType');
      return Number.isInteger(value) && value >= question.minimum && value <= question.maximum
        ? []
        : refuse('outOfRange', { minimum: question.minimum, maximum: question.maximum });
    case 'file':
      return isFile(value) ? [] : refuse('wrongType');
    case 'group':
    case 'riskRegister': {
      if (!Array.isArray(value)) return refuse('wrongType');
      if (value.length > question.maxItems) return refuse('tooManyItems', { maxItems: question.maxItems });
      return value.flatMap((item, index) => {
        if (typeof item !== 'object' || item === null || Array.isArray(item)) return refuse('wrongType');
        return validateIn(question.questions, item as Answers, `${path}.${index}.`);
      });
    }
  }
}

function validateIn(questions: readonly Question[], answers: Answers, prefix: string): AnswerRefusal[] {
  const byId = new Map(questions.map((question) => [question.id, question]));
  const visible = visibility(questions, byId, answers);
  return Object.entries(answers).flatMap(([id, value]): AnswerRefusal[] => {
    const question = byId.get(id);
    const path = `${prefix}${id}`;
    if (!question) return [{ question: path, code: 'unknownQuestion', params: {} }];
    if (!visible.has(id) && isAnswered(value)) return [{ question: path, code: 'hiddenQuestion', params: {} }];
    return check(question, value, path);
  });
}

/** Everything wrong with a whole set of answers. */
export function validate(form: CompiledForm, answers: Answers): AnswerRefusal[] {
  return validateIn([...form.questions.values()], answers, '');
}

/** What is wrong with one answer on its own: autosave keeps half-filled forms, never malformed answers. */
export function validateAnswer(form: CompiledForm, questionId: string, value: unknown): AnswerRefusal[] {
  const question = form.questions.get(questionId);
  return question
    ? check(question, value, questionId)
    : [{ question: questionId, code: 'unknownQuestion', params: {} }];
}

function visibleAnswers(questions: readonly Question[], answers: Answers): Record<string, unknown> {
  const byId = new Map(questions.map((question) => [question.id, question]));
  const visible = visibility(questions, byId, answers);
  return Object.fromEntries(
    questions.flatMap((question) => {
      const value = answers[question.id];
      if (!visible.has(question.id) || !isAnswered(value)) return [];
      const kept =
        question.type === 'group' && Array.isArray(value)
          ? value.map((item) => visibleAnswers(question.questions, item as Answers))
          : value;
      return [[question.id, kept]];
    }),
  );
}

/** Answers to questions that are asked; what was typed and then hidden is not part of a frozen form. */
export function askedAnswers(form: CompiledForm, answers: Answers): Record<string, unknown> {
  return visibleAnswers([...form.questions.values()], answers);
}

function filesAmong(questions: readonly Question[], answers: Answers): FileAnswer[] {
  return questions.flatMap((question) => {
    const value = answers[question.id];
    if (question.type === 'file' && isFile(value)) return [value];
    if (question.type !== 'group' || !Array.isArray(value)) return [];
    return value.flatMap((item) => filesAmong(question.questions, item as Answers));
  });
}

/** The files that answers name. */
export function filesIn(form: CompiledForm, answers: Answers): FileAnswer[] {
  return filesAmong([...form.questions.values()], answers);
}

/**
 * The canonical text (RFC 8785) that is hashed, frozen and signed: form, version and the answers to what is asked,
 * whatever language it was filled in or read in.
 */
export function canonicalForm(form: CompiledForm, answers: Answers): string {
  const { id, version } = form.definition;
  return canonicalize({ form: id, version, answers: askedAnswers(form, answers) }) ?? '';
}
