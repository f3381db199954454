import { evaluateForm, type Answers, type CompiledForm, type Evaluation, type Missing } from '@gatehouse/policy/forms';
import { sameAnswer } from './reconcile.ts';
import type { Draft, SaveState } from './use-draft.ts';

/** An answer that stands in an earlier form. */
export type Offer = Draft['suggestions'][number];

interface Entry {
  readonly value: unknown;
  readonly revision: number;
  readonly state: SaveState;
}

/** What the page knows of a draft beside its answers. */
export interface Offers {
  /** Answers that somebody gave, without what is only offered. */
  readonly given: Answers;
  /** Offered to questions that are asked and that nobody has written to, in the order of the form. */
  readonly open: ReadonlyMap<string, Offer>;
  /** What the source of a given answer says since. */
  readonly changed: ReadonlyMap<string, Offer>;
  /** Saves what is offered, or what stands, as the person's own answer. */
  readonly confirm: (questionId: string, value: unknown) => void;
}

/** What is still only offered: whoever wrote to a question, were it to empty it, has answered the offer. */
export function offeredIn(draft: Draft, entries: Readonly<Record<string, Entry>>): readonly Offer[] {
  return draft.suggestions.filter(({ questionId }) => !Object.hasOwn(entries, questionId));
}

/** What sources say since, of answers that stand as they were read: whoever writes one again has seen it. */
export function changedIn(draft: Draft, entries: Readonly<Record<string, Entry>>): readonly Offer[] {
  return draft.sourceChanges.filter(({ questionId }) => {
    const [read, entry] = [draft.answers.find((answer) => answer.questionId === questionId), entries[questionId]];
    const isSettled = entry?.state === null || entry?.state === 'saved';
    return isSettled && entry.revision === read?.revision && sameAnswer(entry.value, read.value);
  });
}

export const valuesOf = (offers: readonly Offer[]): Answers => Object.fromEntries(offers.map(({ questionId, value }) => [questionId, value]));

/**
 * The form as it looks with what is offered in its fields, and as it counts without: questions that follow from an offer are
 * asked, every offer to a required question is open, and score and proposed risks rest on given answers alone.
 */
export function evaluateWithOffers(form: CompiledForm, given: Answers, offered: readonly Offer[]): Evaluation {
  const own = evaluateForm(form, given);
  if (offered.length === 0) return own;
  const shown = evaluateForm(form, { ...valuesOf(offered), ...given });
  const isRegister = ({ question }: Missing): boolean => form.questions.get(question.split('.')[0] ?? '')?.type === 'riskRegister';
  const unconfirmed = offered
    .filter(({ questionId }) => shown.visible.has(questionId) && form.questions.get(questionId)?.required)
    .map(({ questionId }) => ({ question: questionId, section: form.sectionOf.get(questionId) ?? '' }));
  const all = new Map([...own.missing.filter(({ question }) => shown.visible.has(question.split('.')[0] ?? '')), ...unconfirmed, ...shown.missing.filter((one) => !isRegister(one))].map((one) => [one.question, one]));
  const order = new Map(form.set.list.map(({ id }, place) => [id, place]));
  const placeOf = ({ question }: Missing): number => order.get(question.split('.')[0] ?? '') ?? 0;
  return { ...own, visible: shown.visible, missing: [...all.values()].toSorted((a, b) => placeOf(a) - placeOf(b)) };
}
