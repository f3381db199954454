import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from '@temporalio/client';
import type { Worker } from '@temporalio/worker';
import pg from 'pg';
import { pino } from 'pino';
import { rcmp } from '@gatehouse/policy';
import { beat, createWaker } from '@gatehouse/db/follow';
import { createLocalFileStore } from '@gatehouse/db/files';
import { createRecordPool, createCommit } from '@gatehouse/db/record';
import { connectClient, connectWorker, ensureNamespaceReady } from '@gatehouse/temporal';
import { createActivities } from './activities/create-activities.ts';
import { bundleWorkflows } from './bundle-workflows.ts';
import { readConfig, type WorkerConfig } from './config.ts';
import { createFolderMailer, createSmtpMailer } from './notifications/mailer.ts';
import { startRelay } from './relay.ts';
import { ensureSchedules } from './schedules.ts';
import { startSequencer } from './sequencer.ts';
import { createWorker, installRuntime, stopRuntime } from './worker.ts';

function configOrExit(): WorkerConfig {
  try {
    return readConfig();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}

const config = configOrExit();
const log = pino({ level: config.logLevel });
/** A message of PostgreSQL may quote what people wrote; its code says what happened. */
const messageOf = (error: unknown): string =>
  error instanceof pg.DatabaseError ? `PostgreSQL ${error.code ?? 'error'}` : error instanceof Error ? error.message : 'unknown';
const warn = (part: string) => (error: unknown) => log.warn({ part, error: messageOf(error) });
const stopping = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopping.abort());
// The terminal's Ctrl-C may come twice; the first one counts.
process.on('SIGINT', () => undefined);

installRuntime('ERROR', config.metricsPort);
const pool = createRecordPool(config.databaseUrl, 20);
pool.on('error', warn('database'));
const waker = createWaker(config.databaseUrl, warn('wake'));
const sequencer = startSequencer({ pool, databaseUrl: config.databaseUrl, onError: warn('sequencer') });
let searchable = false;

const activities = createActivities({
  pool,
  commit: createCommit({ pool, profile: rcmp, clock: null, wake: waker.wake }),
  profile: rcmp,
  mailer: config.smtpUrl
    ? createSmtpMailer(config.smtpUrl, config.mailFrom)
    : createFolderMailer(join(config.dataDir, 'mail'), config.mailFrom),
  store: createLocalFileStore(join(config.dataDir, 'files')),
  publicUrl: config.publicUrl,
  now: () => new Date(),
  searchable: () => searchable,
});
if (config.production && !config.workflowBundle) throw new Error('GATEHOUSE_WORKFLOW_BUNDLE is needed in production');
if (config.workflowBundle && !existsSync(config.workflowBundle)) throw new Error(`There is no ${config.workflowBundle}`);
const codePath = config.workflowBundle ?? (await bundleWorkflows());

const longestPauseMs = 10_000;
let pauseMs = 250;
let lastFault = '';

/** While Temporal is away people go on deciding; we come back to it as soon as it is there. */
while (!stopping.signal.aborted) {
  try {
    await workOnce();
  } catch (error) {
    // Said once, not at every attempt.
    if (messageOf(error) !== lastFault) warn('temporal')(error);
    lastFault = messageOf(error);
  }
  await sleep(pauseMs, undefined, { signal: stopping.signal }).catch(() => undefined);
  pauseMs = Math.min(longestPauseMs, pauseMs * 2);
}
await sequencer.stop();
await waker.close();
await pool.end();
await stopRuntime();

async function workOnce(): Promise<void> {
  const client = await connectClient(config.temporal);
  try {
    const connection = await connectWorker(config.temporal);
    try {
      searchable = await ensureNamespaceReady(client.connection as never, config.temporal.namespace);
      // Upkeep can wait; cases cannot.
      await ensureSchedules(client, rcmp).catch(warn('schedules'));
      await workUntilStopped(client, await createWorker({ connection, settings: config.temporal, activities, codePath }));
    } finally {
      await connection.close();
    }
  } finally {
    await client.connection.close();
  }
}

async function workUntilStopped(client: Client, worker: Worker): Promise<void> {
  log.info({ part: 'temporal' }, 'Connected');
  pauseMs = 250;
  lastFault = '';
  let relayBeat = 0;
  const relay = startRelay({
    pool,
    databaseUrl: config.databaseUrl,
    client,
    searchable: () => searchable,
    onProgress() {
      if (Date.now() - relayBeat < 2000) return;
      relayBeat = Date.now();
      beat(pool, 'relay').catch(warn('heartbeat'));
    },
    onError: warn('relay'),
  });
  const alive = setInterval(() => {
    if (worker.getState() === 'RUNNING') beat(pool, 'worker').catch(warn('heartbeat'));
  }, 3000);
  beat(pool, 'worker').catch(warn('heartbeat'));
  const stop = (): void => {
    if (worker.getState() === 'RUNNING') worker.shutdown();
  };
  stopping.signal.addEventListener('abort', stop, { once: true });
  try {
    const done = worker.run();
    // Told to stop while connecting.
    if (stopping.signal.aborted) stop();
    await done;
  } finally {
    stopping.signal.removeEventListener('abort', stop);
    clearInterval(alive);
    await relay.stop();
  }
}
