import { expect, test } from 'vitest';
import { csvOf } from './csv.ts';

test.each([
  ['plain text', 'NTOP-2026-0001', 'NTOP-2026-0001'],
  ['a comma, or the separator of French spreadsheets', 'a, b; c', '"a, b; c"'],
  ['quotation marks', 'the "tool"', '"the ""tool"""'],
  ['lines', 'a\nb', '"a\nb"'],
  ['a formula', '=HYPERLINK("http://elsewhere.example")', `"'=HYPERLINK(""http://elsewhere.example"")"`],
  ['a formula behind blanks', '  @SUM(A1)', `'  @SUM(A1)`],
  ['a sign', '-1+2', `'-1+2`],
  ['accents', 'Évaluation à faire', 'Évaluation à faire'],
])('%s', (_name, text, expected) => {
  expect(csvOf(['Case'], [[text]])).toBe(`\ufeffCase\r\n${expected}\r\n`);
});
