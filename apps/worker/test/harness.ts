import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { TestWorkflowEnvironment } from '@temporalio/testing';
import { WorkflowNotFoundError } from '@temporalio/client';
import { DefaultLogger, Runtime, Worker, type NativeConnection } from '@temporalio/worker';
import pg from 'pg';
import { inject } from 'vitest';
import { rcmp, type CommandName, type InputOf, type StreamKind } from '@gatehouse/policy';
import { life, taskQueue, workflowId, type FollowedKind, type Life } from '@gatehouse/contracts';
import { createLocalFileStore, type FileStore } from '@gatehouse/db/files';
import { createRecordPool, createCommit, personIdFor, type Clock, type Commit } from '@gatehouse/db/record';
import { createTestDatabase, type TestDatabase } from '@gatehouse/db/testing';
import { dataConverterWith, encodeHistory, parseEncryptionKeys } from '@gatehouse/temporal';
import { findTemporalServer, findTimeSkippingServer, foundOrganization } from '@gatehouse/testing';
import { createActivities, type ActivityDependencies, type EffectActivities } from '../src/activities/create-activities.ts';
import { bundleWorkflows } from '../src/bundle-workflows.ts';
import type { Mail, Mailer } from '../src/notifications/mailer.ts';
import { startRelay } from '../src/relay.ts';

export const encryptionKeys = `test:${Buffer.alloc(32, 7).toString('base64')}`;
const keys = parseEncryptionKeys(encryptionKeys);
const path = process.env['PATH'] ?? '';
const recording = process.env['RECORD_HISTORIES'] === 'true';
let installed = false;
const historiesFolder = fileURLToPath(new URL('./histories/', import.meta.url));

/** The SDK's own log would bury the tests'; DEBUG shows it. */
export function keepQuiet(): void {
  if (installed || process.env['DEBUG'] !== undefined) return;
  installed = true;
  Runtime.install({ logger: new DefaultLogger('ERROR', () => undefined), telemetryOptions: { logging: { filter: 'OFF', forward: {} } } });
}

/** What a replay needs in order to read a history that a test server held. */
export const replayOptions = async () => ({
  workflowBundle: { codePath: await bundleWorkflows() },
  dataConverter: dataConverterWith(keys),
});

export interface ServerOptions {
  /** After how many events the server suggests to continue as new; thousands, unless told. */
  readonly suggestContinueAsNewAfter?: number;
  readonly port?: number;
}

/** A real Temporal server for one test file. */
export async function startTemporal(kind: 'local' | 'timeSkipping', options: ServerOptions = {}): Promise<TestWorkflowEnvironment> {
  keepQuiet();
  const after = options.suggestContinueAsNewAfter;
  const client = { dataConverter: dataConverterWith(keys) };
  return kind === 'local'
    ? TestWorkflowEnvironment.createLocal({
        client,
        server: {
          executable: { type: 'existing-path', path: findTemporalServer(path) },
          ...(options.port === undefined ? {} : { port: options.port }),
          log: { format: 'pretty', level: 'error' },
          extraArgs: after === undefined ? [] : ['--dynamic-config-value', `limit.historyCount.suggestContinueAsNew=${after}`],
        },
      })
    : TestWorkflowEnvironment.createTimeSkipping({
        client,
        server: { executable: { type: 'existing-path', path: findTimeSkippingServer(path) } },
      });
}

export interface Harness {
  readonly database: TestDatabase;
  readonly pool: pg.Pool;
  readonly owner: pg.Pool;
  readonly environment: TestWorkflowEnvironment;
  /** As the API's login, for people. */
  readonly commit: Commit;
  readonly mails: Mail[];
  readonly store: FileStore;
  /** Position ids by role. */
  readonly positions: Readonly<Record<string, string>>;
  /** Called before each mail; what it throws, the mail server answers. */
  beforeMail: (mail: Mail) => Promise<void>;
  /** Where mail goes: into `mails`, unless a test has a server. */
  mailer: Mailer;
  /** The day on which the mail of the day is asked for. */
  now: () => Date;
  effectsOf(streamId: string): Promise<{ readonly name: string; readonly status: string; readonly attempt: number }[]>;
  eventsOf(streamId: string): Promise<string[]>;
  /** Asks the running process. */
  lifeOf(id: string, kind?: FollowedKind): Promise<Life>;
  /** Waits until the relay has told everything. */
  allTold(): Promise<void>;
  /** Waits until the process has ended. */
  ended(id: string, kind?: FollowedKind): Promise<void>;
  /** Replays what the process did; kept as a file when histories are being recorded. */
  replays(name: string, id: string, kind?: FollowedKind): Promise<void>;
  person(subject: string): string;
  as<K extends StreamKind, N extends CommandName<K>>(
    subject: string,
    kind: K,
    name: N,
    streamId: string | null,
    input: InputOf<K, N>,
  ): Promise<{ readonly id: string; readonly answer: Readonly<Record<string, string | number | null>> }>;
  /** Runs a worker and as many relays as asked until `stop`. */
  work(options?: WorkOptions): Promise<{ stop(): Promise<void> }>;
  close(): Promise<void>;
}

export interface WorkOptions {
  readonly relays?: number;
  readonly worker?: boolean;
  readonly effects?: Partial<EffectActivities>;
  readonly environment?: TestWorkflowEnvironment;
  readonly maxCachedWorkflows?: number;
}

/** A database of its own, people who hold every position, and the worker's parts wired as in production. */
export async function createHarness(
  environment: TestWorkflowEnvironment,
  clock: Clock = null,
  searchable = false,
): Promise<Harness> {
  const database = await createTestDatabase(inject('postgresUrl'));
  const dataDir = await mkdtemp(join(tmpdir(), 'gatehouse-worker-'));
  const api = createRecordPool(database.api, 8);
  const pool = createRecordPool(database.worker, 16);
  const owner = new pg.Pool({ connectionString: database.owner, max: 2 });
  // The database is dropped under connections that are still closing.
  for (const one of [api, pool, owner]) {
    one.on('connect', (client) => client.on('error', () => undefined));
    // The pool speaks for connections that are idle.
    one.on('error', () => undefined);
  }
  const mails: Mail[] = [];
  let beforeMail: Harness['beforeMail'] = async () => undefined;
  let now = (): Date => new Date();
  let mailer: Mailer = {
    async send(mail) {
      await beforeMail(mail);
      mails.push(mail);
    },
  };
  const commit = createCommit({ pool: api, profile: rcmp, clock });
  const issuer = 'http://issuer.test';
  const person = (subject: string): string => personIdFor(issuer, subject);
  const dependencies: ActivityDependencies = {
    pool,
    commit: createCommit({ pool, profile: rcmp, clock }),
    profile: rcmp,
    mailer: { send: (mail) => mailer.send(mail) },
    now: () => now(),
    store: createLocalFileStore(join(dataDir, 'files')),
    publicUrl: 'http://gatehouse.test',
    searchable: () => searchable,
  };
  const { store } = dependencies;
  const positions = await foundOrganization({ owner, issuer, clock });
  const handleOf = (id: string, kind: FollowedKind = 'onboarding') => environment.client.workflow.getHandle(workflowId({ kind, id }));

  return {
    database,
    pool,
    owner,
    environment,
    commit,
    mails,
    store,
    positions,
    get beforeMail() {
      return beforeMail;
    },
    set beforeMail(next) {
      beforeMail = next;
    },
    get mailer() {
      return mailer;
    },
    set mailer(next) {
      mailer = next;
    },
    get now() {
      return now;
    },
    set now(next) {
      now = next;
    },
    async effectsOf(streamId) {
      const sql = 'SELECT name, status, attempt FROM effect WHERE stream_id = $1 ORDER BY version, id';
      return (await pool.query<{ name: string; status: string; attempt: number }>(sql, [streamId])).rows;
    },
    async eventsOf(streamId) {
      const { rows } = await pool.query<{ name: string }>('SELECT name FROM event WHERE stream_id = $1 ORDER BY version', [streamId]);
      return rows.map(({ name }) => name);
    },
    lifeOf: (id, kind) => handleOf(id, kind).query(life),
    async allTold() {
      await until(async () => (await pool.query('SELECT FROM stream WHERE version > delivered')).rowCount === 0, 'all is told');
    },
    async ended(id, kind) {
      await until(async () => (await handleOf(id, kind).describe()).status.name === 'COMPLETED', 'the process ends');
    },
    async replays(name, id, kind) {
      const handle = handleOf(id, kind);
      const history = await handle.fetchHistory();
      await Worker.runReplayHistory(await replayOptions(), history, handle.workflowId);
      if (!recording) return;
      if ((await readdir(historiesFolder)).some((file) => file.startsWith(`${name}~`))) return;
      // The id says which stream is followed: a replay under another one would ask for another stream.
      await writeFile(join(historiesFolder, `${name}~${handle.workflowId.replace(':', '~')}.history`), encodeHistory(history));
    },
    person,
    async as(subject, kind, name, streamId, input) {
      const caller = { kind: 'person' as const, personId: person(subject) };
      const outcome = await commit({ kind, name, streamId, commandId: randomUUID(), caller, input });
      if (!outcome.ok) throw new Error(`${subject} ${kind}.${name}: ${outcome.refusal.code} ${JSON.stringify(outcome.refusal.params)}`);
      return { id: outcome.streamId, answer: outcome.answer };
    },
    async work({ relays = 1, worker: wanted = true, effects = {}, environment: where = environment, maxCachedWorkflows } = {}) {
      const errors = (error: unknown): void => {
        if (process.env['DEBUG']) console.error(error);
      };
      const running = wanted
        ? await Worker.create({
            connection: where.nativeConnection as NativeConnection,
            taskQueue,
            workflowBundle: { codePath: await bundleWorkflows() },
            activities: { ...createActivities(dependencies), ...effects },
            dataConverter: dataConverterWith(keys),
            shutdownGraceTime: '1 second',
            ...(maxCachedWorkflows === undefined ? {} : { maxCachedWorkflows }),
          })
        : null;
      const done = running?.run();
      const telling = Array.from({ length: relays }, () =>
        startRelay({
          pool,
          databaseUrl: database.worker,
          client: where.client,
          searchable: () => searchable,
          onProgress: () => undefined,
          onError: errors,
        }),
      );
      return {
        async stop() {
          await Promise.all(telling.map((relay) => relay.stop()));
          running?.shutdown();
          await done;
        },
      };
    },
    async close() {
      await Promise.all([api.end(), pool.end(), owner.end()]);
      await database.drop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** Waits until the check holds; a test must not sleep for a guessed time. A process that is not there yet does not hold. */
export async function until<T>(check: () => Promise<T | null | false | undefined>, what: string, withinMs = 20_000): Promise<T> {
  const end = Date.now() + withinMs;
  for (;;) {
    const found = await check().catch((error: unknown) => {
      if (error instanceof WorkflowNotFoundError) return null;
      throw error;
    });
    if (found) return found;
    if (Date.now() > end) throw new Error(`Did not happen in time: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}
