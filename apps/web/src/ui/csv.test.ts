import { expect, test } from 'vitest';
import { toCsv } from './csv.ts';

test.each([
  ['plain text stays as it is', 'Autre', 'Autre'],
  ['a formula becomes text', '=HYPERLINK("x")', '"\'=HYPERLINK(""x"")"'],
  ['so does what a spreadsheet takes for one', '+1', "'+1"],
  ['so does a minus', '-2+3', "'-2+3"],
  ['so does an at sign', '@SUM(A1)', "'@SUM(A1)"],
  ['so does a tab before one', '\t=1', '"\'\t=1"'],
  ['so does a wide equals sign', '\uFF1D1', "'\uFF1D1"],
  ['so does what stands behind blanks', '  @SUM(A1)', "'  @SUM(A1)"],
  ['so does what stands behind a blank that is not seen', '\u200B=1', "'\u200B=1"],
  ['accents stay', 'Évaluation à faire', 'Évaluation à faire'],
  ['the separator of French spreadsheets is kept inside its cell', 'b; c', '"b; c"'],
  ['a comma is kept inside its cell', 'a, b', '"a, b"'],
  ['so is a line break', 'a\nb', '"a\nb"'],
  ['so is a quotation mark', 'a "b"', '"a ""b"""'],
])('%s', (_what, text, written) => {
  expect(toCsv([[text]])).toBe(`\uFEFF${written}\r\n`);
});

test('rows and cells stay apart', () => {
  expect(toCsv([['a', 'b'], ['c', '']])).toBe('\uFEFFa,b\r\nc,\r\n');
});
