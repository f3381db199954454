import { afterAll, beforeAll, expect, it } from 'vitest';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { createHarness, startTemporal, until, type Harness } from '../harness.ts';
import { play } from '@gatehouse/testing';

let environment: TestWorkflowEnvironment;
let harness: Harness;
let working: { stop(): Promise<void> };

beforeAll(async () => {
  environment = await startTemporal('timeSkipping');
  harness = await createHarness(environment, async () => new Date(await environment.currentTimeMs()).toISOString());
  working = await harness.work();
}, 120_000);

afterAll(async () => {
  await working.stop();
  await harness.close();
  await environment.teardown();
});

it('an effect that fails for good becomes an operator’s task, holds up nothing else, and is done when it is asked again', async () => {
  const { put } = harness.store;
  let attempts = 0;
  harness.store.put = async () => {
    attempts += 1;
    throw new Error('No space left');
  };
  const { id } = await play(harness).untilDecided('reject');
  await harness.allTold();
  for (let hour = 0; hour < 30 && !(await harness.eventsOf(id)).includes('effectFailed'); hour++) await environment.sleep('1 hour');
  await until(async () => (await harness.eventsOf(id)).includes('effectFailed'), 'the record knows');
  expect(attempts).toBe(18);
  await until(async () => (await harness.effectsOf(id)).some(({ status }) => status === 'failed'), 'it is given up');
  // What was to come after it came all the same: people are told of the decision.
  await until(async () => (await harness.effectsOf(id)).every(({ name, status }) => status === (name === 'notify' ? 'done' : 'failed')), 'the mail is sent');
  const { rows } = await harness.owner.query<{ params: { effectId: string; outcome: string } }>(`SELECT params FROM task WHERE stream_id = $1 AND kind = 'resolveEffect'`, [id]);
  expect(rows).toMatchObject([{ params: { outcome: 'failed' } }]);

  harness.store.put = put;
  await harness.as('NTOP_ANALYST', 'onboarding', 'resolveEffect', id, { effectId: rows[0]?.params.effectId ?? '', resolution: 'again' });
  await until(async () => (await harness.eventsOf(id)).includes('decisionBriefRendered'), 'the brief is filed');
  await harness.allTold();
  await harness.ended(id);
  await harness.replays('effect-failed', id);
});
