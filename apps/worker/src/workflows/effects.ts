import { proxyActivities } from '@temporalio/workflow';
import type { EffectActivities, EffectActivity } from '../activities/create-activities.ts';
import { untilGivenUp } from './retries.ts';

/** Sends mail to the people concerned. */
export const { notify } = proxyActivities<EffectActivities>(untilGivenUp);

/** Renders the decision as an accessible document in both languages, and files it. */
export const { renderDecisionBrief } = proxyActivities<EffectActivities>(untilGivenUp);

/** An effect recorded by newer code than this workflow's waits for a worker that knows it. */
export const effectsByName: Readonly<Record<string, EffectActivity | undefined>> =
  proxyActivities<Record<string, EffectActivity>>(untilGivenUp);
