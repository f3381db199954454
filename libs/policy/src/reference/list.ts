import type { Citation } from '../kernel/citation.ts';
import type { Bilingual } from '../kernel/localized.ts';
import type { PlainDate } from '../kernel/time.ts';

/** Whose wording a label is, language by language: read in a source, or written here. */
export type LabelStatus = 'official' | 'ours';

export const durationUnits = ['hour', 'day', 'year'] as const;

export interface Duration {
  readonly amount: number;
  readonly unit: (typeof durationUnits)[number];
}

export type FieldValue = string | boolean | Bilingual | Duration | null;
export type FieldValues = Readonly<Record<string, FieldValue>>;

/** What the entries of a list say besides their label. */
export interface ReferenceField {
  readonly id: string;
  readonly label: Bilingual;
  readonly kind: 'text' | 'localizedText' | 'choice' | 'yesNo' | 'duration';
  readonly isRequired?: boolean;
  /** Of a choice. */
  readonly options?: readonly { readonly code: string; readonly label: Bilingual }[];
}

/** Where an entry comes from: the instrument of what ships, and in words what the institution rests its own entry on. */
export interface EntrySource {
  readonly citation: Citation | null;
  readonly text: string | null;
}

/** What an entry says during one period. */
export interface EntryContent {
  readonly label: Bilingual;
  readonly labelStatus: { readonly en: LabelStatus; readonly fr: LabelStatus };
  /** The source in which the French label was read, where it is not the one that is cited. */
  readonly frenchFrom: string | null;
  readonly source: EntrySource;
  readonly sortOrder: number;
  readonly fields: FieldValues;
}

/** One period of one code, as it ships. A row that was ever shipped is ended and followed by another, never rewritten. */
export interface ShippedEntry extends EntryContent {
  readonly code: string;
  readonly effectiveFrom: PlainDate;
  /** The first day on which it no longer holds. */
  readonly effectiveTo: PlainDate | null;
}

export interface ReferenceList<I extends string = string> {
  readonly id: I;
  /** The one stream of the list's changes. */
  readonly streamId: string;
  readonly name: Bilingual;
  readonly about: Bilingual;
  readonly fields: readonly ReferenceField[];
  readonly entries: readonly ShippedEntry[];
}

type Row = readonly [
  code: string,
  en: string,
  fr: string,
  more?: {
    /** The French label was read there. */
    readonly frenchFrom?: string;
    readonly status?: EntryContent['labelStatus'];
    /** The French label is the wording of the instrument cited. */
    readonly frenchIsOfficial?: boolean;
    readonly source?: Citation;
    readonly from?: PlainDate;
    readonly to?: PlainDate;
    readonly fields?: FieldValues;
  },
];

/** The entries of a list in the order in which it is shown. A label without a source of its own is ours. */
export function entriesOf(source: Citation, from: PlainDate, rows: readonly Row[]): ShippedEntry[] {
  return rows.map(([code, en, fr, more = {}], index) => ({
    code,
    label: { en, fr },
    labelStatus: more.status ?? { en: 'ours', fr: more.frenchFrom || more.frenchIsOfficial ? 'official' : 'ours' },
    frenchFrom: more.frenchFrom ?? null,
    source: { citation: more.source ?? source, text: null },
    sortOrder: (index + 1) * 10,
    fields: more.fields ?? {},
    effectiveFrom: more.from ?? from,
    effectiveTo: more.to ?? null,
  }));
}
