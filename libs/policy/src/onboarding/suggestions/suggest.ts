import { isAnswered } from '../../forms/check.ts';
import { compile } from '../../forms/compile.ts';
import type { Answers, FormDefinition } from '../../forms/definition.ts';
import type { FormId } from '../../forms/load-form.ts';
import { validateAnswer } from '../../forms/validate.ts';
import { addendumOrigins } from './addendum.ts';
import { checklistOrigins } from './checklist.ts';
import type { EarlierForm, Origin, Origins } from './origin.ts';
import { automatedDecisionOrigins, facialRecognitionOrigins, impactAssessmentOrigins } from './papers.ts';
import { piaOrigins } from './pia.ts';
import { preparationOrigins } from './preparation.ts';
import { protocolOrigins } from './protocol.ts';
import { reportOrigins } from './report.ts';
import { policyReviewOrigins, securityReviewOrigins } from './reviews.ts';

/** The forms whose questions are in part answered before they are asked. */
export const origins = {
  preparation: preparationOrigins,
  'privacy-checklist': checklistOrigins,
  'facial-recognition-checklist': facialRecognitionOrigins,
  'automated-decision': automatedDecisionOrigins,
  aia: impactAssessmentOrigins,
  'review-security': securityReviewOrigins,
  'review-policy': policyReviewOrigins,
  pia: piaOrigins,
  'privacy-protocol': protocolOrigins,
  'pia-addendum': addendumOrigins,
  'test-report': reportOrigins,
} as const satisfies Partial<Record<FormId, Origins>>;

export type SuggestedForm = keyof typeof origins;

export function isSuggestedForm(form: string): form is SuggestedForm {
  return Object.hasOwn(origins, form);
}

/** The forms that a form is suggested answers from, in the case itself or in earlier cases of the same technology. */
export function sourcesOf(form: SuggestedForm, of: Origin['of']): readonly EarlierForm[] {
  const wanted: Origins = origins[form];
  return [...new Set(Object.values(wanted).flat().filter((origin) => origin.of === of).map((origin) => origin.form))].toSorted();
}

/** A frozen version of an earlier form, with the answers in it. */
export interface EarlierVersion {
  readonly form: EarlierForm;
  readonly version: number;
  readonly frozenAt: Date;
  /** The number of the earlier case of the same technology; null of the case itself. */
  readonly caseNumber: string | null;
  readonly answers: Answers;
}

/** What stands elsewhere and answers a question. It is no answer until somebody has confirmed it. */
export interface Suggestion {
  readonly questionId: string;
  readonly value: unknown;
  readonly from: Omit<EarlierVersion, 'answers'> & { readonly questions: readonly string[] };
}

/** Of these versions of one form the one that was frozen last. */
function newest(versions: readonly EarlierVersion[], { of, form }: Origin): EarlierVersion | null {
  const same = versions.filter((one) => one.form === form && (one.caseNumber === null) === (of === 'case'));
  return same.toSorted((a, b) => a.frozenAt.getTime() - b.frozenAt.getTime() || a.version - b.version).at(-1) ?? null;
}

/** What the newest earlier forms suggest to each question of a form; what would be no valid answer to it is left out. */
export function suggestionsFor(form: SuggestedForm, definition: FormDefinition, versions: readonly EarlierVersion[]): readonly Suggestion[] {
  const compiled = compile(definition);
  const wanted: Origins = origins[form];
  return Object.entries(wanted).flatMap(([questionId, places]) => {
    for (const origin of places) {
      const { questions } = origin;
      const source = newest(versions, origin);
      const value = source && origin.answer(...questions.map((id) => (Object.hasOwn(source.answers, id) ? source.answers[id] : undefined)));
      if (!source || !isAnswered(value) || validateAnswer(compiled, questionId, value).length > 0) continue;
      const { form: earlier, version, frozenAt, caseNumber } = source;
      return [{ questionId, value, from: { form: earlier, version, frozenAt, caseNumber, questions } }];
    }
    return [];
  });
}

/** An answer in a draft, as far as it matters here. */
interface Given {
  readonly questionId: string;
  readonly value: unknown;
  readonly editedAt: Date;
}

/**
 * Answers that somebody gave before what they could rest on was frozen otherwise: what it suggests now, where that is
 * neither what it suggested then nor what was answered. Whoever writes the answer again has seen it.
 */
export function changedSince(
  form: SuggestedForm,
  definition: FormDefinition,
  versions: readonly EarlierVersion[],
  answers: readonly Given[],
  isSame: (a: unknown, b: unknown) => boolean,
): readonly Suggestion[] {
  const now = suggestionsFor(form, definition, versions);
  return now.filter(({ questionId, value }) => {
    const given = answers.find((one) => one.questionId === questionId);
    if (!given || isSame(given.value, value)) return false;
    const then = suggestionsFor(form, definition, versions.filter(({ frozenAt }) => frozenAt <= given.editedAt));
    const before = then.find((one) => one.questionId === questionId);
    return before !== undefined && !isSame(before.value, value);
  });
}
