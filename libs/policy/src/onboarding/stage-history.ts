import type { Instant } from '../kernel/time.ts';
import type { RecordedEvent } from '../kernel/event.ts';
import type { OnboardingEvent } from './events.ts';
import { onboarding } from './evolve.ts';
import type { Stage } from './state.ts';

/** The way of a case that is approved, in order; a deferral waits within *decision*. */
export const stagePath = ['triage', 'preparation', 'review', 'decision', 'conditions', 'inForce', 'reporting', 'closed'] as const;

/** To what stage an event leads, where its data says so. */
export interface StageEntry {
  readonly event: OnboardingEvent['name'];
  /** What its data must say, as text; an event recorded before it said so leads nowhere. */
  readonly when: { readonly field: string; readonly is: string } | null;
  readonly stage: Stage;
}

const entry = (event: OnboardingEvent['name'], stage: Stage, when: StageEntry['when'] = null): StageEntry => ({ event, stage, when });
const outcome = (is: string): StageEntry['when'] => ({ field: 'outcome', is });

/**
 * What `evolve` says of stages, as rows that a database can join with the log; a case that is closed stays closed. A law
 * holds both to the same.
 */
export const stageEntries: readonly StageEntry[] = [
  entry('registered', 'triage'),
  entry('triaged', 'preparation', outcome('inAssessment')),
  ...['outOfScope', 'joined', 'alreadyAuthorized'].map((is) => entry('triaged', 'closed', outcome(is))),
  entry('caseJoined', 'preparation', { field: 'reopensPreparation', is: 'true' }),
  entry('merged', 'closed'),
  entry('preparationFrozen', 'review'),
  entry('recommended', 'decision'),
  ...['approve', 'approveWithConditions'].map((is) => entry('decided', 'conditions', outcome(is))),
  entry('decided', 'deferred', outcome('defer')),
  ...['reject', 'prohibit'].map((is) => entry('decided', 'closed', outcome(is))),
  entry('deferralEnded', 'decision'),
  entry('authorizationCameIntoForce', 'inForce'),
  entry('authorizationEnded', 'reporting', { field: 'reportDue', is: 'true' }),
  entry('authorizationEnded', 'closed', { field: 'reportDue', is: 'false' }),
  entry('authorizationReported', 'closed'),
  entry('withdrawn', 'closed'),
];

/** The events after which a case can stand at another stage. */
export const stageEvents: readonly OnboardingEvent['name'][] = [...new Set(stageEntries.map(({ event }) => event))];

export interface StageStep {
  readonly stage: (typeof stagePath)[number];
  readonly standing: 'done' | 'current' | 'ahead' | 'notReached';
  /** Since when it holds or, once done, when it was finished. */
  readonly at: Instant | null;
}

/** The path of one case: what is done and when, where it stands, what lies ahead or was never reached. */
export function stageSteps(events: readonly RecordedEvent<OnboardingEvent>[]): StageStep[] {
  const entered: { stage: Stage; at: Instant }[] = [];
  let state = onboarding.initial;
  for (const recorded of events) {
    const after = onboarding.evolve(state, recorded);
    if (after.stage !== 'none' && after.stage !== state.stage) entered.push({ stage: after.stage, at: recorded.recordedAt });
    state = after;
  }
  const onPath = entered.map(({ stage, at }) => ({ stage: stage === 'deferred' ? ('decision' as const) : stage, at }));
  const last = onPath.at(-1);
  const here = last ? stagePath.indexOf(last.stage) : -1;
  return stagePath.map((stage, index) => {
    if (index === here) return { stage, standing: 'current', at: last?.at ?? null };
    if (index > here) return { stage, standing: 'ahead', at: null };
    // The last time it was left: whoever went back and came again finished it then.
    const left = onPath.findLastIndex((one) => one.stage === stage);
    if (left < 0) return { stage, standing: last?.stage === 'closed' ? 'notReached' : 'done', at: null };
    return { stage, standing: 'done', at: onPath.slice(left + 1).find((one) => one.stage !== stage)?.at ?? null };
  });
}
