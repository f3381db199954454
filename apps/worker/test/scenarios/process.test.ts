import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { createHarness, encryptionKeys, startTemporal, until, type Harness } from '../harness.ts';
import { play } from '@gatehouse/testing';

const main = fileURLToPath(new URL('../../src/main.ts', import.meta.url));

let elsewhere: TestWorkflowEnvironment;
let harness: Harness;
let dataDir: string;
const children: ChildProcess[] = [];

async function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

function startWorker(temporalPort: number): { child: ChildProcess; ended: Promise<number | null>; output: () => string } {
  const child = spawn(process.execPath, [main], {
    env: {
      PATH: process.env['PATH'],
      NODE_ENV: 'test',
      DATABASE_URL_WORKER: harness.database.worker,
      TEMPORAL_ADDRESS: `127.0.0.1:${temporalPort}`,
      TEMPORAL_ENCRYPTION_KEYS: encryptionKeys,
      GATEHOUSE_DATA_DIR: dataDir,
    },
  });
  children.push(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return { child, ended: new Promise((resolve) => child.once('exit', resolve)), output: () => output };
}

beforeAll(async () => {
  elsewhere = await startTemporal('local');
  harness = await createHarness(elsewhere);
  dataDir = await mkdtemp(join(tmpdir(), 'gatehouse-process-'));
}, 120_000);

afterAll(async () => {
  for (const child of children) if (child.exitCode === null) child.kill('SIGKILL');
  await harness.close();
  await elsewhere.teardown();
  await rm(dataDir, { recursive: true, force: true });
});

describe('the worker as a process', () => {
  it('says everything that is wrong with its settings, and does not start', async () => {
    const child = spawn(process.execPath, [main], { env: { PATH: process.env['PATH'] } });
    let output = '';
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    expect(await new Promise((resolve) => child.once('exit', resolve))).toBe(1);
    for (const name of ['DATABASE_URL_WORKER', 'TEMPORAL_ADDRESS', 'TEMPORAL_ENCRYPTION_KEYS']) expect(output).toContain(name);
  });

  it('outlives a Temporal that is away, carries out what was decided meanwhile, and stops when told to', async () => {
    const port = await freePort();
    const { child, ended, output } = startWorker(port);
    const id = await play(harness).register();
    await until(async () => output().includes('"part":"temporal"'), 'it notices that Temporal is away');
    // The log's numbers do not wait for Temporal.
    await until(async () => (await harness.pool.query('SELECT FROM log_entry')).rowCount !== 0, 'events are numbered');
    expect((await harness.effectsOf(id)).map(({ status }) => status)).toEqual(['pending']);

    const arrived = await startTemporal('local', { port });
    try {
      await until(async () => (await harness.effectsOf(id)).every(({ status }) => status === 'done'), 'the mail is written', 30_000);
      const files = await readdir(join(dataDir, 'mail'));
      expect(files.length).toBeGreaterThan(0);
      expect(await readFile(join(dataDir, 'mail', files[0] ?? ''), 'utf8')).toContain('http://localhost:4000/cases/');
      await until(async () => {
        const { rows } = await harness.pool.query<{ part: string }>('SELECT part FROM heartbeat ORDER BY part');
        return rows.map(({ part }) => part).join() === 'relay,worker';
      }, 'both parts are alive');
      child.kill('SIGTERM');
      expect(await ended).toBe(0);
      // One line for the outage, not one for each attempt.
      expect(output().split('\n').filter((line) => line.includes('"part":"temporal"') && line.includes('error'))).toHaveLength(1);
    } finally {
      await arrived.teardown();
    }
  });

  it('stops also while it is looking for Temporal', async () => {
    const { child, ended, output } = startWorker(await freePort());
    await until(async () => output().includes('"part":"temporal"'), 'it notices that Temporal is away');
    child.kill('SIGINT');
    expect(await ended).toBe(0);
  });
});
