import { en } from './en.ts';
import { fr } from './fr.ts';

const words = { en, fr };

function fill(text: string, params: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (_match, name: string) => params[name] ?? '');
}

/** Words one message in one language. A template of newer code than this is worded in general. */
export function compose(
  template: string,
  language: 'en' | 'fr',
  params: { readonly number: string; readonly url: string },
): { readonly subject: string; readonly text: string } {
  const { subjects, other, body } = words[language];
  const subject = fill((subjects as Readonly<Record<string, string>>)[template] ?? other, params);
  return { subject, text: fill(body, { ...params, subject }) };
}
