import { holdsOn } from '../reference/timeline.ts';
import { findReferenceList } from '../reference/lists.ts';
import type { Question } from './definition.ts';
import type { LintFault } from './lint.ts';

/**
 * A question that takes its choices from a reference list ships the codes that the list ships by the end of the year of
 * the version: conditions and tables can name them, and the form can be read without a record.
 */
export function lintLists(questions: readonly Question[], version: string, prefix = ''): LintFault[] {
  return questions.flatMap((question): LintFault[] => {
    const at = `${prefix}${question.id}`;
    if ('questions' in question) return lintLists(question.questions, version, `${at}.`);
    if (!('options' in question) || question.list === undefined) return [];
    const list = findReferenceList(question.list);
    if (!list) return [{ code: 'unknownList', at }];
    const codes = list.entries.filter((entry) => holdsOn(entry, `${version.slice(0, 4)}-12-31`)).map(({ code }) => code);
    const isEqual = codes.length === question.options.length && question.options.every(({ id }) => codes.includes(id));
    return isEqual ? [] : [{ code: 'otherThanList', at }];
  });
}
