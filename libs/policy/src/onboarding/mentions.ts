import type { GrantKey } from '../kernel/visibility.ts';

/** Where somebody is named: in a message, in a question, or in what was answered to one. */
export interface SaidIn {
  readonly kind: 'comment' | 'question' | 'answer';
  /** Of the message, or of the question. */
  readonly id: string;
}

/** A person, whoever holds a position, or an office: named in what is said on a case, so that they are told. It asks nothing and gives nothing. */
export interface Mention {
  readonly mentionId: string;
  readonly of: GrantKey;
}

/** Whoever names more than this tells everybody, and so nobody. */
export const mentionsAtMost = 10;

/** Whom a mention names, as its author says it: exactly one of the three. */
export interface Named {
  readonly personId: string | null;
  readonly positionId: string | null;
  readonly power: string | null;
}

export function namedKey({ personId, positionId, power }: Named): GrantKey {
  if (personId !== null) return `person:${personId}`;
  return positionId !== null ? `position:${positionId}` : (`power:${power}` as GrantKey);
}
