import { isHostile } from '../kernel/hostile-text.ts';
import { codePattern } from '../reference/lint.ts';
import { isPlainDate } from '../kernel/time.ts';
import { optionsOf } from './compile.ts';
import type { Answers, FileAnswer, Question } from './definition.ts';

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
    | 'tooManyItems'
    | 'answeredTwice';
  readonly params: Readonly<Record<string, string | number>>;
}

export type Fault = Omit<AnswerRefusal, 'question'>;

const fault = (code: Fault['code'], params: Fault['params'] = {}): Fault => ({ code, params });

export function isAnswered(value: unknown): boolean {
  if (value === null || value === undefined) return false;
  if (typeof value === 'string') return value.trim() !== '';
  if (Array.isArray(value)) return value.length > 0;
  return true;
}

/** What somebody sent under this name; never what JavaScript gives every object, such as `constructor`. */
export function answerTo(answers: Answers, id: string): unknown {
  return Object.hasOwn(answers, id) ? answers[id] : undefined;
}

export function isItem(value: unknown): value is Answers {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function textFault(value: unknown, maxLength: number): Fault | null {
  if (typeof value !== 'string') return fault('wrongType');
  // First: the rest looks at every character.
  if (value.length > maxLength) return fault('tooLong', { maxLength });
  return isHostile(value) ? fault('hostileCharacters') : null;
}

/** As long as file systems allow. */
const maxFileName = 255;

export function isFile(value: unknown): value is FileAnswer {
  if (!isItem(value) || Object.keys(value).length !== 3) return false;
  const { fileId, sha256, name } = value;
  return (
    textFault(fileId, maxFileName) === null &&
    textFault(name, maxFileName) === null &&
    typeof sha256 === 'string' &&
    /^[0-9a-f]{64}$/.test(sha256)
  );
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const unitCode = /^[a-z0-9][a-z0-9-]{0,59}$/;

/** Whether a value could be the id of such a thing; whether there is one, and for whom, is not for a form to say. */
export function isReference(to: 'technology' | 'unit' | 'position' | 'useCase', value: unknown): value is string {
  return typeof value === 'string' && (to === 'unit' ? unitCode : uuid).test(value);
}

/**
 * What is wrong with one answer by itself; of a group or a register, with its list only: what stands in the items is a
 * matter of their own questions. An empty answer is never wrong: that is how an answer is taken back.
 */
export function faultOf(question: Question, value: unknown): Fault | null {
  if (value === null || value === undefined || value === '') return null;
  switch (question.type) {
    case 'text':
    case 'longText':
      return textFault(value, question.maxLength);
    case 'yesNo':
      return value === 'yes' || value === 'no' ? null : fault('wrongType');
    case 'choice':
      if (typeof value !== 'string') return fault('wrongType');
      return isOption(question, value) ? null : fault('unknownOption');
    case 'choices':
      return choicesFault(question, value);
    case 'date':
      if (typeof value !== 'string') return fault('wrongType');
      return isPlainDate(value) ? null : fault('notADate');
    case 'number':
      if (typeof value !== 'number' || !Number.isFinite(value)) return fault('wrongType');
      return Number.isInteger(value) && value >= question.minimum && value <= question.maximum
        ? null
        : fault('outOfRange', { minimum: question.minimum, maximum: question.maximum });
    case 'file':
      return isFile(value) ? null : fault('wrongType');
    case 'reference':
      return isReference(question.to, value) ? null : fault('wrongType');
    case 'references':
      if (!Array.isArray(value) || new Set(value).size !== value.length) return fault('wrongType');
      if (value.length > question.maxItems) return fault('tooManyItems', { maxItems: question.maxItems });
      return value.every((one) => isReference(question.to, one)) ? null : fault('wrongType');
    case 'group':
    case 'riskRegister':
      if (!Array.isArray(value)) return fault('wrongType');
      if (value.length > question.maxItems) return fault('tooManyItems', { maxItems: question.maxItems });
      return value.every(isItem) ? null : fault('wrongType');
  }
}

/**
 * Whether a question offers it. One that takes its choices from a list offers whatever may be a code of it: which codes are
 * in force is known to who asks with the lists (`withLists`), and was held to them when the answer was saved.
 */
function isOption({ options, list }: Extract<Question, { options: unknown }>, value: string): boolean {
  return optionsOf(options).has(value) || (list !== undefined && codePattern.test(value));
}

function choicesFault(question: Extract<Question, { type: 'choices' }>, value: unknown): Fault | null {
  if (!Array.isArray(value) || new Set(value).size !== value.length) return fault('wrongType');
  if (!value.every((one) => typeof one === 'string')) return fault('unknownOption');
  return value.every((one) => isOption(question, one)) ? null : fault('unknownOption');
}
