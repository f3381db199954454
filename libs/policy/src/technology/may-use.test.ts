import fc from 'fast-check';
import { expect, test } from 'vitest';
import { authorizationStatuses } from '../authorization/state.ts';
import { mayUse, type AuthorizationForUse } from './may-use.ts';

const asked = { unitId: 'a', useCaseId: 'sorting', now: '2026-11-24T15:00:00.000Z' };
const one = (more: Partial<AuthorizationForUse> = {}): AuthorizationForUse => ({
  id: 'one',
  status: 'inForce',
  stage: 'test',
  unitIds: ['a'],
  useCaseIds: ['sorting'],
  data: 'synthetic',
  until: '2027-03-31T03:59:59.999Z',
  ...more,
});

test.each<[string, readonly AuthorizationForUse[], string, string, string | null]>([
  ['nothing', [], 'no', 'notAuthorized', null],
  ['one in force', [one()], 'yes', 'inForce', 'one'],
  ['one on its last instant', [one({ until: asked.now })], 'yes', 'inForce', 'one'],
  ['one that ended a moment ago, though nobody recorded it yet', [one({ until: '2026-11-24T14:59:59.999Z' })], 'no', 'ended', 'one'],
  ['one that waits for its conditions', [one({ status: 'pending' })], 'notYet', 'conditionsOpen', 'one'],
  ['one that was revoked', [one({ status: 'revoked' })], 'no', 'ended', 'one'],
  ['one that was reported, and a newer one', [one({ status: 'reported' }), one({ id: 'newer' })], 'yes', 'inForce', 'newer'],
  ['one in force and one that waits', [one({ id: 'waits', status: 'pending', stage: 'operational' }), one()], 'yes', 'inForce', 'one'],
  ['two stages', [one(), one({ id: 'pilot', stage: 'pilot' })], 'yes', 'inForce', 'pilot'],
  ['two ends', [one(), one({ id: 'longer', until: '2028-01-01T04:59:59.999Z' })], 'yes', 'inForce', 'longer'],
  ['one of another unit', [one({ unitIds: ['b'] })], 'no', 'otherUnit', 'one'],
  ['one for another purpose', [one({ useCaseIds: ['counting'] })], 'no', 'otherUse', 'one'],
  ['one of another unit for another purpose', [one({ unitIds: ['b'], useCaseIds: ['counting'] })], 'no', 'notAuthorized', null],
  ['an ended one of another unit', [one({ unitIds: ['b'], status: 'ended' })], 'no', 'notAuthorized', null],
])('with %s', (_what, authorizations, answer, because, authorizationId) => {
  expect(mayUse(false, authorizations, asked)).toEqual({ answer, because, authorizationId });
  expect(mayUse(true, authorizations, asked)).toEqual({ answer: 'no', because: 'prohibited', authorizationId: null });
});

test('only an authorization in force, for just that unit and purpose, makes it a yes', () => {
  const some = fc.subarray(['a', 'b']);
  const any = fc.record({
    id: fc.uuid(),
    status: fc.constantFrom(...authorizationStatuses),
    stage: fc.constantFrom('test' as const, 'pilot' as const, 'operational' as const),
    unitIds: some,
    useCaseIds: fc.subarray(['sorting', 'counting']),
    data: fc.constantFrom('none' as const, 'real' as const),
    until: fc.constantFrom('2026-01-01T00:00:00.000Z', '2027-01-01T00:00:00.000Z'),
  });
  fc.assert(
    fc.property(fc.array(any, { maxLength: 6 }), fc.boolean(), (authorizations, isProhibited) => {
      const allows = authorizations.some(
        ({ status, unitIds, useCaseIds, until }) => status === 'inForce' && unitIds.includes('a') && useCaseIds.includes('sorting') && until > asked.now,
      );
      expect(mayUse(isProhibited, authorizations, asked).answer === 'yes').toBe(allows && !isProhibited);
    }),
  );
});
