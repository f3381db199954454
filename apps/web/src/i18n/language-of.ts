import type { Language } from './i18n.ts';

/** Short words that only one of the two languages has; texts of a sentence or more hold several. */
const marks: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(
    'the and of is are was were be been to that which with from by not this these their they them it its has have had will would should may must can who what when where no than then into each before after only more two'.split(' '),
  ),
  fr: new Set(
    'le la les des du de un une et est sont était que qui dans pour par avec sur sans pas ne ce cette ces leur leurs ils elles il elle au aux son sa ses ont sera peut doit où quand plus chaque avant après seulement deux'.split(' '),
  ),
};

/**
 * The language in which people wrote a passage, by its commonest words, so that a screen reader pronounces it as what it
 * is; undefined where the words do not tell.
 */
export function languageOf(text: string): Language | undefined {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const count = (language: Language): number => words.filter((word) => marks[language].has(word)).length;
  const [en, fr] = [count('en'), count('fr')];
  if (en === fr) return undefined;
  return en > fr ? 'en' : 'fr';
}
