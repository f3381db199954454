import type { EventsOf } from '../kernel/event.ts';
import type { Power } from '../kernel/powers.ts';

export type DelegationEvent = EventsOf<{
  /** The whole order: what it does not name is not delegated. In force until replaced (PPP 4.1.2.5). */
  delegationOrdered: { readonly powers: readonly { readonly power: Power; readonly positionIds: readonly string[] }[] };
}>;
