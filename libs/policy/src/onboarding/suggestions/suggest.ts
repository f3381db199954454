import { isAnswered } from '../../forms/check.ts';
import { compile } from '../../forms/compile.ts';
import type { Answers, FormDefinition } from '../../forms/definition.ts';
import type { FormId } from '../../forms/load-form.ts';
import { validateAnswer } from '../../forms/validate.ts';
import { checklistOrigins } from './checklist.ts';
import type { EarlierForm, Origins } from './origin.ts';
import { piaOrigins } from './pia.ts';
import { preparationOrigins } from './preparation.ts';
import { protocolOrigins } from './protocol.ts';

/** The forms whose questions are in part answered before they are asked. */
export const origins = {
  preparation: preparationOrigins,
  'privacy-checklist': checklistOrigins,
  pia: piaOrigins,
  'privacy-protocol': protocolOrigins,
} as const satisfies Partial<Record<FormId, Origins>>;

export type SuggestedForm = keyof typeof origins;

export function isSuggestedForm(form: string): form is SuggestedForm {
  return Object.hasOwn(origins, form);
}

/** A frozen version of an earlier form, with the answers in it. */
export interface EarlierVersion {
  readonly form: EarlierForm;
  readonly version: number;
  readonly frozenAt: Date;
  readonly answers: Answers;
}

/** What stands elsewhere and answers a question. It is no answer until somebody has confirmed it. */
export interface Suggestion {
  readonly questionId: string;
  readonly value: unknown;
  readonly from: { readonly form: EarlierForm; readonly version: number; readonly questions: readonly string[] };
}

/** Of each form the newest of these versions. */
function newest(versions: readonly EarlierVersion[]): ReadonlyMap<EarlierForm, EarlierVersion> {
  const found = new Map<EarlierForm, EarlierVersion>();
  for (const one of versions) if (one.version > (found.get(one.form)?.version ?? 0)) found.set(one.form, one);
  return found;
}

/** What the newest earlier forms suggest to each question of a form; what would be no valid answer to it is left out. */
export function suggestionsFor(form: SuggestedForm, definition: FormDefinition, versions: readonly EarlierVersion[]): readonly Suggestion[] {
  const compiled = compile(definition);
  const known = newest(versions);
  const wanted: Origins = origins[form];
  return Object.entries(wanted).flatMap(([questionId, places]) => {
    for (const { form: earlier, questions, answer } of places) {
      const source = known.get(earlier);
      const value = source && answer(...questions.map((id) => (Object.hasOwn(source.answers, id) ? source.answers[id] : undefined)));
      if (!source || !isAnswered(value) || validateAnswer(compiled, questionId, value).length > 0) continue;
      return [{ questionId, value, from: { form: earlier, version: source.version, questions } }];
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
