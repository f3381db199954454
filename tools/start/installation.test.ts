import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, describe, expect, it } from 'vitest';
import { connectClient, parseEncryptionKeys } from '@gatehouse/temporal';
import { registering } from '@gatehouse/policy/testing';
import { findTemporalServer } from '@gatehouse/testing';
import { makeDataDir, startInstallation, type RunningInstallation } from '../bench/running-installation.ts';
import { readInstallation } from './installation.ts';
import { root } from './parts.ts';
import { answers, portFor } from './ports.ts';

/** Every process of an installation names its data folder, in its arguments or in what it was told. */
function processesOf(dataDir: string): number[] {
  const mentions = (pid: string, file: string): boolean => {
    try {
      return readFileSync(`/proc/${pid}/${file}`, 'utf8').includes(dataDir);
    } catch {
      return false;
    }
  };
  return readdirSync('/proc')
    .filter((pid) => /^\d+$/.test(pid) && (mentions(pid, 'cmdline') || mentions(pid, 'environ')))
    .map(Number)
    .filter((pid) => pid !== process.pid);
}

async function until(check: () => Promise<boolean>, what: string, withinMs = 40_000): Promise<void> {
  const end = Date.now() + withinMs;
  while (!(await check())) {
    if (Date.now() > end) throw new Error(`Did not happen in time: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function graphql<T>(installation: RunningInstallation, subject: string, query: string, input?: object): Promise<T> {
  const response = await fetch(`${installation.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${await installation.token(subject)}` },
    body: JSON.stringify({ query, variables: { input } }),
  });
  const { data, errors } = (await response.json()) as { data?: T; errors?: unknown };
  if (!data || errors) throw new Error(JSON.stringify(errors));
  return data;
}

/** Registers a technology as people do and returns the case's number. */
async function register(installation: RunningInstallation): Promise<string> {
  const { register: answer } = await graphql<{ register: { case?: { number: string } } }>(
    installation,
    'officer-a',
    'mutation ($input: RegisterInput!) { register(input: $input) { ... on CaseChanged { case { number } } } }',
    { commandId: randomUUID(), ...registering({ purpose: 'To see what a kill leaves.' }) },
  );
  if (!answer.case) throw new Error('Not registered');
  return answer.case.number;
}

async function query<T extends pg.QueryResultRow>(installation: RunningInstallation, sql: string, values: unknown[] = []): Promise<T[]> {
  const client = new pg.Client({ connectionString: installation.databaseUrl });
  await client.connect();
  try {
    return (await client.query<T>(sql, values)).rows;
  } finally {
    await client.end();
  }
}

/** What is still to be done. An attempt that a kill broke off keeps its lease, and is settled only when that ends. */
const unfinished = (installation: RunningInstallation, brokenOffAt = new Date(0)) =>
  query<{ n: number }>(installation, `SELECT count(*)::int AS n FROM effect WHERE status <> 'done' AND (status <> 'attempting' OR updated_at > $1)`, [
    brokenOffAt,
  ]);

/** A tool beside the running installation, as people run it. */
function tool(name: string, dataDir: string): Promise<{ code: number; out: string }> {
  return new Promise((resolve) => {
    const env = { PATH: process.env['PATH'], GATEHOUSE_DATA_DIR: dataDir };
    execFile(process.execPath, [join(root, `tools/start/${name}.ts`)], { env }, (error, stdout, stderr) =>
      resolve({ code: error ? Number(error.code) : 0, out: `${stdout}${stderr}` }),
    );
  });
}

/** What Temporal says of a case's run. */
async function statusOf(dataDir: string, workflowId: string): Promise<string> {
  const installation = await readInstallation(dataDir);
  const client = await connectClient({
    address: `127.0.0.1:${installation?.ports.temporal}`,
    namespace: 'default',
    keys: parseEncryptionKeys(installation?.encryptionKeys ?? ''),
  });
  try {
    return (await client.workflow.getHandle(workflowId).describe()).status.name;
  } finally {
    await client.connection.close();
  }
}

const folders: { readonly dataDir: string; remove(): Promise<void> }[] = [];

async function newDataDir(): Promise<string> {
  const folder = await makeDataDir();
  folders.push(folder);
  return folder.dataDir;
}

afterAll(async () => {
  for (const { dataDir, remove } of folders) {
    for (const pid of processesOf(dataDir)) process.kill(pid, 'SIGKILL');
    await remove();
  }
});

describe('an installation', () => {
  it('that is killed as a whole loses nothing, goes on with every case, and leaves nothing behind when told to stop', async () => {
    const dataDir = await newDataDir();
    const first = await startInstallation(dataDir);
    await until(async () => (await unfinished(first))[0]?.n === 0, 'what the demonstration asked for is done');
    const number = await register(first);
    const second = await tool('start', dataDir);
    expect(second).toMatchObject({ code: 1, out: expect.stringContaining(`another Gatehouse (process ${first.child.pid}) is running`) });

    // The newest event may not have been told, and its mail not written, when everything dies.
    const died = new Promise((resolve) => first.child.once('exit', resolve));
    for (const pid of processesOf(dataDir)) process.kill(pid, 'SIGKILL');
    await died;
    const killedAt = new Date();
    await until(async () => processesOf(dataDir).length === 0, 'all are gone');

    const again = await startInstallation(dataDir);
    await until(async () => (await unfinished(again, killedAt))[0]?.n === 0, 'every effect is done');
    const [found] = await query<{ id: string }>(again, 'SELECT id::text FROM "case" WHERE number = $1', [number]);
    expect(await statusOf(dataDir, `onboarding:${found?.id}`)).toBe('RUNNING');
    expect(await tool('verify', dataDir)).toMatchObject({ code: 0, out: expect.stringContaining('The record verifies.') });

    await again.stop('SIGINT');
    expect(again.child.exitCode).toBe(0);
    expect(processesOf(dataDir)).toEqual([]);
    expect(await answers('127.0.0.1', Number(new URL(again.url).port))).toBe(false);
    // Also while it is stopped.
    expect(await tool('verify', dataDir)).toMatchObject({ code: 0 });
    expect(processesOf(dataDir)).toEqual([]);
  }, 120_000);

  it('whose Temporal is away goes on deciding, says that follow-ups wait, and does all of them in order later', async () => {
    const dataDir = await newDataDir();
    const port = await portFor(undefined);
    const startTemporal = async (): Promise<ChildProcess> => {
      const args = ['server', 'start-dev', '--headless', '--ip', '127.0.0.1', '--port', String(port), '--log-level', 'never'];
      const child = spawn(findTemporalServer(process.env['PATH'] ?? ''), [...args, '--db-filename', join(dataDir, 'elsewhere.db')], { stdio: 'ignore' });
      await until(() => answers('127.0.0.1', port), 'Temporal answers');
      return child;
    };
    let temporal = await startTemporal();
    const installation = await startInstallation(dataDir, { TEMPORAL_ADDRESS: `127.0.0.1:${port}` });
    const before = await register(installation);
    await until(async () => (await unfinished(installation))[0]?.n === 0, 'the first mail is written');

    const ended = new Promise((resolve) => temporal.once('exit', resolve));
    temporal.kill('SIGTERM');
    await ended;
    const after = await register(installation);
    const [known] = await query<{ id: string }>(installation, 'SELECT id::text FROM "case" WHERE number = $1', [before]);
    for (const body of ['One', 'Two']) {
      const input = { commandId: randomUUID(), id: Buffer.from(`Case:${known?.id}`).toString('base64'), body, language: 'en' };
      await graphql(installation, 'officer-a', 'mutation ($input: CommentInput!) { comment(input: $input) { __typename } }', input);
    }
    const delayed = () => graphql<{ installation: { followUpsDelayed: boolean } }>(installation, 'officer-a', '{ installation { followUpsDelayed } }');
    await until(async () => (await delayed()).installation.followUpsDelayed, 'people are told');
    expect((await fetch(`${installation.url}/healthz`)).status).toBe(200);
    await until(async () => (await fetch(`${installation.url}/readyz`)).status === 503, 'the installation is not ready');

    temporal = await startTemporal();
    await until(async () => !(await delayed()).installation.followUpsDelayed, 'nothing waits any more');
    await until(async () => (await unfinished(installation))[0]?.n === 0, 'every effect is done');
    const told = await query<{ number: string; told: boolean }>(
      installation,
      'SELECT c.number, s.version = s.delivered AS told FROM "case" c JOIN stream s ON s.id = c.id WHERE c.number = ANY($1)',
      [[before, after]],
    );
    expect(told.map((one) => one.told)).toEqual([true, true]);
    await until(async () => (await fetch(`${installation.url}/readyz`)).status === 200, 'all is ready');
    await installation.stop('SIGTERM');
    expect(installation.child.exitCode).toBe(0);
    expect(processesOf(dataDir)).toEqual([temporal.pid]);
  }, 180_000);
});
