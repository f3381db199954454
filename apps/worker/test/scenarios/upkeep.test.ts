import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { rcmp } from '@gatehouse/policy';
import { ensureSchedules } from '../../src/schedules.ts';
import { createHarness, startTemporal, until, type Harness } from '../harness.ts';

let environment: TestWorkflowEnvironment;
let harness: Harness;
let working: { stop(): Promise<void> };

beforeAll(async () => {
  environment = await startTemporal('local');
  harness = await createHarness(environment);
  working = await harness.work();
}, 120_000);

afterAll(async () => {
  await working.stop();
  await harness.close();
  await environment.teardown();
});

const handle = () => environment.client.schedule.getHandle('remove-unattached-files');

describe('the schedule of unattached files', () => {
  it('is made once by however many workers, hourly, and stays paused when operators paused it', async () => {
    const { client } = environment;
    await Promise.all([ensureSchedules(client, rcmp), ensureSchedules(client, rcmp), ensureSchedules(client, rcmp)]);
    await handle().pause('Looking for a lost file');
    await ensureSchedules(client, rcmp);
    const { spec, state, policies } = await handle().describe();
    expect(spec.intervals).toMatchObject([{ every: 3_600_000 }]);
    expect(policies.overlap).toBe('SKIP');
    expect(state).toMatchObject({ paused: true, note: 'Looking for a lost file' });
    await handle().unpause();
  });

  it('takes what was uploaded and never used, and nothing else', async () => {
    await ensureSchedules(environment.client, rcmp);
    const [old, young] = await Promise.all([harness.store.put(Buffer.from('old')), harness.store.put(Buffer.from('young'))]);
    const sql = `INSERT INTO stored_file (sha256, bytes, media_type, uploaded_by, uploaded_at) VALUES ($1, 3, 'text/plain', $3, now() - $2::interval)`;
    await harness.owner.query(sql, [old.sha256, '25 hours', harness.person('PROGRAM_OFFICER')]);
    await harness.owner.query(sql, [young.sha256, '1 hour', harness.person('PROGRAM_OFFICER')]);
    await handle().trigger();
    const left = async () => (await harness.owner.query<{ sha256: string }>('SELECT sha256 FROM stored_file')).rows.map(({ sha256 }) => sha256);
    await until(async () => (await left()).length === 1, 'the old upload is forgotten');
    expect(await left()).toEqual([young.sha256]);
    await until(async () => (await handle().describe()).info.numActionsTaken === 1, 'the run is counted');
  });
});
