import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import { rcmp, type CommandName, type FollowedKind, type InputOf, type StreamKind } from '@gatehouse/policy';
import { createCommit, createRecordPool, personIdFor, type Commit } from '@gatehouse/db/record';
import { createTestDatabase } from '@gatehouse/db/testing';
import { foundOrganization, play, type Players } from '@gatehouse/testing';
import { createSessions } from '../src/auth/sessions.ts';
import { sessionCookie } from '../src/auth/sign-in.ts';
import { readConfig } from '../src/config.ts';
import { createServer } from '../src/server.ts';
import { cast } from './cast.ts';
import { countStatements, type StatementCounter } from './count-statements.ts';

/** What GraphQL answers; the shape of `data` is the asker's business. */
export interface Answer<T = Record<string, unknown>> {
  readonly data: T | null;
  readonly errors?: readonly GraphQLFault[];
}

export interface GraphQLFault {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: { readonly code?: string };
}

export interface Harness extends Players {
  readonly url: string;
  readonly dataDir: string;
  readonly databaseUrl: { readonly owner: string; readonly api: string };
  readonly commit: Commit;
  readonly story: ReturnType<typeof play>;
  readonly statements: StatementCounter;
  /** As the worker reports what became of an effect. */
  reportFailure(kind: FollowedKind, streamId: string, input: InputOf<'onboarding', 'reportEffectFailure'>): Promise<void>;
  /** The cookie of somebody's session, opened now or so many minutes ago. */
  cookie(subject: string, minutesAgo?: number): Promise<string>;
  /** As the web does: cookie and CSRF header; null asks without a session. */
  ask<T = Record<string, unknown>>(subject: string | null, query: string, variables?: Readonly<Record<string, unknown>>): Promise<Answer<T>>;
  /** The same, as the bytes of the answer. */
  askText(subject: string | null, query: string, variables?: Readonly<Record<string, unknown>>): Promise<string>;
  post(subject: string | null, path: string, body: BodyInit, headers?: Readonly<Record<string, string>>): Promise<Response>;
  get(subject: string | null, path: string): Promise<Response>;
  upload(subject: string, name: string, content: string | Uint8Array<ArrayBuffer>): Promise<Response>;
  close(): Promise<void>;
}

interface Options {
  readonly environment?: Readonly<Record<string, string>>;
  readonly issuer?: string;
}

export const issuerUrl = 'http://issuer.test';

/** The API as `main.ts` composes it, at a real port, on a migrated database of its own with an institution in it. */
export async function openApi({ environment = {}, issuer = issuerUrl }: Options = {}): Promise<Harness> {
  const database = await createTestDatabase(inject('postgresUrl'));
  const dataDir = await mkdtemp(join(tmpdir(), 'gatehouse-api-'));
  const owner = createRecordPool(database.owner, 4);
  const api = createRecordPool(database.api, 8);
  const worker = createRecordPool(database.worker, 1);
  // The database is dropped under connections that are still closing; the pool speaks for those that are idle.
  for (const pool of [owner, api, worker]) pool.on('error', () => undefined);
  const statements = await countStatements(database.api);
  const positions = await foundOrganization({ owner, issuer, members: cast });
  const commit = createCommit({ pool: api, profile: rcmp, clock: null });
  const person = (subject: string): string => personIdFor(issuer, subject);
  const config = readConfig({
    NODE_ENV: 'test',
    LOG_LEVEL: 'silent',
    GATEHOUSE_PORT: '0',
    GATEHOUSE_DATA_DIR: dataDir,
    DATABASE_URL_API: statements.databaseUrl,
    OIDC_ISSUER: issuer,
    OIDC_CLIENT_ID: 'gatehouse',
    OIDC_CLIENT_SECRET: randomBytes(16).toString('hex'),
    ...environment,
  });
  const app = await createServer(config);
  await app.listen({ host: config.host, port: config.port });
  const url = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;

  const sessions = createSessions(api, 60);
  const cookies = new Map<string, Promise<string>>();
  const open = async (subject: string, minutesAgo = 0): Promise<string> => {
    const { secret } = await sessions.open(person(subject), null, new Date(Date.now() - minutesAgo * 60_000));
    return `${sessionCookie}=${secret}`;
  };
  const cookieOf = (subject: string): Promise<string> => {
    const known = cookies.get(subject) ?? open(subject);
    cookies.set(subject, known);
    return known;
  };
  const headersOf = async (subject: string | null): Promise<Record<string, string>> => ({
    'x-gatehouse-csrf': '1',
    ...(subject === null ? {} : { cookie: await cookieOf(subject) }),
  });
  const post: Harness['post'] = async (subject, path, body, headers = {}) =>
    fetch(url + path, { method: 'POST', body, redirect: 'manual', headers: { ...(await headersOf(subject)), ...headers } });
  const askText: Harness['askText'] = async (subject, query, variables = {}) =>
    (await post(subject, '/graphql', JSON.stringify({ query, variables }), { 'content-type': 'application/json' })).text();

  const players: Players = {
    owner,
    positions,
    person,
    async as<K extends StreamKind, N extends CommandName<K>>(
      subject: string,
      kind: K,
      name: N,
      streamId: string | null,
      input: InputOf<K, N>,
    ) {
      const caller = { kind: 'person' as const, personId: person(subject) };
      const outcome = await commit({ kind, name, streamId, commandId: randomUUID(), caller, input });
      if (!outcome.ok) throw new Error(`${subject} ${kind}.${name}: ${outcome.refusal.code} ${JSON.stringify(outcome.refusal.params)}`);
      return { id: outcome.streamId, answer: outcome.answer };
    },
  };

  return {
    ...players,
    url,
    dataDir,
    databaseUrl: { owner: database.owner, api: database.api },
    commit,
    story: play(players),
    statements,
    async reportFailure(kind, streamId, input) {
      const system = createCommit({ pool: worker, profile: rcmp, clock: null });
      const outcome = await system({
        kind,
        name: 'reportEffectFailure',
        streamId,
        commandId: randomUUID(),
        caller: { kind: 'system', part: 'effects' },
        input: input as never,
      });
      if (!outcome.ok) throw new Error(`reportEffectFailure: ${outcome.refusal.code}`);
    },
    cookie: (subject, minutesAgo) => open(subject, minutesAgo),
    ask: async (subject, query, variables) => JSON.parse(await askText(subject, query, variables)) as never,
    askText,
    post,
    get: async (subject, path) => fetch(url + path, { redirect: 'manual', headers: await headersOf(subject) }),
    async upload(subject, name, content) {
      const form = new FormData();
      form.set('file', new Blob([content]), name);
      return post(subject, '/files', form);
    },
    async close() {
      await app.close();
      await Promise.all([owner.end(), api.end(), worker.end()]);
      await statements.close();
      await database.drop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** The id by which Relay's `node` knows a record's row. */
export const nodeId = (type: string, recordId: string): string => Buffer.from(`${type}:${recordId}`).toString('base64');
