import type { Bilingual } from '../kernel/localized.ts';

/** Whose wording a text is. Official wording is verbatim in both languages or in neither. */
export type WordingStatus = 'official' | 'adapted' | 'ours';

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
  readonly label: Bilingual;
  readonly hint?: Bilingual;
  readonly points?: number;
}

interface QuestionBase {
  readonly id: string;
  readonly label: Bilingual;
  readonly help?: Bilingual;
  readonly status: WordingStatus;
  /** Where the wording or the need for the question comes from. */
  readonly source?: string;
  readonly required?: boolean;
  readonly visibleWhen?: Condition;
}

export type Question = QuestionBase &
  (
    | { readonly type: 'text' | 'longText'; readonly maxLength: number }
    | { readonly type: 'yesNo' }
    | { readonly type: 'choice'; readonly options: readonly Option[] }
    | { readonly type: 'choices'; readonly options: readonly Option[] }
    | { readonly type: 'date' }
    | { readonly type: 'number'; readonly minimum: number; readonly maximum: number; readonly unit: Bilingual }
    | { readonly type: 'file' }
    | { readonly type: 'group'; readonly itemLabel: Bilingual; readonly maxItems: number; readonly questions: readonly Question[] }
  );

export interface Section {
  readonly id: string;
  readonly title: Bilingual;
  readonly intro?: Bilingual;
  readonly questions: readonly Question[];
}

/** A form, in one version. Once answers name a version it is never changed; another version is another file. */
export interface FormDefinition {
  readonly id: string;
  readonly version: string;
  readonly title: Bilingual;
  /** What the reader must know of the form's standing, such as that it is not the mandatory one. */
  readonly notice?: Bilingual;
  readonly source: string;
  readonly sections: readonly Section[];
}

export type Answer = unknown;
export type Answers = Readonly<Record<string, Answer>>;

/** What a file question is answered with. */
export interface FileAnswer {
  readonly fileId: string;
  readonly sha256: string;
  readonly name: string;
}
