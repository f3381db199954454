import { expect, test } from 'vitest';
import { aggregates } from '../aggregates.ts';
import { aCase } from '../testing/case.ts';
import { builtCases } from '../testing/onboarding-situations.ts';
import { openTasks } from '../testing/random-play.ts';
import type { World } from '../testing/world.ts';

/** A power to decide from a level up is held only by those who hold the power. */
const withoutLevel = (key: string) => key.replace(/:\d+$/, '');

/** An order may give each power to another position, so whoever is asked must see the process by that power alone. */
function hiddenFromAssignee(world: World): string[] {
  return openTasks(world).flatMap(({ ref, task }) => {
    const { state } = world.all().find((one) => one.ref.id === ref.id) ?? {};
    const grants: readonly string[] = aggregates[ref.kind].grants(state as never);
    return grants.includes(withoutLevel(task.assignedTo)) ? [] : [`${task.id} for ${task.assignedTo}`];
  });
}

test.each(Object.entries(builtCases))('in %s whoever is asked may see what they are asked about', (_name, built) => {
  expect(hiddenFromAssignee(built().world)).toEqual([]);
});

test('where Legal signs, whoever may sign sees the case, even without the power to advise', () => {
  expect(hiddenFromAssignee(aCase({ legalSigns: true }).inReview().world)).toEqual([]);
});

test('conditions ask their owners, then those who accept; the end asks the executive for a report', () => {
  const kinds = (world: World) => openTasks(world).map(({ task }) => task.kind);
  expect(kinds(aCase().pending().world)).toEqual(['evidenceCondition']);
  expect(kinds(aCase().evidenced().world)).toEqual(['acceptCondition']);
  expect(kinds(aCase().conditionMet().world)).toEqual([]);
  expect(kinds(aCase().ended().world)).toEqual(['signReport']);
  for (const build of ['pending', 'evidenced', 'ended'] as const) expect(hiddenFromAssignee(aCase()[build]().world)).toEqual([]);
});
