import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { caughtUp, taskQueue, workflowId, type Notice } from '@gatehouse/contracts';
import { loadFollowing, undelivered } from '@gatehouse/db/follow';
import { toFollowing } from '../../src/activities/record.ts';
import { createHarness, startTemporal, until, type Harness } from '../harness.ts';
import { play } from '@gatehouse/testing';

let environment: TestWorkflowEnvironment;
let harness: Harness;
let working: { stop(): Promise<void> };

beforeAll(async () => {
  environment = await startTemporal('local');
  harness = await createHarness(environment);
  // No relay: the tests tell the processes themselves.
  working = await harness.work({ relays: 0 });
}, 120_000);

afterAll(async () => {
  await working.stop();
  await harness.close();
  await environment.teardown();
});

interface Told {
  readonly name: string;
  readonly notice: Notice;
}

/** What a relay that was told of nothing since `delivered` would signal now. */
async function toldSince(id: string, delivered: number): Promise<Told> {
  await harness.owner.query('UPDATE stream SET delivered = $2 WHERE id = $1', [id, delivered]);
  const found = (await undelivered(harness.pool, [], 500)).find((one) => one.id === id);
  if (!found) throw new Error('Nothing to tell');
  const notice = { ...toFollowing(found, false), previous: { version: found.previousVersion, headHash: found.previousHash } };
  return { name: found.names.length === 1 ? (found.names[0] ?? '') : caughtUp.name, notice };
}

const signal = (id: string, { name, notice }: Told) =>
  environment.client.workflow.signalWithStart('onboardingWorkflow', {
    workflowId: workflowId({ kind: 'onboarding', id }),
    taskQueue,
    args: [],
    signal: name,
    signalArgs: [notice],
  });

/** A case of five events, and what could have been signalled at each moment: one event, or several at once. */
async function playAndListen(): Promise<{ id: string; told: Told[] }> {
  const id = await play(harness).register();
  const told = [await toldSince(id, 0)];
  const steps = [
    () => play(harness).triage(id),
    () => play(harness).comment(id, 'One'),
    () => play(harness).comment(id, 'Two'),
    () => play(harness).withdraw(id),
  ];
  for (const [index, step] of steps.entries()) {
    await step();
    told.push(await toldSince(id, index + 1), await toldSince(id, 0), ...(index > 0 ? [await toldSince(id, index)] : []));
  }
  return { id, told };
}

describe('Signals', () => {
  it('in any order, repeated, and several at once, lead to what the record says, and each effect happens once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.infiniteStream(fc.nat(1000)), async (random) => {
        const { id, told } = await playAndListen();
        harness.mails.length = 0;
        const pick = (below: number): number => (random.next().value ?? 0) % below;
        const shuffled = [...told, ...told.filter(() => pick(3) === 0)]
          .map((one) => ({ one, key: pick(1000) }))
          .toSorted((a, b) => a.key - b.key)
          .map(({ one }) => one);
        for (const one of shuffled) await signal(id, one);
        await harness.ended(id);
        expect(await loadFollowing(harness.pool, id)).toMatchObject({ concluded: true, effects: [], deadlines: [] });
        const effects = await harness.effectsOf(id);
        expect(effects.every(({ status, attempt }) => status === 'done' && attempt === 1)).toBe(true);
        await harness.replays('signals-out-of-order', id);
      }),
      { numRuns: 6 },
    );
  });

  it('that were never sent are made good by the next one', async () => {
    const { id, told } = await playAndListen();
    const [first] = told;
    const last = told.at(-1);
    if (!first || !last) throw new Error('Nothing was told');
    await signal(id, first);
    await signal(id, last);
    await harness.ended(id);
    expect((await harness.lifeOf(id)).version).toBe(5);
  });

  it('that cannot be read are no harm: the record is asked', async () => {
    const id = await play(harness).register();
    await environment.client.workflow.signalWithStart('onboardingWorkflow', {
      workflowId: workflowId({ kind: 'onboarding', id }),
      taskQueue,
      args: [],
      signal: 'anEventOfNewerCode',
      signalArgs: [{ shape: 'unknown' }],
    });
    await until(async () => (await harness.lifeOf(id)).version === 1, 'the record is asked');
    await harness.replays('signal-unknown', id);
  });

  it('need not come: a process begun by hand asks the record', async () => {
    const id = await play(harness).register();
    const options = { workflowId: workflowId({ kind: 'onboarding', id }), taskQueue, args: [] };
    await environment.client.workflow.start('onboardingWorkflow', options);
    await until(async () => (await harness.lifeOf(id)).version === 1, 'the record is asked');
    expect((await harness.lifeOf(id)).loads).toBe(1);
  });
});
