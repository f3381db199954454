import { readFileSync } from 'node:fs';
import type { Language } from './people.ts';

/** The sentences of the product itself, so that a test looks for what people read. */
export function wordsOf(language: Language) {
  const files = new Map<string, Record<string, unknown>>();
  return (key: string, params: Readonly<Record<string, unknown>> = {}): string => {
    const [namespace, path] = key.includes('::') ? key.split('::') : ['common', key];
    if (!files.has(namespace as string)) {
      const url = new URL(`../src/i18n/locales/${language}/${namespace}.json`, import.meta.url);
      files.set(namespace as string, JSON.parse(readFileSync(url, 'utf8')) as Record<string, unknown>);
    }
    const text = (path as string)
      .split('.')
      .reduce<unknown>((value, part) => (value as Record<string, unknown> | undefined)?.[part], files.get(namespace as string));
    if (typeof text !== 'string') throw new Error(`There is no sentence ${key}`);
    return text.replaceAll(/\{\{(\w+)\}\}/g, (_match, name: string) => String(params[name] ?? ''));
  };
}
