import type { EventsOf } from '../kernel/event.ts';
import type { Localized } from '../kernel/localized.ts';
import type { Instant } from '../kernel/time.ts';
import type { AuthorizedScope, AuthorizationStage } from '../authorization/state.ts';

export type TechnologyKind = 'tool' | 'technique' | 'device' | 'software' | 'application' | 'dataset';
export type Sensitivity = 'open' | 'restricted';
export type FeatureStatus = 'notAssessed' | 'enabled' | 'disabled';

/** A product's name and maker are not personal information, so they are data. */
export type TechnologyEvent = EventsOf<{
  catalogued: {
    readonly name: Localized;
    readonly kind: TechnologyKind;
    readonly origin: 'bought' | 'built';
    readonly vendor: string | null;
    readonly categories: readonly string[];
    readonly sensitivity: Sensitivity;
  };
  detailsCorrected: { readonly name: Localized; readonly vendor: string | null; readonly categories: readonly string[] };
  sensitivityChanged: { readonly sensitivity: Sensitivity };
  useCaseNamed: { readonly useCaseId: string; readonly name: Localized };
  featureStated: {
    readonly featureId: string;
    readonly name: Localized;
    readonly status: FeatureStatus;
    /** A disabled feature needs evidence (D6): the hash of an attached file, or a public source cited in `text.source`. */
    readonly evidenceFileSha256: string | null;
  };
  caseOpened: { readonly caseId: string };
  authorizationGranted: {
    readonly authorizationId: string;
    readonly caseId: string;
    readonly stage: AuthorizationStage;
    readonly scope: AuthorizedScope;
    readonly until: Instant;
  };
  authorizationCameIntoForce: { readonly authorizationId: string };
  authorizationEnded: { readonly authorizationId: string; readonly reason: 'expired' | 'ended' | 'revoked' | 'prohibited' };
  testReported: { readonly authorizationId: string };
  prohibited: { readonly caseId: string; readonly level: number; readonly positionId: string };
  prohibitionLifted: { readonly level: number; readonly positionId: string };
}>;
