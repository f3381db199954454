import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';

const src = join(import.meta.dirname, '..');

/** Every sentence of a language, by the key that the code uses. */
function sentences(language: 'en' | 'fr'): ReadonlyMap<string, string> {
  const leaves = (value: object, path: string): [string, string][] =>
    Object.entries(value).flatMap(([key, part]) =>
      typeof part === 'string' ? [[`${path}${key}`, part] as [string, string]] : leaves(part as object, `${path}${key}.`),
    );
  return new Map(
    globSync(join(src, `i18n/locales/${language}/*.json`)).flatMap((file) => {
      const namespace = basename(file, '.json');
      const prefix = namespace === 'common' ? '' : `${namespace}::`;
      return leaves(JSON.parse(readFileSync(file, 'utf8')) as object, prefix);
    }),
  );
}

const en = sentences('en');
const fr = sentences('fr');

describe('the sentences on screen', () => {
  test('exist for each key that the code names', () => {
    const code = globSync(join(src, '**/*.{ts,tsx}')).map((file) => readFileSync(file, 'utf8'));
    const named = code.flatMap((text) => [...text.matchAll(/\bt\('([\w.:]+)'/g)].map((match) => match[1] ?? ''));
    expect(named.length).toBeGreaterThan(200);
    expect(named.filter((key) => !en.has(key) && !en.has(`${key}_other`))).toEqual([]);
  });

  test('have what would change each refusal, and what is missing from each form', () => {
    const refusals = [...en.keys()].filter((key) => key.startsWith('refusal::')).map((key) => key.slice('refusal::'.length));
    expect(refusals.filter((code) => !en.has(`why::remedy.${code}`))).toEqual([]);
    const forms = globSync(join(src, 'features/**/*.tsx')).map((file) => readFileSync(file, 'utf8'));
    const fields = forms.flatMap((text) => [...text.matchAll(/^\s+name="(\w+)"$/gm)].map((match) => match[1] ?? ''));
    expect(fields.filter((name) => name !== 'note' && !en.has(`missing::${name}`))).toEqual([]);
  });

  test('have a receipt for each command', () => {
    const commands = readFileSync(join(src, 'graphql/commands.ts'), 'utf8').matchAll(/^ {2}(\w+): graphql\(`mutation/gm);
    // What shows itself where it was done leaves none.
    const unsaid = new Set(['comment', 'attachFile', 'establishPosition', 'changeSensitivity']);
    const names = [...commands].map((match) => match[1] ?? '').filter((name) => !unsaid.has(name) && !/^(claim|release|handOver)\w+Task$/.test(name));
    expect(names.filter((name) => !en.has(`receipt::of.${name}.done`))).toEqual([]);
  });

  test('are set in French as French is', () => {
    const wrong = (text: string): boolean =>
      / [:»]/.test(text) || /« /.test(text) || /[^\s]:\s/.test(text.replaceAll('\u00a0:', '')) || /\s[;?!]/.test(text) || /['"]/.test(text);
    expect([...fr].filter(([, text]) => wrong(text))).toEqual([]);
  });

  test('have no straight quotes, no exclamation and no "please" in English', () => {
    expect([...en].filter(([, text]) => /['"!]|\bplease\b/i.test(text))).toEqual([]);
  });
});
