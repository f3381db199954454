import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ageCutoffs, mayReadOverviews, periodBegins, sinceOfAge, stageAges, type StageAge } from './overviews.ts';
import { powers } from './kernel/powers.ts';

const now = '2026-11-24T15:00:00.000Z';

test.each<[since: string, age: StageAge]>([
  ['2026-11-24T15:00:00.000Z', 'under7'],
  ['2026-11-17T15:00:00.001Z', 'under7'],
  ['2026-11-17T15:00:00.000Z', 'from7'],
  ['2026-10-25T15:00:00.001Z', 'from7'],
  ['2026-10-25T15:00:00.000Z', 'from30'],
  ['2026-08-26T15:00:00.001Z', 'from30'],
  ['2026-08-26T15:00:00.000Z', 'from90'],
  ['1999-01-01T00:00:00.000Z', 'from90'],
])('a case at its stage since %s is of the age %s', (since, age) => {
  expect(stageAges[ageCutoffs(now).filter((cutoff) => since <= cutoff).length]?.code).toBe(age);
});

test('every case is of exactly one age, counted as listed', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('2020-01-01'), max: new Date(now), noInvalidDate: true }), (date) => {
      const since = date.toISOString();
      const listed = stageAges.filter(({ code }) => {
        const { after, until } = sinceOfAge(code, now);
        return (after === null || since > after) && (until === null || since <= until);
      });
      expect(listed.map(({ code }) => code)).toEqual([stageAges[ageCutoffs(now).filter((cutoff) => since <= cutoff).length]?.code]);
    }),
  );
});

test('a period begins so many days ago', () => {
  expect(periodBegins('last90Days', now)).toBe('2026-08-26T15:00:00.000Z');
  expect(periodBegins('lastYear', now)).toBe('2025-11-24T15:00:00.000Z');
});

test('NTOP, ATIP and auditors read overviews, and nobody else', () => {
  expect(powers.filter((power) => mayReadOverviews([power]))).toEqual(['ntop:triage', 'ntop:recommend', 'privacy:analyse', 'privacy:s10', 'audit:read']);
  expect(mayReadOverviews([])).toBe(false);
});
