import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';

export type Language = 'en' | 'fr';

const stored = 'gatehouse.language';

type Words = Promise<{ readonly words: Readonly<Record<string, object>> }>;

/** Each language is two chunks of its own, so that nobody loads the other one, nor waits for more than the first screen. */
const chunks: Readonly<Record<Language, Readonly<Record<'first' | 'rest', () => Words>>>> = {
  en: { first: () => import('./locales/en/first.ts'), rest: () => import('./locales/en/rest.ts') },
  fr: { first: () => import('./locales/fr/first.ts'), rest: () => import('./locales/fr/rest.ts') },
};

function first(): Language {
  const chosen = new URLSearchParams(location.search).get('lang') ?? localStorage.getItem(stored);
  return chosen === 'fr' || chosen === 'en' ? chosen : navigator.language.startsWith('fr') ? 'fr' : 'en';
}

async function load(language: Language, part: 'first' | 'rest'): Promise<void> {
  const { words } = await chunks[language][part]();
  for (const [path, sentences] of Object.entries(words)) {
    i18next.addResourceBundle(language, path.replace(/^.*\/|\.json$/g, ''), sentences);
  }
}

/** The sentences of pages other than the first. */
export async function loadRest(): Promise<void> {
  const language = i18next.language as Language;
  if (!i18next.hasResourceBundle(language, 'case')) await load(language, 'rest');
}

/** Starts in the language chosen last, else the browser's. */
export async function startI18n(): Promise<void> {
  const language = first();
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    defaultNS: 'common',
    nsSeparator: '::',
    interpolation: { escapeValue: false },
    resources: {},
    returnEmptyString: false,
  });
  await load(language, 'first');
  await setLanguage(language);
}

/** Changes the language of page, document and next visit; nothing on the page is thrown away. */
export async function setLanguage(language: Language): Promise<void> {
  if (!i18next.hasResourceBundle(language, 'common')) await Promise.all([load(language, 'first'), load(language, 'rest')]);
  await i18next.changeLanguage(language);
  localStorage.setItem(stored, language);
  document.documentElement.lang = language;
}
