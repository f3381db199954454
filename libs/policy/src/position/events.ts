import type { EventsOf } from '../kernel/event.ts';
import type { Localized } from '../kernel/localized.ts';
import type { PlainDate } from '../kernel/time.ts';
import type { StandIn } from './state.ts';

export type PositionEvent = EventsOf<{
  positionEstablished: { readonly title: Localized; readonly role: string; readonly unitId: string };
  incumbencyStarted: {
    readonly incumbencyId: string;
    readonly personId: string;
    readonly startsOn: PlainDate;
    /** Last day, included; null while open. */
    readonly endsOn: PlainDate | null;
    readonly acting: boolean;
  };
  /** The last day was set or moved forward; nothing ends before it has passed. */
  incumbencyEndSet: { readonly incumbencyId: string; readonly personId: string; readonly endsOn: PlainDate };
  /** Says who is away and whom to turn to; gives nobody a power. */
  absenceStated: {
    readonly absenceId: string;
    readonly personId: string;
    readonly startsOn: PlainDate;
    readonly endsOn: PlainDate;
    readonly standIn: StandIn | null;
  };
  absenceEnded: { readonly absenceId: string; readonly personId: string };
  /** Reads and prepares for whoever holds the position; gives no power. */
  officeMemberNamed: {
    readonly memberId: string;
    readonly personId: string;
    readonly startsOn: PlainDate;
    /** Last day, included; null while open. */
    readonly endsOn: PlainDate | null;
  };
  officeMemberRemoved: { readonly memberId: string; readonly personId: string };
  incumbencyEnded: { readonly incumbencyId: string; readonly personId: string };
}>;
