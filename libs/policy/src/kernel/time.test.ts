import { expect, test } from 'vitest';
import { isPlainDate } from './time.ts';

test.each([
  ['2026-11-24', true],
  ['2024-02-29', true],
  ['2026-02-29', false],
  ['2026-02-30', false],
  ['1999-13-45', false],
  ['0000-01-01', false],
  ['0001-01-01', true],
  ['2026-1-4', false],
  ['2026-11-24T00:00:00Z', false],
  ['', false],
])('%s is a date of the calendar: %s', (text, expected) => {
  expect(isPlainDate(text)).toBe(expected);
});
