import type { FormId } from '../../forms/load-form.ts';
import type { Facts } from '../../rules/fact.ts';
import { checklistTells } from './checklist.ts';
import { automatedDecisionTells, facialRecognitionTells, impactAssessmentTells } from './papers.ts';
import { preparationTells } from './preparation.ts';
import type { Answers, Tells } from './reading.ts';
import { securityReviewTells } from './security-review.ts';

/** The forms of a case whose frozen answers are facts of tables. */
const telling = {
  preparation: preparationTells,
  'privacy-checklist': checklistTells,
  'review-security': securityReviewTells,
  'facial-recognition-checklist': facialRecognitionTells,
  'automated-decision': automatedDecisionTells,
  aia: impactAssessmentTells,
} as const satisfies Partial<Record<FormId, Tells>>;

export type TellingForm = keyof typeof telling;

export const tellingForms = Object.keys(telling) as readonly TellingForm[];

/** Facts of tables, by the table's id. */
export type Told = Readonly<Record<string, Facts>>;

const known = (facts: Facts): Facts => Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== null));

/** What the answers of a form tell the tables; what was not answered is left out. */
export function toldBy(form: TellingForm, answers: Answers): Told {
  const tells: Tells = telling[form];
  return Object.fromEntries(Object.entries(tells).map(([table, tell]) => [table, known(tell(answers))]));
}

/** Tables of which the forms of a case tell but a part: only what follows from that part is said of the case. */
export const toldInPart: ReadonlySet<string> = new Set([
  'information-bank',
  'notice-exception',
  'third-party-source',
  'publicly-available',
  'security-authorization',
  'facial-recognition',
  'automated-decision',
  'automated-decision-consequences',
]);

/** The forms that tell some table all that it looks at: of the others nobody can say what another version would ask. */
export const formsToldWhole: readonly TellingForm[] = tellingForms.filter((form) => Object.keys(telling[form]).some((table) => !toldInPart.has(table)));
