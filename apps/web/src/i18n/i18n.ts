import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';

export type Language = 'en' | 'fr';

const stored = 'gatehouse.language';

/** Each language is a chunk of its own, so that nobody loads the other one. */
const files = {
  en: import.meta.glob('./locales/en/*.json', { import: 'default' }),
  fr: import.meta.glob('./locales/fr/*.json', { import: 'default' }),
};

async function resourcesOf(language: Language): Promise<Record<string, object>> {
  const entries = await Promise.all(
    Object.entries(files[language]).map(async ([path, load]) => [
      path.replace(/^.*\/|\.json$/g, ''),
      (await load()) as object,
    ]),
  );
  return Object.fromEntries(entries) as Record<string, object>;
}

function first(): Language {
  const chosen = new URLSearchParams(location.search).get('lang') ?? localStorage.getItem(stored);
  return chosen === 'fr' || chosen === 'en' ? chosen : navigator.language.startsWith('fr') ? 'fr' : 'en';
}

async function load(language: Language): Promise<void> {
  for (const [namespace, words] of Object.entries(await resourcesOf(language))) {
    i18next.addResourceBundle(language, namespace, words);
  }
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
  await setLanguage(language);
}

/** Changes the language of page, document and next visit; nothing on the page is thrown away. */
export async function setLanguage(language: Language): Promise<void> {
  if (!i18next.hasResourceBundle(language, 'common')) await load(language);
  await i18next.changeLanguage(language);
  localStorage.setItem(stored, language);
  document.documentElement.lang = language;
}
