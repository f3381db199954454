import { expect, test } from 'vitest';
import { aCase } from '../testing/case.ts';
import { openTasks } from '../testing/random-play.ts';
import { accepted, codeOf, positions } from '../testing/world.ts';

test('a case whose new executive has not accepted is not recommended', () => {
  const one = aCase().settled();
  accepted(one.as('requester').onboarding.nominateExecutive(one.caseId, { positionId: positions.otherExecutive }));
  expect(codeOf(one.recommend())).toBe('ownershipNotAccepted');
  accepted(one.as('otherExecutive').onboarding.acceptOwnership(one.caseId, {}));
  expect(codeOf(one.recommend())).toBe('accepted');
});

test('a new executive is asked to sign and NTOP to recommend only once ownership is accepted', () => {
  const one = aCase().reviewed();
  accepted(one.freezeChecklist());
  const asked = () => openTasks(one.world).map(({ task }) => [task.kind, task.assignedTo]);
  expect(asked()).toContainEqual(['signChecklist', `position:${positions.executive}`]);

  accepted(one.as('requester').onboarding.nominateExecutive(one.caseId, { positionId: positions.otherExecutive }));
  expect(asked()).toEqual([
    ['acceptOwnership', `position:${positions.otherExecutive}`],
    ['signChecklist', 'power:privacy:s10'],
  ]);

  accepted(one.as('otherExecutive').onboarding.acceptOwnership(one.caseId, {}));
  accepted(one.sign('otherExecutive'));
  accepted(one.sign('s10'));
  expect(asked()).toEqual([['recommend', 'power:ntop:recommend']]);
  accepted(one.as('requester').onboarding.nominateExecutive(one.caseId, { positionId: positions.executive }));
  expect(asked()).toEqual([['acceptOwnership', `position:${positions.executive}`]]);
});
