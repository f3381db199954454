import type { FollowUp } from '../kernel/follow-up.ts';
import type { Instant, PlainDate } from '../kernel/time.ts';

export type AuthorizationStage = 'test' | 'pilot' | 'operational';
export const authorizationStages: readonly AuthorizationStage[] = ['test', 'pilot', 'operational'];
export type DataAllowed = 'none' | 'synthetic' | 'volunteers' | 'real';
/** Who may use one kind may use those before it. */
const dataOrder: readonly DataAllowed[] = ['none', 'synthetic', 'volunteers', 'real'];

export function allowsData(allowed: DataAllowed, asked: DataAllowed): boolean {
  return dataOrder.indexOf(asked) <= dataOrder.indexOf(allowed);
}

/** Whether it is data of real people, volunteers included. */
export function isOnPeople(data: DataAllowed): boolean {
  return allowsData(data, 'volunteers');
}

/** What exactly may be used, by whom, on what. */
export interface AuthorizedScope {
  readonly featureIds: readonly string[];
  readonly useCaseIds: readonly string[];
  readonly unitIds: readonly string[];
  /** How many accounts, at most. */
  readonly accountsAtMost: number;
  readonly data: DataAllowed;
}

export interface Condition {
  readonly conditionId: string;
  /** A precedent must be met before use starts; an ongoing one holds during use. */
  readonly kind: 'precedent' | 'ongoing';
  readonly ownerPositionId: string;
  readonly dueOn: PlainDate | null;
  readonly status: 'open' | 'evidenced' | 'accepted';
  readonly evidencedBy: string | null;
  readonly since: Instant;
}

export type EndReason = 'expired' | 'ended' | 'revoked' | 'prohibited';

export const authorizationStatuses = ['pending', 'inForce', 'ended', 'revoked', 'reported'] as const;
export type AuthorizationStatus = (typeof authorizationStatuses)[number];

export interface AuthorizationState {
  readonly status: AuthorizationStatus | 'none';
  readonly caseId: string;
  readonly technologyId: string;
  readonly stage: AuthorizationStage;
  readonly scope: AuthorizedScope;
  readonly until: Instant;
  readonly executivePositionId: string;
  readonly requesterId: string;
  readonly conditions: readonly Condition[];
  /** It was used at some time, so an end needs a report. */
  readonly used: boolean;
  readonly endedBecause: EndReason | null;
  /** Since when the present status holds. */
  readonly since: Instant;
  readonly followUp: FollowUp;
}
