import type { DayCount, OfficeHolidays } from '../kernel/calendar.ts';
import type { Bilingual } from '../kernel/localized.ts';
import type { Power } from '../kernel/powers.ts';

/** Which clock a task runs on. */
export const serviceStandards = [
  'triage',
  'privacyDuty',
  'ownership',
  'preparation',
  'review',
  'information',
  'checklist',
  'signature',
  'assessment',
  'recommendation',
  'decision',
  'condition',
  'report',
  'question',
  'reportedUse',
  'reportedPrivacy',
  'accountClosure',
] as const;

export type ServiceStandard = (typeof serviceStandards)[number];

export interface Unit {
  readonly id: string;
  readonly name: Bilingual;
  /** The program's own unit: when it asks, its interest is flagged on the brief. */
  readonly ntop?: boolean;
}

export interface Role {
  readonly code: string;
  readonly name: Bilingual;
  /** 0 employee, 1 director, 2 director general, 3 assistant commissioner, 4 deputy commissioner, 5 head. */
  readonly level: number;
  /** What a delegation order may give to positions of this role. */
  readonly powers: readonly Power[];
}

/**
 * What one police service decides for itself: everything the law leaves open. Another service needs another profile and
 * no code.
 */
export interface Profile {
  readonly id: string;
  readonly institution: { readonly name: Bilingual; readonly acronym: Bilingual };
  /** Sources say both "Technologies" and "Technology"; the display name is the institution's choice. */
  readonly program: { readonly name: Bilingual; readonly acronym: Bilingual };
  /** How what is printed of a case is marked: a security category, by its code in the list of them. */
  readonly marking: string;
  readonly timeZone: string;
  readonly holidays: OfficeHolidays;
  readonly units: readonly Unit[];
  readonly roles: readonly Role[];
  /** Whether Legal Services also signs a case before it is recommended; shown as local policy. */
  readonly legalSigns: boolean;
  /** Days from an early notice to the start that leave the Commissioner time to review: a target, no rule of law. */
  readonly opcReviewLeadDays: number;
  /** Whether the internal directive on facial recognition is in force; without it facial recognition is refused altogether. */
  readonly facialRecognitionDirectiveInForce: boolean;
  /** Whether a harm to Canadians that is believed, with the basis written down, is enough, or must be asserted as known. */
  readonly believedCanadianLinkSuffices: boolean;
  /** Hours within which a use approved by word of mouth must be entered. */
  readonly emergencyEntryHours: number;
  /** Days after a use of facial recognition within which it is reviewed. */
  readonly postUseReviewDays: number;
  /** Months between two reconciliations of the ledger with a vendor’s log. */
  readonly vendorReconciliationMonths: number;
  /** Months for which a training counts; the directives name no frequency. */
  readonly trainingValidityMonths: number;
  /** The lowest level that decides, by stage asked and risk. */
  readonly decidingLevels: Readonly<
    Record<'test' | 'pilot' | 'operational', Readonly<Record<'low' | 'medium' | 'high', number>>>
  >;
  readonly serviceStandards: Readonly<
    Record<ServiceStandard, { readonly days: number; readonly count: DayCount }>
  >;
  /** When a task is reminded of before, and escalated after, its due date. */
  readonly reminders: { readonly beforeDays: number; readonly afterDays: number; readonly count: DayCount };
  /** The hour of a business day, in the time zone above, at which those who chose so get one mail for the day. */
  readonly mailDigestHour: number;
  /** For how many months proof of a lawful source counts when a contract is renewed. */
  readonly sourceEvidenceMonths: number;
  /** Who authorizes collecting what is publicly available online, at least, by how invasive that is. */
  readonly publicInformationLevels: Readonly<Record<'low' | 'medium' | 'high', 'manager' | 'director' | 'directorGeneral'>>;
  /** Within how many months a full security authorization follows an interim one. */
  readonly interimSecurityMonths: number;
  readonly breach: {
    /** What whoever learns of a privacy breach does at once, and whom they tell, in the institution's own words. */
    readonly toDoAtOnce: Bilingual;
    /** After how many days the institution asks the head or delegate again whether a breach is material. */
    readonly determinationDays: number;
    /** For information of each sensitivity, the lowest probability of misuse at which a real risk is proposed. */
    readonly realRiskFrom: Readonly<Record<'low' | 'medium' | 'high', 'low' | 'medium' | 'high'>>;
  };
  /** Within how many days the result of a comparison that did not match is deleted. */
  readonly nonMatchDays: number;
}
