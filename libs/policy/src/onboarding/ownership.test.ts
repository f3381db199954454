import { expect, test } from 'vitest';
import { aCase } from '../testing/case.ts';
import { accepted, codeOf, positions } from '../testing/world.ts';

test('a case whose new executive has not accepted is not recommended', () => {
  const one = aCase().settled();
  accepted(one.as('requester').onboarding.nominateExecutive(one.caseId, { positionId: positions.otherExecutive }));
  expect(codeOf(one.recommend())).toBe('ownershipNotAccepted');
  accepted(one.as('otherExecutive').onboarding.acceptOwnership(one.caseId, {}));
  expect(codeOf(one.recommend())).toBe('accepted');
});
