import type { FollowUp } from '../kernel/follow-up.ts';
import type { StreamRef } from '../kernel/stream.ts';
import type { Instant } from '../kernel/time.ts';
import { findReferenceList, type ReferenceListId } from './lists.ts';
import type { RecordedChange, EntryChange } from './timeline.ts';

export interface ReferenceProposal {
  readonly proposalId: string;
  readonly change: EntryChange;
  readonly proposedBy: string;
  readonly since: Instant;
}

/** What the institution made of a list. What ships is not in it: an upgraded product brings its own (see `periodsOf`). */
export interface ReferenceListState {
  /** Null until something was recorded. */
  readonly list: ReferenceListId | null;
  /** In the order in which they came to hold. */
  readonly changes: readonly RecordedChange[];
  /** Those that wait for a second person; at most one a code. */
  readonly proposals: readonly ReferenceProposal[];
  readonly followUp: FollowUp;
}

/** The one stream of a list's changes. */
export function referenceListRef(id: ReferenceListId): StreamRef<'referenceList'> {
  return { kind: 'referenceList', id: findReferenceList(id)?.streamId ?? '' };
}
