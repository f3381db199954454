import type { QuestionSet } from './compile.ts';
import type { Condition, Question } from './definition.ts';
import type { LintFault } from './lint.ts';
import { wayToShow } from './reachability.ts';

type Leaf = Exclude<Condition, { all: unknown } | { any: unknown } | { not: unknown }>;

function leavesOf(condition: Condition | undefined): Leaf[] {
  if (!condition) return [];
  if ('all' in condition) return condition.all.flatMap(leavesOf);
  if ('any' in condition) return condition.any.flatMap(leavesOf);
  if ('not' in condition) return leavesOf(condition.not);
  return [condition];
}

/** Conditions that name what is not there, go in circles, or that no set of answers can meet. */
export function lintConditions(set: QuestionSet, prefix: string): LintFault[] {
  const faults = new Map<string, LintFault['code']>();
  for (const question of set.list) {
    const leaves = leavesOf(question.visibleWhen);
    if (leaves.some((leaf) => !set.byId.has(leaf.question))) faults.set(question.id, 'absentQuestion');
    else if (leaves.some((leaf) => !canMatch(set.byId.get(leaf.question)!, leaf))) faults.set(question.id, 'absentOption');
    else if (restsOn(set, question).has(question.id)) faults.set(question.id, 'circularCondition');
  }
  // What rests on a faulty condition is looked at when that is put right.
  const sound = set.list.filter((question) => ![question.id, ...restsOn(set, question)].some((id) => faults.has(id)));
  for (const question of sound) {
    if (!wayToShow(set, question)) faults.set(question.id, 'unreachableQuestion');
  }
  return [...faults].map(([id, code]) => ({ code, at: `${prefix}${id}` }));
}

/** Whether the target can be answered in the way that a condition speaks of. */
function canMatch(target: Question, leaf: Leaf): boolean {
  if ('answered' in leaf) return target.type !== 'riskRegister';
  if ('includes' in leaf) return target.type === 'choices' && target.options.some(({ id }) => id === leaf.includes);
  const values = 'is' in leaf ? [leaf.is] : leaf.in;
  if (target.type === 'yesNo') return values.every((value) => value === 'yes' || value === 'no');
  return target.type === 'choice' && values.every((value) => target.options.some(({ id }) => id === value));
}

/** The questions that the visibility of one depends on, near and far. */
function restsOn(set: QuestionSet, question: Question): Set<string> {
  const found = new Set<string>();
  const visit = (one: Question | undefined): void => {
    for (const { question: id } of leavesOf(one?.visibleWhen)) {
      if (found.has(id)) continue;
      found.add(id);
      visit(set.byId.get(id));
    }
  };
  visit(question);
  return found;
}
