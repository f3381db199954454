import type { EventsOf } from '../kernel/event.ts';
import type { FollowUpEvent } from '../kernel/follow-up.ts';
import type { Instant, PlainDate } from '../kernel/time.ts';
import type { AuthorizationStage, AuthorizedScope, EndReason } from './state.ts';

export type AuthorizationEvent = FollowUpEvent | EventsOf<{
  /** `text.conditions` holds the wording by condition id. */
  granted: {
    readonly caseId: string;
    readonly technologyId: string;
    readonly stage: AuthorizationStage;
    readonly scope: AuthorizedScope;
    readonly until: Instant;
    readonly executivePositionId: string;
    readonly requesterId: string;
    readonly conditions: readonly {
      readonly conditionId: string;
      readonly kind: 'precedent' | 'ongoing';
      readonly ownerPositionId: string;
      readonly dueOn: PlainDate | null;
    }[];
  };
  conditionEvidenced: { readonly conditionId: string; readonly personId: string; readonly fileSha256s: readonly string[] };
  conditionReturned: { readonly conditionId: string };
  conditionAccepted: { readonly conditionId: string; readonly personId: string };
  cameIntoForce: Record<string, never>;
  ended: { readonly reason: EndReason };
  /** The signed report: counts, and the hash of the frozen answers. */
  reported: {
    readonly searches: number;
    readonly probes: number;
    readonly files: number;
    readonly people: number;
    readonly accountsClosed: number;
    readonly dataDisposed: boolean;
    readonly contentHash: string;
    readonly definitionVersion: string;
    readonly signedBy: string;
  };
}>;
