import type { Power } from './powers.ts';

/** What somebody can be to a process, or to the institution, apart from the powers of a position. */
export const relations = [
  'anyEmployee',
  'reader',
  'requester',
  'reporter',
  'caseTeam',
  'program',
  'executive',
  'office',
  'conditionOwner',
  'proposer',
  'asked',
  'asker',
  'assignee',
  'themselves',
  'holder',
  'founding',
  'system',
] as const;

export type Relation = (typeof relations)[number];

/** One way to be allowed: by a power, by a relation, or by a relation that counts with a power only. */
export interface Ground {
  readonly relation: Relation | null;
  readonly power: Power | null;
}
