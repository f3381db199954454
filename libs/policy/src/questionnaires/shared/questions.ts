import type { Option, Question, WordingStatus } from '../../forms/definition.ts';
import type { Citation } from '../../kernel/citation.ts';
import type { Bilingual } from '../../kernel/localized.ts';

/** What a question may say besides its words. Required unless it says otherwise. */
type More = Partial<Pick<Question, 'help' | 'status' | 'sources' | 'required' | 'visibleWhen' | 'proposesRisks'>>;

/**
 * The shapes of questions, for a part of a form whose questions have the same standing and sources. Versions in use are
 * made with these: what a call returns is never changed.
 */
export function questionsFrom(status: WordingStatus, ...sources: readonly Citation[]) {
  const base = (id: string, label: Bilingual, more: More) => ({ id, label, status, sources, required: true, ...more });
  return {
    text: (id: string, label: Bilingual, more: More = {}): Question => ({ ...base(id, label, more), type: 'text', maxLength: 300 }),
    longText: (id: string, label: Bilingual, more: More = {}): Question => ({ ...base(id, label, more), type: 'longText', maxLength: 8000 }),
    yesNo: (id: string, label: Bilingual, more: More = {}): Question => ({ ...base(id, label, more), type: 'yesNo' }),
    date: (id: string, label: Bilingual, more: More = {}): Question => ({ ...base(id, label, more), type: 'date' }),
    file: (id: string, label: Bilingual, more: More = {}): Question => ({ ...base(id, label, more), type: 'file' }),
    reference: (id: string, label: Bilingual, to: 'technology' | 'unit' | 'position', more: More = {}): Question => ({
      ...base(id, label, more),
      type: 'reference',
      to,
    }),
    useCases: (id: string, label: Bilingual, of: string, more: More = {}): Question => ({
      ...base(id, label, more),
      type: 'references',
      to: 'useCase',
      of,
      maxItems: 20,
    }),
    choice: (id: string, label: Bilingual, options: readonly Option[], more: More = {}): Question => ({
      ...base(id, label, more),
      type: 'choice',
      options,
    }),
    choices: (id: string, label: Bilingual, options: readonly Option[], more: More = {}): Question => ({
      ...base(id, label, more),
      type: 'choices',
      options,
    }),
    count: (id: string, label: Bilingual, unit: Bilingual, more: More = {}): Question => ({
      ...base(id, label, more),
      type: 'number',
      minimum: 0,
      maximum: 1_000_000_000,
      unit,
    }),
    group: (id: string, label: Bilingual, itemLabel: Bilingual, questions: readonly Question[], more: More = {}): Question => ({
      ...base(id, label, more),
      type: 'group',
      itemLabel,
      maxItems: 50,
      questions,
    }),
  };
}

export const option = (id: string, en: string, fr: string, more: Omit<Option, 'id' | 'label'> = {}): Option => ({
  id,
  label: { en, fr },
  ...more,
});
