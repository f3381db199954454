import type { AuthorizationStage, AuthorizedScope } from '../authorization/state.ts';
import type { Localized } from '../kernel/localized.ts';
import type { Instant } from '../kernel/time.ts';
import type { FeatureStatus, Sensitivity } from './events.ts';

export type AuthorizationStanding = 'pending' | 'inForce' | 'ended' | 'reported' | 'revoked';

export interface TechnologyAuthorization {
  readonly authorizationId: string;
  readonly caseId: string;
  readonly stage: AuthorizationStage;
  readonly scope: AuthorizedScope;
  readonly until: Instant;
  readonly standing: AuthorizationStanding;
  /** Came into force at some time: its use must be reported before a later stage. */
  readonly used: boolean;
}

export const technologyStandings = ['notProhibited', 'prohibited'] as const;
export type TechnologyStanding = (typeof technologyStandings)[number];

export interface TechnologyState {
  readonly catalogued: boolean;
  /** By which its cases are found. */
  readonly name: Localized;
  readonly vendor: string | null;
  readonly sensitivity: Sensitivity;
  readonly categories: readonly string[];
  readonly useCaseIds: readonly string[];
  readonly features: readonly { readonly featureId: string; readonly status: FeatureStatus }[];
  readonly caseIds: readonly string[];
  readonly authorizations: readonly TechnologyAuthorization[];
  readonly prohibition: { readonly caseId: string; readonly level: number; readonly positionId: string } | null;
}

/** Authorizations that a prohibition must end. */
export function liveAuthorizations(state: TechnologyState): TechnologyAuthorization[] {
  return state.authorizations.filter((one) => one.standing === 'pending' || one.standing === 'inForce');
}
