import { compile, questionSet } from './compile.ts';
import type { FormDefinition, Question } from './definition.ts';
import { lintConditions } from './lint-conditions.ts';
import { lintReferences } from './lint-references.ts';
import { lintLists } from './lint-lists.ts';
import { lintRisks } from './lint-risks.ts';
import { isConsistent, lintPoints } from './lint-scoring.ts';
import { lintWording } from './lint-wording.ts';

export interface LintFault {
  readonly code:
    | 'duplicateId'
    | 'malformedId'
    | 'missingLanguage'
    | 'missingStatus'
    | 'missingSource'
    | 'equalOptions'
    | 'impossibleAnswer'
    | 'circularCondition'
    | 'absentQuestion'
    | 'absentOption'
    | 'unreachableQuestion'
    | 'scoreOutOfRange'
    | 'inconsistentScoring'
    | 'misplacedRisks'
    | 'absentReference'
    | 'unknownList'
    | 'otherThanList';
  /** The question, in a group `group.question`; else the section or the definition. */
  readonly at: string;
}

/** Everything wrong with a definition itself; a definition with a fault must not be shipped. */
export function lintDefinition(definition: FormDefinition): LintFault[] {
  const { list } = compile(definition).set;
  const sections = definition.sections.map(({ id }) => id);
  const faults: LintFault[] = [
    ...lintIds([definition.id], definition.id),
    ...sections.flatMap((id) => lintIds([id], id)),
    ...(new Set(sections).size === sections.length ? [] : [{ code: 'duplicateId' as const, at: definition.id }]),
    ...lintWording(definition),
    ...lintQuestions(list, ''),
    ...lintConditionsIn(list, ''),
    ...lintRisks(definition, list),
    ...lintLists(list, definition.version),
    ...lintPoints(definition, list),
    ...(definition.mapping?.fields ?? [])
      .filter(({ questions }) => questions.some((path) => !isAsked(list, path)))
      .map(({ field }) => ({ code: 'absentQuestion' as const, at: field.en })),
  ];
  // What the questions add up to says nothing while they are wrong themselves.
  if (faults.length === 0 && !isConsistent(definition, list)) faults.push({ code: 'inconsistentScoring', at: definition.id });
  return [...new Map(faults.map((fault) => [`${fault.code} ${fault.at}`, fault])).values()];
}

/** Ids are part of paths, of keys and of what other systems send. */
function lintIds(ids: readonly string[], at: string): LintFault[] {
  const faults: LintFault[] = [];
  if (new Set(ids).size !== ids.length) faults.push({ code: 'duplicateId', at });
  if (ids.some((id) => !/^[A-Za-z0-9][A-Za-z0-9_-]*$/.test(id) || id in Object.prototype)) faults.push({ code: 'malformedId', at });
  return faults;
}

function lintQuestions(questions: readonly Question[], prefix: string): LintFault[] {
  const seen = new Set<string>();
  return questions.flatMap((question) => {
    const at = `${prefix}${question.id}`;
    const faults = [...lintIds([question.id], at), ...lintAnswer(question, at)];
    if (seen.has(question.id)) faults.push({ code: 'duplicateId', at });
    seen.add(question.id);
    return 'questions' in question ? [...faults, ...lintQuestions(question.questions, `${at}.`)] : faults;
  });
}

/** Whether a question can be answered at all, and its options told apart. */
function lintAnswer(question: Question, at: string): LintFault[] {
  const isImpossible =
    ('options' in question && question.options.length === 0) ||
    ('maxLength' in question && !(question.maxLength > 0)) ||
    ('maxItems' in question && !(question.maxItems > 0)) ||
    (question.type === 'number' && !(Math.ceil(question.minimum) <= question.maximum));
  const faults: LintFault[] = isImpossible ? [{ code: 'impossibleAnswer', at }] : [];
  if (!('options' in question)) return faults;
  const isEqual = (['en', 'fr'] as const).some(
    (language) => new Set(question.options.map(({ label }) => label[language].trim())).size !== question.options.length,
  );
  if (isEqual) faults.push({ code: 'equalOptions', at });
  return [...faults, ...lintIds(question.options.map(({ id }) => id), at)];
}

function lintConditionsIn(questions: readonly Question[], prefix: string): LintFault[] {
  return [
    ...lintConditions(questionSet(questions), prefix),
    ...lintReferences(questionSet(questions), prefix),
    ...questions.flatMap((question) => ('questions' in question ? lintConditionsIn(question.questions, `${prefix}${question.id}.`) : [])),
  ];
}

function isAsked(questions: readonly Question[], path: string): boolean {
  const [id, ...rest] = path.split('.');
  const question = questions.find((one) => one.id === id);
  if (!question || rest.length === 0) return question !== undefined;
  return 'questions' in question && isAsked(question.questions, rest.join('.'));
}
