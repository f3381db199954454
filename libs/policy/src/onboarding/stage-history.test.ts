import { describe, expect, test } from 'vitest';
import type { RecordedEvent } from '../kernel/event.ts';
import type { OnboardingEvent } from './events.ts';
import { stageSteps } from './stage-history.ts';

const triaged = { name: 'triaged', data: { outcome: 'inAssessment' } };
const frozen = (version: number) => ({ name: 'preparationFrozen', data: { version, requiredReviews: [] } });
const recommended = { name: 'recommended', data: { outcome: 'approve' } };
const decided = (outcome: string) => ({ name: 'decided', data: { outcome } });

/** A case whose events were recorded one a day. */
function steps(...events: readonly { readonly name: string; readonly data: unknown }[]) {
  const recorded = [{ name: 'registered', data: {} }, ...events].map((event, index) => ({
    version: index + 1,
    recordedAt: `2026-01-0${index + 1}`,
    event,
  }));
  return stageSteps(recorded as unknown as RecordedEvent<OnboardingEvent>[]).map(({ standing, at }) =>
    at ? `${standing} ${at.slice(-2)}` : standing,
  );
}

describe('the stages of a case', () => {
  test.each([
    ['new', [], ['current 01', 'ahead', 'ahead', 'ahead', 'ahead', 'ahead', 'ahead', 'ahead']],
    ['in review, with the days on which the others were finished', [triaged, frozen(1)], ['done 02', 'done 03', 'current 03', 'ahead', 'ahead', 'ahead', 'ahead', 'ahead']],
    ['deferred, which waits within decision', [triaged, frozen(1), recommended, decided('defer')], ['done 02', 'done 03', 'done 04', 'current 05', 'ahead', 'ahead', 'ahead', 'ahead']],
    ['back in review after a change', [triaged, frozen(1), recommended, frozen(2)], ['done 02', 'done 03', 'current 05', 'ahead', 'ahead', 'ahead', 'ahead', 'ahead']],
    ['out of scope, with what was never reached', [{ name: 'triaged', data: { outcome: 'outOfScope' } }], ['done 02', 'notReached', 'notReached', 'notReached', 'notReached', 'notReached', 'notReached', 'current 02']],
    ['rejected', [triaged, frozen(1), recommended, decided('reject')], ['done 02', 'done 03', 'done 04', 'done 05', 'notReached', 'notReached', 'notReached', 'current 05']],
  ])('%s', (_name, events, expected) => {
    expect(steps(...events)).toEqual(expected);
  });
});
