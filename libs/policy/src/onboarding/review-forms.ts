import type { ReviewKind } from './state.ts';

/** The form on which each review is given. */
export const reviewForms = {
  privacy: 'review-privacy',
  security: 'review-security',
  ethicsGbaPlus: 'review-ethics-gba-plus',
  policy: 'review-policy',
} as const satisfies Record<ReviewKind, string>;

/** Which review a form is of; null of any other form. */
export function reviewOf(form: string): ReviewKind | null {
  return (Object.keys(reviewForms) as ReviewKind[]).find((kind) => reviewForms[kind] === form) ?? null;
}
