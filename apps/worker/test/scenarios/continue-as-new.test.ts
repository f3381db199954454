import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { workflowId } from '@gatehouse/contracts';
import { createHarness, startTemporal, until, type Harness } from '../harness.ts';
import { play } from '@gatehouse/testing';

let environment: TestWorkflowEnvironment;
let harness: Harness;

beforeAll(async () => {
  environment = await startTemporal('local', { suggestContinueAsNewAfter: 30 });
  harness = await createHarness(environment);
}, 120_000);

afterAll(async () => {
  await harness.close();
  await environment.teardown();
});

describe('a long history', () => {
  it('is continued by a new run while an effect is under way, and the effect happens once', async () => {
    const working = await harness.work({ maxCachedWorkflows: 0 });
    let letGo = (): void => undefined;
    let sent = 0;
    const held = new Promise<void>((resolve) => (letGo = resolve));
    harness.beforeMail = async () => {
      sent += 1;
      await held;
    };
    const id = await play(harness).register();
    await until(async () => sent === 1, 'the first mail is under way');
    const handle = environment.client.workflow.getHandle(workflowId({ kind: 'onboarding', id }));
    const { runId } = await handle.describe();
    for (let n = 0; n < 12; n++) {
      await play(harness).comment(id, `Number ${n}`);
      await harness.allTold();
    }
    await until(async () => (await handle.describe()).runId !== runId, 'a new run');
    expect((await harness.lifeOf(id)).effects).toMatchObject([{ name: 'notify', running: true }]);
    letGo();
    await until(async () => (await harness.lifeOf(id)).effects.length === 0, 'the new run learns that it is done');
    expect(await harness.effectsOf(id)).toMatchObject([{ status: 'done', attempt: 1 }]);
    expect(new Set(harness.mails.map(({ to }) => to)).size).toBe(harness.mails.length);
    expect((await harness.lifeOf(id)).deadlines).toHaveLength(2);
    await harness.replays('continued-as-new', id);
    await play(harness).withdraw(id);
    await harness.ended(id);
    await working.stop();
  });
});
