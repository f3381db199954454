/** A text in both official languages; null where it was written in one only, which every reader is told. */
export interface Localized {
  readonly en: string | null;
  readonly fr: string | null;
}

/** A text that exists in both languages: names of ours, form labels. */
export interface Bilingual {
  readonly en: string;
  readonly fr: string;
}
