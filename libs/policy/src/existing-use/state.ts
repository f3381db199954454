import type { FollowUp } from '../kernel/follow-up.ts';
import type { Instant } from '../kernel/time.ts';

export const reportOutcomes = ['registered', 'joined', 'closed'] as const;
export type ReportOutcome = (typeof reportOutcomes)[number];

/** What ATIP found of a use in which personal information was, or may have been, collected. */
export const privacyFindings = ['noPersonalInformation', 'handledAsBreach', 'collectedLawfully'] as const;
export type PrivacyFinding = (typeof privacyFindings)[number];

export const accountTerms = ['FREE', 'PAID', 'UNKNOWN'] as const;
export type AccountTerms = (typeof accountTerms)[number];

export const existingUseStatuses = ['open', 'concluded'] as const;
export type ExistingUseStatus = (typeof existingUseStatuses)[number];

export interface ReportedAccount {
  readonly accountId: string;
  readonly status: 'open' | 'closed' | 'kept';
  /** Since when it is known of. */
  readonly since: Instant;
}

export interface ExistingUseState {
  readonly status: ExistingUseStatus | 'none';
  readonly reporterId: string;
  readonly unitId: string;
  /** Of the catalogue; null where the report gave a name of its own and became no case yet. */
  readonly technologyId: string | null;
  /** The answers as they were frozen, and the language of the names in them. */
  readonly contentHash: string;
  readonly language: 'en' | 'fr';
  /** Since when it is known that personal information was, or may have been, collected: ATIP is asked. */
  readonly privacyAskedAt: Instant | null;
  readonly outcome: { readonly kind: ReportOutcome; readonly caseId: string | null } | null;
  readonly finding: PrivacyFinding | null;
  readonly accounts: readonly ReportedAccount[];
  readonly since: Instant;
  readonly followUp: FollowUp;
}
