import { expect, test } from 'vitest';
import { languageOf } from './language-of.ts';

test.each([
  ['Two trained analysts compare its results with theirs on a closed set.', 'en'],
  ['Quelle politique de conservation s’applique aux gabarits?', 'fr'],
  ['Le besoin est établi et le moyen est proportionné.', 'fr'],
  ['Keep no audio after the test.', 'en'],
  ['Spotlight', undefined],
  ['', undefined],
] as const)('%s', (text, language) => {
  expect(languageOf(text)).toBe(language);
});
