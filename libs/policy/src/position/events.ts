import type { EventsOf } from '../kernel/event.ts';
import type { Localized } from '../kernel/localized.ts';
import type { PlainDate } from '../kernel/time.ts';

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
  incumbencyEnded: { readonly incumbencyId: string; readonly personId: string };
}>;
