import { expect, test } from 'vitest';
import { readSearch } from './search.ts';

test.each([
  ['keeps filters, order and place', { text: 'a', stage: 'review', sort: 'oldest', after: 'x', mine: true }, { text: 'a', stage: 'review', sort: 'oldest', after: 'x', mine: true }],
  ['drops what it does not know and what is empty', { text: '', other: 'b', returnTo: 'https://elsewhere.example' }, {}],
  ['drops what has another type', { text: 5, mine: 'true', step: '2', tab: ['a'] }, {}],
  ['keeps a date of the calendar', { asOf: '2024-02-29' }, { asOf: '2024-02-29' }],
  ['drops a date that the calendar has not', { asOf: '2026-02-30' }, {}],
  ['drops a month that is none', { asOf: '1999-13-45' }, {}],
  ['drops the year 0000, which the database refuses', { asOf: '0000-01-01' }, {}],
  ['keeps a step', { step: 2, mine: true }, { step: 2, mine: true }],
])('%s', (_name, given, expected) => {
  expect(readSearch(given)).toEqual(expected);
});

test('a bad date is said to be undefined: the router keeps a name that is only left out', () => {
  expect(readSearch({ asOf: '2026-02-30' })).toStrictEqual({ asOf: undefined });
  expect(readSearch({})).toStrictEqual({});
});
