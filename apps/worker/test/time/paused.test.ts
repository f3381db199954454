import { afterAll, beforeAll, expect, it } from 'vitest';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { play } from '@gatehouse/testing';
import { createHarness, startTemporal, until, type Harness } from '../harness.ts';

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

/** When the process was told that a deadline of this task had come. */
async function reachedOf(id: string, task: string): Promise<readonly { readonly name: string; readonly at: Date }[]> {
  const sql = `SELECT name, recorded_at AS at FROM event WHERE stream_id = $1 AND data->>'taskId' = $2 AND name IN ('reminded', 'escalated') ORDER BY version`;
  return (await harness.pool.query<{ name: string; at: Date }>(sql, [id, task])).rows;
}

const dueOf = async (id: string, deadline: string): Promise<Date | undefined> =>
  (await harness.pool.query<{ due: Date }>('SELECT due_at AS due FROM deadline WHERE stream_id = $1 AND deadline_id = $2', [id, deadline])).rows[0]?.due;

it('nobody is reminded of a review while its reviewer waits for information; then it is reminded of and escalated on its new days', async () => {
  const story = play(harness);
  const id = await story.register();
  await story.triage(id);
  const version = await story.prepare(id);
  const task = `recordReview:policy:${version}`;
  const remind = `remind:${task}`;
  const before = await dueOf(id, remind);
  expect(before).toBeDefined();
  await harness.as('POLICY_CENTRE', 'onboarding', 'requestInformation', id, { kind: 'policy', version, reasons: 'Which retention?' });
  await harness.allTold();
  expect(await dueOf(id, remind)).toBeUndefined();
  for (let day = 0; day < 35; day++) await environment.sleep('1 day');
  // The others were reminded, so time did pass for this process.
  await until(async () => (await reachedOf(id, `recordReview:security:${version}`)).length === 2, 'the others are escalated');
  expect(await reachedOf(id, task)).toEqual([]);

  await harness.as('PROGRAM_OFFICER', 'onboarding', 'provideInformation', id, { kind: 'policy', information: 'Two years.' });
  await harness.allTold();
  const after = await dueOf(id, remind);
  expect(after?.getTime()).toBeGreaterThan(before?.getTime() ?? Infinity);
  expect(after?.getTime()).toBeGreaterThan(await environment.currentTimeMs());
  for (let day = 0; day < 40 && (await reachedOf(id, task)).length < 2; day++) await environment.sleep('1 day');
  await until(async () => (await reachedOf(id, task)).length === 2, 'it is reminded of and escalated');
  const reached = await reachedOf(id, task);
  expect(reached.map(({ name }) => name)).toEqual(['reminded', 'escalated']);
  expect(reached[0]?.at.getTime()).toBeGreaterThanOrEqual(after?.getTime() ?? Infinity);
});
