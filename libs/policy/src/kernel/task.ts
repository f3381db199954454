import type { Claim } from './claims.ts';
import type { GrantKey } from './visibility.ts';
import type { Instant } from './time.ts';

/**
 * Something a person is expected to do now. Recomputed from the state after each event; `id` is stable for as long as
 * the same thing is asked, so that claims and reminders stay with it.
 */
export interface Task {
  readonly id: string;
  /** The command that answers it. */
  readonly kind: string;
  readonly assignedTo: GrantKey;
  readonly since: Instant;
  readonly dueAt: Instant | null;
  /** Codes and ids the link and the wording need; no free text. */
  readonly params: Readonly<Record<string, string | number>>;
  /** It stands still because others owe an answer first: not due, and not reminded of. */
  readonly pausedSince?: Instant;
  /** When it went on after it had last stood still. */
  readonly resumedAt?: Instant;
  /** Who took it upon themselves; absent where nobody did. */
  readonly claim?: Claim;
}

/** While others owe what a task needs; `until` null while they still do. */
export interface Pause {
  readonly from: Instant;
  readonly until: Instant | null;
}

/** A moment at which the process must act by itself. */
export interface Deadline {
  readonly id: string;
  readonly dueAt: Instant;
}

/** Ids and codes only. */
export type Particulars = Readonly<Record<string, string | number>>;

/** Work outside the record that an event makes necessary. */
export interface Effect {
  readonly name: string;
  /** What the activity needs to find its material in the record; of a mail that says several things, each (see `tellsOf`). */
  readonly params: Readonly<Record<string, string | number | readonly Particulars[]>>;
  /** May it run again when nobody knows whether it ran? */
  readonly repetition: 'repeatable' | 'mustNotRepeat';
  /** The name of another effect of the same event that must be done first. */
  readonly after?: string;
}
