import type { PersonActor } from '../kernel/actor.ts';
import { caseReaders } from '../kernel/readers.ts';
import type { Power } from '../kernel/powers.ts';
import type { Instant } from '../kernel/time.ts';
import { keysOf, type GrantKey } from '../kernel/visibility.ts';
import { assessmentForms } from '../assessment/form-of.ts';
import { definitions } from '../questionnaires/definitions.ts';
import { paperForms } from './papers.ts';
import { reviewForms } from './review-forms.ts';

/** A question goes to one person, or to an office: whoever holds the power by which it reads cases. */
export type AskedOf =
  | { readonly personId: string; readonly power: null }
  | { readonly personId: null; readonly power: Power };

/** What a question is about, nearer than the case: one question of a form, or a file. */
export interface About {
  readonly form: string | null;
  readonly question: string | null;
  readonly fileSha256: string | null;
}

/** A question that waits for its answer; what was asked and answered stands in the log. */
export interface OpenQuestion {
  readonly questionId: string;
  readonly askedBy: string;
  readonly to: AskedOf;
  readonly about: About;
  readonly since: Instant;
}

/** More open at once than anybody would answer. */
export const openQuestionsAtMost = 200;

/** The offices that read cases by their function, and so can be asked about one. */
export const readingOffices: readonly Power[] = caseReaders.map((key) => key.slice('power:'.length) as Power);

/** Whose turn it is to answer. */
export function assigneeOf({ personId, power }: AskedOf): GrantKey {
  return personId === null ? `power:${power}` : `person:${personId}`;
}

export function isAskedOf(to: AskedOf, actor: PersonActor): boolean {
  return keysOf(actor).includes(assigneeOf(to));
}

/** The forms whose answers belong to a case, on whichever of its processes they are written. */
const formsOfCases: readonly string[] = [
  'intake',
  'preparation',
  'privacy-checklist',
  'test-report',
  ...Object.values(reviewForms),
  ...paperForms,
  ...assessmentForms,
];

/** Whether such a form asks such a question, in any of its versions: a case may be written in an older one. */
export function isQuestionOfCases(form: string, question: string): boolean {
  return (
    formsOfCases.includes(form) &&
    definitions.some(({ id, sections }) => id === form && sections.some(({ questions }) => questions.some((one) => one.id === question)))
  );
}
