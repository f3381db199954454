import type { EventsOf } from '../kernel/event.ts';
import type { FollowUpEvent } from '../kernel/follow-up.ts';
import type { PlainDate } from '../kernel/time.ts';
import type { AccountTerms, PrivacyFinding, ReportOutcome } from './state.ts';

export type ExistingUseEvent = FollowUpEvent | EventsOf<{
  /** `text.use`, and `text.holders` by account id. A product's name and maker are not personal information. */
  useReported: {
    readonly number: string;
    readonly reporterId: string;
    readonly unitId: string;
    readonly how: string;
    readonly technologyId: string | null;
    readonly name: string | null;
    readonly vendor: string | null;
    /** A day, a month such as `2026-03`, or null where nobody knows. */
    readonly since: string | null;
    readonly stillUsed: boolean;
    readonly stoppedOn: PlainDate | null;
    readonly personalInformation: 'yes' | 'no' | 'unknown';
    /** Whether those named are all that exist, some of an unknown number, or none. */
    readonly accountsKnown: 'none' | 'all' | 'some' | 'unknown';
    readonly accounts: readonly { readonly accountId: string; readonly openedOn: PlainDate | null; readonly terms: AccountTerms }[];
    readonly language: 'en' | 'fr';
    /** The answers to the form `existing-use` that all of this follows from. */
    readonly definitionVersion: string;
    readonly contentHash: string;
  };
  /** `text.reasons`, where it is closed without a case. */
  reportFollowedUp: {
    readonly outcome: ReportOutcome;
    readonly caseId: string | null;
    readonly technologyId: string | null;
    readonly personId: string;
  };
  /** That personal information was, or may have been, collected after all; `text.reasons`. */
  privacyFindingAsked: { readonly personId: string };
  /** `text.explanation`, and `text.reference` where it is handled as a breach elsewhere. */
  privacyFindingRecorded: { readonly finding: PrivacyFinding; readonly personId: string };
  /** `text.holder`. */
  accountAdded: {
    readonly accountId: string;
    readonly openedOn: PlainDate | null;
    readonly terms: AccountTerms;
    readonly personId: string;
  };
  /** `text.saidBy` and `text.confirmation`. */
  accountClosed: { readonly accountId: string; readonly closedOn: PlainDate; readonly personId: string };
  accountKept: {
    readonly accountId: string;
    readonly caseId: string | null;
    readonly authorizationId: string | null;
    readonly personId: string;
  };
  /** Followed up, looked at by ATIP where that was asked, and no account left open; until something more is learned. */
  reportConcluded: Record<string, never>;
}>;
