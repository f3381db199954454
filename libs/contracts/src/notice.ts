import type { FollowedKind } from '@gatehouse/policy';

export type { FollowedKind };

/** Work outside the record that is not done yet. */
export interface EffectDue {
  readonly id: string;
  readonly name: string;
  readonly repetition: 'repeatable' | 'mustNotRepeat';
  /** The id of an effect that must be finished first. */
  readonly after: string | null;
}

/** A moment at which the process must act by itself. */
export interface DeadlineDue {
  readonly id: string;
  readonly setAtVersion: number;
  readonly dueAt: string;
}

/** Where a history stands: two histories with the same position are the same history. */
export interface Position {
  readonly version: number;
  /** Hexadecimal SHA-256 of the newest event. */
  readonly headHash: string;
}

/** What operators can filter runs by; null while the namespace does not know the attributes. */
export interface Visible {
  readonly stage: string;
  readonly waitingOn: readonly string[];
}

/** Everything that a workflow must follow, as the record holds it at one version. Ids, codes and instants only. */
export interface Following extends Position {
  readonly effects: readonly EffectDue[];
  /** All that are pending, not only new ones. */
  readonly deadlines: readonly DeadlineDue[];
  readonly concluded: boolean;
  readonly visible: Visible | null;
}

/**
 * The payload of every Signal: what was recorded since `previous`. Whoever stands elsewhere than at `previous` loads
 * from the record instead.
 */
export interface Notice extends Following {
  readonly previous: Position;
}

/** The answer to the operators' Query. */
export interface Life extends Position {
  readonly concluded: boolean;
  readonly effects: readonly (EffectDue & { readonly running: boolean })[];
  readonly deadlines: readonly DeadlineDue[];
  readonly nextDueAt: string | null;
  readonly loads: number;
}

/** The position of a history in which nothing happened yet. */
export const beginning: Position = { version: 0, headHash: '0'.repeat(64) };
