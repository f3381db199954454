import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { encodeHistory, ensureNamespaceReady } from '@gatehouse/temporal';
import { createHarness, startTemporal, until, type Harness } from '../harness.ts';
import { play } from '@gatehouse/testing';

let environment: TestWorkflowEnvironment;
let harness: Harness;
let working: { stop(): Promise<void> };

beforeAll(async () => {
  environment = await startTemporal('local');
  // Twice: every start of the worker does it.
  expect(await ensureNamespaceReady(environment.connection, 'default')).toBe(true);
  expect(await ensureNamespaceReady(environment.connection, 'default')).toBe(true);
  harness = await createHarness(environment, null, true);
  working = await harness.work();
}, 120_000);

afterAll(async () => {
  await working.stop();
  await harness.close();
  await environment.teardown();
});

const found = async (query: string): Promise<string[]> => {
  const ids: string[] = [];
  for await (const { workflowId } of environment.client.workflow.list({ query })) ids.push(workflowId);
  return ids;
};

describe('operators', () => {
  it('find runs by stage, by whom they wait for and by when they are due', async () => {
    const id = await play(harness).register();
    const query = `GatehouseStage = 'triage' AND GatehouseWaitingOn = 'power:ntop:triage' AND GatehouseDue > '2026-01-01T00:00:00Z'`;
    await until(async () => (await found(query)).includes(`onboarding:${id}`), 'the run is listed');
    await play(harness).withdraw(id);
    await harness.ended(id);
    await until(async () => (await found(`GatehouseStage = 'triage'`)).length === 0, 'it waits for triage no longer');
    await harness.replays('searchable', id);
  });

  it('see nothing of people or of the case in a history', async () => {
    const id = await play(harness).register();
    await until(async () => (await harness.effectsOf(id)).every(({ status }) => status === 'done'), 'the mail is sent');
    const history = await environment.client.workflow.getHandle(`onboarding:${id}`).fetchHistory();
    const bytes = encodeHistory(history).toString('latin1');
    expect(bytes).toContain('notify');
    // Stage and due date are search attributes, and plain; notices, answers and failures are sealed.
    expect(bytes).not.toMatch(/Sort seized images|Image sorter|demo\.example|headHash|effectId|mustNotRepeat/);
  });
});
