import type { Citation } from '../kernel/citation.ts';
import type { Bilingual } from '../kernel/localized.ts';

/**
 * Whose wording a text is: *official*, verbatim in both languages; *adapted* from a source; or *ours*. Whether its source
 * is in force or rescinded is what the instrument's own dates say.
 */
export type WordingStatus = 'official' | 'adapted' | 'ours';

/** A text of a form. Its standing is that of the question (section, definition) it stands in, unless it says otherwise. */
export interface Wording extends Bilingual {
  readonly status?: WordingStatus;
  /** Where the wording comes from; required of what is official or adapted, here or at the question. */
  readonly source?: Citation;
}

/** A condition on other answers of the same form; data, so that it can be linted and shown. */
export type Condition =
  | { readonly question: string; readonly is: string }
  | { readonly question: string; readonly in: readonly string[] }
  | { readonly question: string; readonly includes: string }
  | { readonly question: string; readonly answered: true }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };

export interface Option {
  readonly id: string;
  readonly label: Wording;
  readonly hint?: Wording;
  /** What the option adds to the total that the question counts in; a whole number. */
  readonly points?: number;
  /** Never in a definition: its reference list has ended it. No longer offered, and shown where it is the answer. */
  readonly isEnded?: boolean;
}

/** A risk that an answer proposes. People include it, edit it, or decline it with a reason; none is taken away silently. */
export interface RiskProposal {
  /** Unique in the form, such as `noPrivacyNotice`. */
  readonly code: string;
  /** The answers that propose it: option ids, or `yes` and `no`. */
  readonly when: readonly string[];
  readonly text: Wording;
  /** Codes of the fair information principles at stake. */
  readonly principles: readonly string[];
  readonly citation?: Citation;
}

interface QuestionBase {
  readonly id: string;
  readonly label: Wording;
  readonly help?: Wording;
  readonly status: WordingStatus;
  /** Where the wording or the need for the question comes from. */
  readonly sources?: readonly Citation[];
  readonly required?: boolean;
  readonly visibleWhen?: Condition;
  /** The total to which the points of its options count. */
  readonly scored?: 'raw' | 'mitigation';
  readonly proposesRisks?: readonly RiskProposal[];
}

export type Question = QuestionBase &
  (
    | { readonly type: 'text' | 'longText'; readonly maxLength: number }
    | { readonly type: 'yesNo' }
    /** With a `list`, what the institution has in force in that reference list is offered beside what the form ships. */
    | { readonly type: 'choice'; readonly options: readonly Option[]; readonly list?: string }
    | { readonly type: 'choices'; readonly options: readonly Option[]; readonly list?: string }
    | { readonly type: 'date' }
    | { readonly type: 'number'; readonly minimum: number; readonly maximum: number; readonly unit: Bilingual }
    | { readonly type: 'file' }
    /** Something that the record knows, by its id; a unit by its code in the profile. Whether it is there, rules look up. */
    | { readonly type: 'reference'; readonly to: 'technology' | 'unit' | 'position' }
    /** Several things that belong to what another question of the same list refers to. */
    | { readonly type: 'references'; readonly to: 'useCase'; readonly of: string; readonly maxItems: number }
    | { readonly type: 'group'; readonly itemLabel: Wording; readonly maxItems: number; readonly questions: readonly Question[] }
    /** The answer to every risk that the form proposes, and risks that people add; `questions` are the fields of one risk. */
    | {
        readonly type: 'riskRegister';
        readonly itemLabel: Wording;
        readonly maxItems: number;
        readonly questions: readonly Question[];
        /** Of these, what a proposal says itself, such as its text: free where it is included; the others are asked of it too. */
        readonly proposalSays: readonly string[];
      }
  );

export interface Section {
  readonly id: string;
  readonly title: Wording;
  readonly intro?: Wording;
  readonly questions: readonly Question[];
}

/** How points become a level. All numbers are whole, so that no rounding of binary fractions can decide a level. */
export interface Scoring {
  /** The highest raw score: every question counted, visible or not. */
  readonly rawMaximum: number;
  /** The highest mitigation score that one set of answers can reach. */
  readonly mitigationMaximum: number;
  /** From this many points of mitigation the raw score is reduced. */
  readonly reducedFrom: number;
  /** What is left of a reduced raw score, in hundredths; rounded to the nearest whole, halves up. */
  readonly reducedToPercent: number;
  /** The highest current score of each level, lowest level first; above the last one is the highest level. */
  readonly levelUpTo: readonly number[];
}

/** Which fields of an official form are filled from which of our questions. */
export interface OfficialMapping {
  /** The official form, by the name of its publisher. */
  readonly form: Wording;
  readonly fields: readonly { readonly field: Wording; readonly questions: readonly string[] }[];
}

/** A form, in one version. Once answers name a version it is never changed; another version is another file. */
export interface FormDefinition {
  readonly id: string;
  readonly version: string;
  readonly title: Wording;
  /** What the reader must know of the form's standing, such as that it is not the mandatory one. Shown and printed. */
  readonly notice?: Wording;
  /** Of the form as a whole; titles of sections have it unless they say otherwise. */
  readonly status: WordingStatus;
  readonly sources: readonly Citation[];
  readonly sections: readonly Section[];
  readonly scoring?: Scoring;
  readonly mapping?: OfficialMapping;
}

export type Answer = unknown;
export type Answers = Readonly<Record<string, Answer>>;

export type RiskResponse = 'include' | 'edit' | 'decline';

/**
 * One entry of a risk register: how a proposed risk was answered, or a risk that somebody added. The fields of the risk
 * itself are the register's questions: required of a risk that was added or edited; where the proposal is included, all but
 * those that it says itself, such as its text; none where it is declined.
 */
export type RiskEntry = Readonly<Record<string, Answer>> & {
  /** The code of the proposal it answers; absent where somebody added it. */
  readonly proposal?: string;
  /** Required with a proposal. */
  readonly response?: RiskResponse;
  /** Why it was declined; required then, and nothing else is. */
  readonly reason?: string;
};

/** What a file question is answered with. */
export interface FileAnswer {
  readonly fileId: string;
  readonly sha256: string;
  readonly name: string;
}
