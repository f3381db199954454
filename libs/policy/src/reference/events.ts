import type { EventsOf } from '../kernel/event.ts';
import type { FollowUpEvent } from '../kernel/follow-up.ts';
import type { PlainDate } from '../kernel/time.ts';
import type { EntryChange } from './timeline.ts';
import type { ReferenceListId } from './lists.ts';

/** Labels and fields are what the lists say, not what is said of people, so they are data; the reasons are text. */
export type ReferenceEvent = FollowUpEvent | EventsOf<{
  /** By one person: the institution's vocabulary. `text.reasons`. */
  entryChanged: { readonly list: ReferenceListId; readonly changeId: string; readonly change: EntryChange };
  /** Law and powers: waits for a second person. `text.reasons`. */
  changeProposed: { readonly list: ReferenceListId; readonly proposalId: string; readonly change: EntryChange };
  changeApproved: { readonly proposalId: string; readonly effectiveFrom: PlainDate };
  /** `text.reasons`. */
  changeDeclined: { readonly proposalId: string };
  changeWithdrawn: { readonly proposalId: string };
}>;
