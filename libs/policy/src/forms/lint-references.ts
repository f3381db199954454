import type { QuestionSet } from './compile.ts';
import type { LintFault } from './lint.ts';
import { wayToMeet } from './reachability.ts';

/** Questions whose choices belong to a technology: another question of the same list names it, and before these are asked. */
export function lintReferences(set: QuestionSet, prefix: string): LintFault[] {
  return set.list.flatMap((question): LintFault[] => {
    if (question.type !== 'references') return [];
    const at = `${prefix}${question.id}`;
    const target = set.byId.get(question.of);
    if (target?.type !== 'reference' || target.to !== 'technology') return [{ code: 'absentReference', at }];
    const unnamed = { not: { question: question.of, answered: true } } as const;
    const isAskedOfNothing = wayToMeet(set, [...(question.visibleWhen ? [question.visibleWhen] : []), unnamed]) !== null;
    return isAskedOfNothing ? [{ code: 'impossibleAnswer', at }] : [];
  });
}
