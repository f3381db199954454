import { useTranslation } from 'react-i18next';
import type { Language } from './i18n.ts';

/** A text in two languages as the API gives it. */
export interface Pair {
  readonly en: string | null;
  readonly fr: string | null;
}

type Say = (key: string, params?: Readonly<Record<string, unknown>>) => string;

const zone = 'America/Toronto';

/** A date in long form; in French the first of a month is *1er*, which Intl does not say. */
export function format(language: Language, options: Intl.DateTimeFormatOptions, instant: string): string {
  const text = new Intl.DateTimeFormat(`${language}-CA`, options).format(new Date(instant));
  return language === 'fr' ? text.replace(/^1 /, '1er ') : text;
}

/** The words of the page: sentences, codes as words, dates and numbers in the reader's language. */
export function useWords() {
  const { t, i18n } = useTranslation();
  const language = (i18n.language === 'fr' ? 'fr' : 'en') as Language;
  const locale = `${language}-CA`;
  return {
    t: t as unknown as Say,
    language,
    other: (language === 'en' ? 'fr' : 'en') as Language,
    /** A recorded code as a word; the code itself where newer than this page. */
    code(group: string, code: string | null | undefined): string {
      if (!code) return t('none');
      return i18n.exists(`codes::${group}.${code}`) ? (t as unknown as Say)(`codes::${group}.${code}`) : code;
    },
    has: (key: string): boolean => i18n.exists(key),
    power: (power: string): string => (t as unknown as Say)(`powers::${power}`),
    /** The reader's language where it exists, else the other. */
    pick: (pair: Pair | null | undefined): string => (pair ? ((pair[language] ?? pair.en ?? pair.fr) ?? '') : ''),
    /** Long form, in Ottawa's time. */
    date: (instant: string): string => format(language, { dateStyle: 'long', timeZone: zone }, instant),
    dateTime: (instant: string): string => format(language, { dateStyle: 'long', timeStyle: 'short', timeZone: zone }, instant),
    /** The same with its zone, for what leaves the screen. */
    dateTimeZone: (instant: string): string =>
      format(
        language,
        { year: 'numeric', month: 'long', day: 'numeric', hour: 'numeric', minute: '2-digit', timeZoneName: 'short', timeZone: zone },
        instant,
      ),
    /** A calendar date, which has no zone. */
    day: (date: string): string => format(language, { dateStyle: 'long', timeZone: 'UTC' }, `${date}T00:00:00Z`),
    number: (value: number): string => new Intl.NumberFormat(locale).format(value),
    bytes: (value: number): string =>
      new Intl.NumberFormat(locale, { style: 'unit', unit: value < 1e6 ? 'kilobyte' : 'megabyte', maximumFractionDigits: 1 }).format(
        value / (value < 1e6 ? 1e3 : 1e6),
      ),
  };
}

export type Words = ReturnType<typeof useWords>;
