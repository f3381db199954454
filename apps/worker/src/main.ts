import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { pino } from 'pino';
import { rcmp } from '@gatehouse/policy';
import { beat, createWaker } from '@gatehouse/db/follow';
import { createLocalFileStore } from '@gatehouse/db/files';
import { createCommit } from '@gatehouse/db/record';
import { connectClient, connectWorker, ensureNamespaceReady } from '@gatehouse/temporal';
import { createActivities } from './activities/create-activities.ts';
import { bundleWorkflows } from './bundle-workflows.ts';
import { readConfig, type WorkerConfig } from './config.ts';
import { createFolderMailer, createSmtpMailer } from './notifications/mailer.ts';
import { startRelay } from './relay.ts';
import { startSequencer } from './sequencer.ts';
import { createWorker, installRuntime } from './worker.ts';

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
const warn = (part: string) => (error: unknown) => log.warn({ part, error: error instanceof Error ? error.message : 'unknown' });
const stopping = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopping.abort());
// The terminal's Ctrl-C may come twice; the first one counts.
process.on('SIGINT', () => undefined);

installRuntime('ERROR');
const pool = new pg.Pool({ connectionString: config.databaseUrl, max: 20 });
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
  searchable: () => searchable,
});
if (config.production && !config.workflowBundle) throw new Error('GATEHOUSE_WORKFLOW_BUNDLE is needed in production');
const codePath = config.workflowBundle ?? (await bundleWorkflows());

/** While Temporal is away people go on deciding; we come back to it as soon as it is there. */
while (!stopping.signal.aborted) {
  try {
    await workOnce();
  } catch (error) {
    warn('temporal')(error);
  }
  await sleep(1000, undefined, { signal: stopping.signal }).catch(() => undefined);
}
await sequencer.stop();
await waker.close();
await pool.end();

async function workOnce(): Promise<void> {
  const client = await connectClient(config.temporal);
  const connection = await connectWorker(config.temporal);
  searchable = await ensureNamespaceReady(client.connection as never, config.temporal.namespace);
  const worker = await createWorker({ connection, settings: config.temporal, activities, codePath });
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
    await worker.run();
  } finally {
    clearInterval(alive);
    await relay.stop();
    await client.connection.close();
    await connection.close();
  }
}
