import { expect, test } from 'vitest';
import { schemaVersionOf, upcast } from '../kernel/aggregate.ts';
import { onboarding } from './evolve.ts';

const determination = { outcome: 'pia', assessmentIds: [] };
const opened = { assessmentId: 'a1', kind: 'pia' };

test.each([
  ['privacyDetermined', 1, { determination, opened }, { determination, needs: { ...opened, opened: true } }],
  ['privacyDetermined', 1, { determination, opened: null }, { determination, needs: null }],
  ['privacyDetermined', 2, { determination, needs: null }, { determination, needs: null }],
  ['withdrawn', 1, { personId: 'p1' }, { personId: 'p1' }],
])('%s of schema version %i reads as it is written today', (name, version, recorded, today) => {
  expect(upcast(onboarding, name, version, recorded)).toEqual(today);
});

test('events are written in the newest shape', () => {
  expect(schemaVersionOf(onboarding, 'privacyDetermined')).toBe(2);
  expect(schemaVersionOf(onboarding, 'withdrawn')).toBe(1);
});
