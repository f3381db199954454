import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { life, workflowId } from '@gatehouse/contracts';
import { createHarness, startTemporal, until, type Harness } from './harness.ts';
import { registration } from './registration.ts';

let environment: TestWorkflowEnvironment;
let harness: Harness;

beforeAll(async () => {
  environment = await startTemporal('local');
  harness = await createHarness(environment);
}, 120_000);

afterAll(async () => {
  await harness.close();
  await environment.teardown();
});

const effectsOf = async (streamId: string) =>
  (await harness.pool.query<{ name: string; status: string }>('SELECT name, status FROM effect WHERE stream_id = $1', [streamId])).rows;
const lifeOf = (id: string) => environment.client.workflow.getHandle(workflowId({ kind: 'onboarding', id })).query(life);

describe('a case on Temporal', () => {
  it('is started by the first event, and its effects are carried out', async () => {
    const working = await harness.work();
    const { id } = await harness.as('PROGRAM_OFFICER', 'onboarding', 'register', null, registration);
    await until(async () => (await effectsOf(id)).every(({ status }) => status === 'done'), 'the mail is sent');
    expect(harness.mails.some(({ to }) => to === 'ntop_analyst@demo.example')).toBe(true);
    await until(async () => (await lifeOf(id)).version === 1, 'the process is told');
    await working.stop();
  });
});
