import type { PlainDate } from '../kernel/time.ts';
import { isSaid as said } from './told/reading.ts';
import type { Opinion } from './state.ts';

type Answers = Readonly<Record<string, unknown>>;

/** What the record says of a review by itself; everything else stands in the frozen form. */
export interface ReviewGiven {
  readonly opinion: Opinion;
  readonly reasons: string;
  readonly conditions: readonly string[];
  readonly securityReference: string | null;
  readonly securityAuthorizedUntil: PlainDate | null;
}

const opinionsOfForms: ReadonlySet<unknown> = new Set<Opinion>(['support', 'supportWithConditions', 'doNotSupport']);

const textOf = (value: unknown): string | null => (said(value) ? value.trim() : null);

/** Reads what a complete reviewer's form says; the forms differ, their last section is one. */
export function reviewGiven(answers: Answers): ReviewGiven {
  const { opinion, conditions } = answers;
  if (!opinionsOfForms.has(opinion)) throw new Error('A reviewer’s form that is complete says an opinion');
  const items = Array.isArray(conditions) ? (conditions as readonly Answers[]) : [];
  return {
    opinion: opinion as Opinion,
    reasons: textOf(answers['reasons']) ?? '',
    conditions: items.flatMap(({ text }) => textOf(text) ?? []),
    securityReference: textOf(answers['authorizationReference']),
    securityAuthorizedUntil: textOf(answers['authorizationExpiresOn']),
  };
}
