import type { Language } from '../../i18n/i18n.ts';
import type { Entry } from './reference-parts.ts';

export const orders = ['list', 'label', 'code', 'from'] as const;
export type Order = (typeof orders)[number];

/** Without accents or capitals, as people search. */
const plain = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** The entries that hold the words, in code, label or fields of either language, in the order asked for. */
export function findEntries(entries: readonly Entry[], text: string, order: Order, language: Language): Entry[] {
  const wanted = plain(text.trim());
  const found = entries.filter(({ code, label, fields }) => plain(JSON.stringify([code, label, fields])).includes(wanted));
  const { compare } = new Intl.Collator(`${language}-CA`, { sensitivity: 'base', numeric: true });
  switch (order) {
    case 'list':
      return found;
    case 'label':
      return found.toSorted((a, b) => compare(a.label[language] ?? '', b.label[language] ?? ''));
    case 'code':
      return found.toSorted((a, b) => compare(a.code, b.code));
    case 'from':
      return found.toSorted((a, b) => (a.effectiveFrom > b.effectiveFrom ? -1 : a.effectiveFrom < b.effectiveFrom ? 1 : 0));
  }
}
