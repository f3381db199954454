import { expect, test } from 'vitest';
import { fold } from '../kernel/aggregate.ts';
import { aggregates } from '../aggregates.ts';
import { aCase } from './case.ts';
import { accepted, codeOf, people } from './world.ts';

test.each([
  ['triage', () => aCase()],
  ['preparation', () => aCase().owned()],
  ['review', () => aCase().settled()],
  ['decision', () => aCase({ determination: 'pia' }).recommended()],
  ['conditions', () => aCase().pending()],
  ['inForce', () => aCase().inForce()],
  ['reporting', () => aCase().ended()],
] as const)('a case is built up to %s, and its events fold to its state', (stage, build) => {
  const built = build();
  expect(built.state.stage).toBe(stage);
  for (const { ref, events, state, version } of built.world.all()) {
    expect(fold(aggregates[ref.kind] as never, events as never)).toEqual(state);
    expect(version).toBe(events.length);
  }
});

test('the same command id gives the same answer, and another request under it is refused', () => {
  const { world, caseId } = aCase();
  const say = (body: string) =>
    world.as(people.requester).onboarding.comment(caseId, { body, language: 'en' }, { commandId: 'c0ffee00-0000-4000-8000-000000000000' });
  const first = accepted(say('Hello'));
  expect(say('Hello')).toEqual(first);
  expect(codeOf(say('Goodbye'))).toBe('commandIdReused');
});

test('those who take no part are told of nothing', () => {
  const { caseId, world } = aCase();
  expect(codeOf(world.as(people.bystander).onboarding.comment(caseId, { body: 'x', language: 'en' }))).toBe('notFound');
});
