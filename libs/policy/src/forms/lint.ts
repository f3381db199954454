import type { Condition, FormDefinition, Question } from './definition.ts';

export interface LintFault {
  readonly code:
    | 'duplicateId'
    | 'missingLanguage'
    | 'circularCondition'
    | 'absentQuestion'
    | 'absentOption'
    | 'equalOptions'
    | 'unreachableQuestion';
  readonly at: string;
}

function conditionsOf(condition: Condition): Exclude<Condition, { all: unknown } | { any: unknown } | { not: unknown }>[] {
  if ('all' in condition) return condition.all.flatMap(conditionsOf);
  if ('any' in condition) return condition.any.flatMap(conditionsOf);
  if ('not' in condition) return conditionsOf(condition.not);
  return [condition];
}

function empty(text: { readonly en: string; readonly fr: string } | undefined): boolean {
  return text !== undefined && (text.en.trim() === '' || text.fr.trim() === '');
}

function lintQuestions(questions: readonly Question[], prefix: string): LintFault[] {
  const faults: LintFault[] = [];
  const byId = new Map<string, Question>();
  for (const question of questions) {
    const at = `${prefix}${question.id}`;
    if (byId.has(question.id)) faults.push({ code: 'duplicateId', at });
    byId.set(question.id, question);
    if (empty(question.label) || empty(question.help)) faults.push({ code: 'missingLanguage', at });
    if ('options' in question) {
      const ids = question.options.map((option) => option.id);
      if (new Set(ids).size !== ids.length) faults.push({ code: 'duplicateId', at });
      if (question.options.some((option) => empty(option.label))) faults.push({ code: 'missingLanguage', at });
      for (const language of ['en', 'fr'] as const) {
        const labels = question.options.map((option) => option.label[language]);
        if (new Set(labels).size !== labels.length) faults.push({ code: 'equalOptions', at });
      }
    }
    if (question.type === 'group') {
      if (empty(question.itemLabel)) faults.push({ code: 'missingLanguage', at });
      faults.push(...lintQuestions(question.questions, `${at}.`));
    }
  }
  for (const question of questions) {
    const at = `${prefix}${question.id}`;
    for (const condition of question.visibleWhen ? conditionsOf(question.visibleWhen) : []) {
      const target = byId.get(condition.question);
      if (!target) {
        faults.push({ code: 'absentQuestion', at });
        continue;
      }
      const values = 'is' in condition ? [condition.is] : 'in' in condition ? condition.in : 'includes' in condition ? [condition.includes] : [];
      const options = 'options' in target ? target.options.map((option) => option.id) : target.type === 'yesNo' ? ['yes', 'no'] : null;
      if (options && values.some((value) => !options.includes(value))) faults.push({ code: 'absentOption', at });
      if (options && 'in' in condition && condition.in.length === 0) faults.push({ code: 'unreachableQuestion', at });
    }
    if (isCircular(question, byId, [])) faults.push({ code: 'circularCondition', at });
  }
  return faults;
}

function isCircular(question: Question, byId: ReadonlyMap<string, Question>, path: readonly string[]): boolean {
  if (path.includes(question.id)) return true;
  if (!question.visibleWhen) return false;
  return conditionsOf(question.visibleWhen).some((condition) => {
    const target = byId.get(condition.question);
    return target !== undefined && isCircular(target, byId, [...path, question.id]);
  });
}

/** Everything wrong with a definition itself; a definition with a fault must not be shipped. */
export function lintDefinition(definition: FormDefinition): LintFault[] {
  const faults = lintQuestions(definition.sections.flatMap((section) => section.questions), '');
  const sections = definition.sections.map((section) => section.id);
  if (new Set(sections).size !== sections.length) faults.push({ code: 'duplicateId', at: definition.id });
  if (empty(definition.title) || empty(definition.notice)) faults.push({ code: 'missingLanguage', at: definition.id });
  for (const section of definition.sections) {
    if (empty(section.title) || empty(section.intro)) faults.push({ code: 'missingLanguage', at: section.id });
  }
  return faults;
}
