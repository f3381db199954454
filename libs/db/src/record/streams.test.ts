import { expect, test } from 'vitest';
import { aggregates, fold } from '@gatehouse/policy';
import { toRecorded } from './streams.ts';

test('an event recorded in an older shape folds to the state of today', () => {
  const row = (version: number, schemaVersion: number, name: string, data: unknown) =>
    toRecorded('onboarding', {
      version,
      schema_version: schemaVersion,
      name,
      data,
      text: null,
      recorded_at: new Date('2026-11-24T12:00:00Z'),
      effective_on: null,
      actor_kind: 'person',
      actor_id: 'p1',
      authority: null,
    });
  const needed = { assessmentId: 'a1', kind: 'pia' };
  const determination = { outcome: 'pia', assessmentIds: [] };
  const older = fold(aggregates.onboarding, [row(1, 1, 'privacyDetermined', { determination, opened: needed })] as never);
  const today = fold(aggregates.onboarding, [
    row(1, 2, 'privacyDetermined', { determination, needs: { ...needed, opened: true } }),
  ] as never);
  expect(older).toEqual(today);
  expect(older.neededAssessmentId).toBe('a1');
});
