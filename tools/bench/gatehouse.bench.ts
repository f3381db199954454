import { createRecordPool } from '@gatehouse/db/record';
import { randomUUID } from 'node:crypto';
import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { createLocalFileStore } from '@gatehouse/db/files';
import { reviewForms } from '@gatehouse/policy';
import { loadForm } from '@gatehouse/policy/forms';
import { registering } from '@gatehouse/policy/testing';
import { demoCase, type DemoCase } from '../demo/cases.ts';
import { demoReview } from '../demo/reviews.ts';
import { createStage, type Stage } from '../demo/stage.ts';
import { root } from '../start/parts.ts';
import { drainBacklog } from './backlog.ts';
import { ratesWithFlushDelay } from './flush-delay.ts';
import { quantile, report, type Measurement } from './report.ts';
import { makeDataDir, startInstallation, type RunningInstallation } from './running-installation.ts';
import { inParallel, timed } from './sample.ts';

const reviewers = {
  'privacy-analyst': 'privacy',
  'security-authorizer': 'security',
  'ethics-reviewer': 'ethicsGbaPlus',
  'policy-reviewer': 'policy',
} as const;

const template: DemoCase = {
  name: { en: 'Measured tool', fr: 'Outil mesuré' },
  kind: 'software',
  vendor: null,
  useCase: { en: 'Measuring', fr: 'Mesure' },
  purpose: 'To measure.',
  officer: 'officer-a',
  executive: 'executive-a',
  unitId: 'unit-a',
  // Today: a case of the past would bring its overdue reminders with it.
  daysAgo: 0,
};

const { dataDir, remove } = await makeDataDir();
const measurements: Measurement[] = [];
const add = (measure: string, value: number, unit: string, goal = '', met: boolean | null = null): void =>
  void measurements.push({ measure, value, unit, goal, met });

let installation = await startInstallation(dataDir);
const pool = createRecordPool(installation.databaseUrl, 16);
try {
  const positions = await positionsOf();
  const tokens = Object.fromEntries(
    await Promise.all(Object.keys(reviewers).map(async (subject) => [subject, await installation.token(subject)] as const)),
  );
  await fullCases(positions);
  await approvals(positions, tokens);
  await simultaneousReviews(positions, tokens);
  await flushes(positions);
  await effects(positions);
  await backlog(positions);
  await statements(await installation.token('auditor'));
  await firstScreen();
} finally {
  await pool.end();
  await installation.stop();
}
installation = await startInstallation(dataDir);
add('npm start, second time: ready after', installation.readyAfterMs / 1000, 's', '≤ 8', installation.readyAfterMs <= 8000);
await installation.stop();
await remove();
report(measurements);

function stageOf(running: RunningInstallation): Stage {
  const store = createLocalFileStore(join(running.dataDir, 'files'));
  return createStage({ pool, issuer: running.issuer, store, now: new Date() });
}

async function positionsOf(): Promise<Record<string, string>> {
  const { rows } = await pool.query<{ subject: string; id: string }>(
    'SELECT p.subject, i.position_id::text AS id FROM incumbency i JOIN person p ON p.id = i.person_id WHERE i.ended_at IS NULL',
  );
  return Object.fromEntries(rows.map(({ subject, id }) => [subject, id]));
}

async function casesInReview(count: number, positions: Record<string, string>): Promise<string[]> {
  const ids: string[] = [];
  await inParallel(Array.from({ length: count }, (_one, index) => index), 8, async () => {
    const story = demoCase(stageOf(installation), positions, template);
    await story.toReview();
    ids.push(story.id);
  });
  await fillReviews(ids);
  return ids;
}

/** All four reviewers' forms of each case, as typed: no part of what is measured, and so written at once. */
async function fillReviews(ids: readonly string[]): Promise<void> {
  const stage = stageOf(installation);
  for (const [subject, kind] of Object.entries(reviewers)) {
    const form = reviewForms[kind];
    const { version } = await loadForm(form);
    const answers = demoReview(kind, { opinion: 'support', reasons: 'Measured.', conditions: [] }, stage);
    const scopes = ids.map((id) => `onboarding:${id}`);
    await pool.query('INSERT INTO draft (scope, form, definition_version, revision, updated_at) SELECT scope, $2, $3, 1, now() FROM unnest($1::text[]) scope', [
      scopes,
      form,
      version,
    ]);
    await pool.query(
      `INSERT INTO draft_answer (scope, form, question_id, value, revision, edited_by, edited_at)
       SELECT scope, $2, answer.key, answer.value, 1, $4, now() FROM unnest($1::text[]) scope, jsonb_each($3::jsonb) answer`,
      [scopes, form, JSON.stringify(answers), stage.person(subject)],
    );
  }
}

async function review(token: string, id: string, kind: string): Promise<string> {
  const input = {
    commandId: randomUUID(),
    id: Buffer.from(`Case:${id}`).toString('base64'),
    kind,
    version: 1,
    draftRevision: 1,
  };
  const query = `mutation ($input: RecordReviewInput!) { recordReview(input: $input) { __typename ... on Refusal { code } ... on CaseChanged { version case { id stage } } } }`;
  const response = await fetch(`${installation.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables: { input } }),
  });
  const { data } = (await response.json()) as { data?: { recordReview: { __typename: string; code?: string } } };
  return data?.recordReview.code ?? data?.recordReview.__typename ?? `HTTP ${response.status}`;
}

/** Cases from registration to an authorization in force, eight at a time, counted when recorded. */
async function fullCases(positions: Record<string, string>): Promise<void> {
  const count = 160;
  const ms = await timed(() =>
    inParallel(Array.from({ length: count }, (_one, index) => index), 8, async () => {
      const story = demoCase(stageOf(installation), positions, template);
      await story.toReview();
      await fillReviews([story.id]);
      await Promise.all((['privacy', 'security', 'ethicsGbaPlus', 'policy'] as const).map((kind) => story.review(kind)));
      await story.sign(await story.checklist(), 'none');
      await story.recommend();
      await story.decide('director-general', 'approve');
    }),
  );
  const rate = (count / ms) * 1000;
  add('full case, eight at a time', rate, 'cases/s', '≥ 60', rate >= 60);
}

/** An approval through GraphQL against the same statements as bare SQL, in one run. */
async function approvals(positions: Record<string, string>, tokens: Record<string, string>): Promise<void> {
  const kinds = Object.entries(reviewers);
  for (const callers of [1, 8]) {
    const ids = await casesInReview(callers === 1 ? 75 : 200, positions);
    const jobs = ids.flatMap((id) => kinds.map(([subject, kind]) => ({ id, kind, token: tokens[subject] ?? '' })));
    const times: number[] = [];
    const total = await timed(() =>
      inParallel(jobs, callers, async ({ id, kind, token }) => {
        times.push(
          await timed(async () => {
            const answer = await review(token, id, kind);
            if (answer !== 'CaseChanged') throw new Error(answer);
          }),
        );
      }),
    );
    const bare = await bareStatements(positions, callers);
    const rate = (jobs.length / total) * 1000;
    const p50 = quantile(times, 0.5);
    add(`approve through GraphQL, ${callers} callers: p50`, p50, 'ms');
    add(`approve through GraphQL, ${callers} callers: p95`, quantile(times, 0.95), 'ms');
    add(`approve through GraphQL, ${callers} callers: rate`, rate, '/s');
    add(`the same statements as bare SQL, ${callers} callers: p50`, bare.p50, 'ms');
    add(`approve ÷ bare, ${callers} callers: p50`, p50 / bare.p50, '×', '≤ 2', p50 / bare.p50 <= 2);
    add(`approve ÷ bare, ${callers} callers: rate`, rate / bare.rate, '×', '≥ 0.5', rate / bare.rate >= 0.5);
  }
}

interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** Records what one approval sends to PostgreSQL, then sends the same for other cases without deciding anything. */
async function bareStatements(positions: Record<string, string>, callers: number): Promise<{ p50: number; rate: number }> {
  const [model = '', ...others] = await casesInReview(callers === 1 ? 150 : 400, positions);
  const recording = createRecordPool(installation.databaseUrl, 1);
  const sent: Statement[] = [];
  recording.on('connect', (client) => {
    const query = client.query.bind(client) as (...args: unknown[]) => unknown;
    client.query = ((config: string | Statement, ...rest: unknown[]) => {
      sent.push(typeof config === 'string' ? { text: config, values: [] } : { text: config.text, values: config.values ?? [] });
      return query(config, ...rest);
    }) as never;
  });
  const store = createLocalFileStore(join(dataDir, 'files'));
  const stage = createStage({ pool: recording, issuer: installation.issuer, store, now: new Date() });
  await stage.as('privacy-analyst', 'onboarding', 'recordReview', model, { kind: 'privacy', version: 1, draftRevision: 1 });
  await recording.end();
  const commandIds = new Set(sent.flatMap(({ values }) => values.filter((value) => isCommandId(value, sent))) as string[]);
  const times: number[] = [];
  const total = await timed(() =>
    inParallel(others, callers, async (id) => {
      const commandId = randomUUID();
      times.push(await timed(() => replay(sent, (text) => [...commandIds].reduce((one, known) => one.replaceAll(known, commandId), text.replaceAll(model, id)))));
    }),
  );
  return { p50: quantile(times, 0.5), rate: (others.length / total) * 1000 };
}

/** The command's id is the second parameter of the statement that looks whether it is known. */
function isCommandId(value: unknown, sent: readonly Statement[]): boolean {
  return sent.some(({ text, values }) => text.includes('FROM (SELECT 1) one LEFT JOIN command') && values[1] === value);
}

async function replay(sent: readonly Statement[], change: (text: string) => string): Promise<void> {
  const client = await pool.connect();
  try {
    for (const { text, values } of sent) {
      const changed = values.map((value) =>
        typeof value === 'string' ? change(value) : Array.isArray(value) ? value.map((one) => (typeof one === 'string' ? change(one) : (one as unknown))) : value,
      );
      await client.query(values.length > 0 ? { name: `b${hashOf(text)}`, text, values: changed } : text);
    }
  } finally {
    client.release();
  }
}

function hashOf(text: string): string {
  let hash = 0;
  for (const character of text) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) >>> 0;
  return String(hash);
}

/** Four different reviews of one case at the same instant. */
async function simultaneousReviews(positions: Record<string, string>, tokens: Record<string, string>): Promise<void> {
  const ids = await casesInReview(50, positions);
  let errors = 0;
  for (const id of ids) {
    const answers = await Promise.all(Object.entries(reviewers).map(([subject, kind]) => review(tokens[subject] ?? '', id, kind)));
    errors += answers.filter((answer) => answer !== 'CaseChanged').length;
  }
  add('four reviews of one case at the same instant, 50 cases: errors', errors, '', '0', errors === 0);
}

/** Comments on many cases, sixteen at a time, on the disk as it is and on one whose flush takes 2 ms longer. */
async function flushes(positions: Record<string, string>): Promise<void> {
  const ids = await casesInReview(64, positions);
  let next = 0;
  const { atOnce, delayed } = await ratesWithFlushDelay(pool, 3000, 16, async () => {
    const id = ids[next++ % ids.length] ?? '';
    await stageOf(installation).as('officer-a', 'onboarding', 'comment', id, { body: 'Measured.', language: 'en' });
  });
  add('commits, sixteen at a time: rate', atOnce, '/s');
  add('commits with a flush that takes 2 ms longer, sixteen at a time: rate', delayed, '/s');
}

/** From commit to the end of its effect, at 20 commits a second, half of them new streams. */
async function effects(positions: Record<string, string>): Promise<void> {
  await settled();
  const officer = await installation.token('officer-a');
  const known = await casesInReview(1, positions);
  const since = new Date();
  const seconds = 10;
  for (let sent = 0; sent < seconds * 20; sent++) {
    const isNew = sent % 2 === 0;
    void post(officer, isNew ? registerRequest() : commentRequest(known[0] ?? ''));
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await new Promise((resolve) => setTimeout(resolve, 5000));
  const times = await notified(since);
  const p95 = quantile(times, 0.95);
  add('commit to the end of its effect at 20 commits/s: p50', quantile(times, 0.5), 'ms');
  add('commit to the end of its effect at 20 commits/s: p95', p95, 'ms', '≤ 500', p95 <= 500 && times.length === seconds * 10);
}

function registerRequest(): object {
  const input = { commandId: randomUUID(), ...registering({ purpose: 'To time.' }) };
  return { query: 'mutation ($input: RegisterInput!) { register(input: $input) { __typename } }', variables: { input } };
}

function commentRequest(id: string): object {
  const input = { commandId: randomUUID(), id: Buffer.from(`Case:${id}`).toString('base64'), body: 'Timed.', language: 'en' };
  return { query: 'mutation ($input: CommentInput!) { comment(input: $input) { __typename } }', variables: { input } };
}

/** Waits until the worker has nothing left to do of what was measured before: until a mail leaves within a second, twice. */
async function settled(): Promise<void> {
  await drained();
  const officer = await installation.token('officer-a');
  for (let quick = 0; quick < 2; ) {
    const since = new Date();
    await post(officer, registerRequest());
    const ms = await timed(async () => {
      while ((await notified(since)).length === 0) await new Promise((resolve) => setTimeout(resolve, 50));
    });
    quick = ms < 1000 ? quick + 1 : 0;
  }
}

async function post(token: string, body: object): Promise<string> {
  const response = await fetch(`${installation.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify(body),
  });
  return response.text();
}

/** From commit to the end of the mail about each case registered since, in milliseconds; of those that have ended. */
async function notified(since: Date): Promise<number[]> {
  const { rows } = await pool.query<{ ms: number }>(
    `SELECT extract(epoch FROM f.updated_at - e.recorded_at) * 1000 AS ms
       FROM effect f JOIN event e ON e.stream_id = f.stream_id AND e.version = f.version
      WHERE e.recorded_at >= $1 AND f.name = 'notify' AND e.name = 'registered' AND f.status = 'done'`,
    [since],
  );
  return rows.map(({ ms }) => Number(ms));
}

/** Waits until every process was told what was recorded. */
async function drained(): Promise<void> {
  for (;;) {
    const { rows } = await pool.query('SELECT FROM stream WHERE version > delivered LIMIT 1');
    if (rows.length === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}

/** Ten thousand events that nobody told, against bare signal-with-start. */
async function backlog(positions: Record<string, string>): Promise<void> {
  await drained();
  const { databaseUrl, temporal } = installation;
  const { events, relayPerSecond, barePerSecond } = await drainBacklog({ pool, databaseUrl, temporal }, 10_000, async () => {
    await demoCase(stageOf(installation), positions, template).register();
  });
  const ratio = relayPerSecond / barePerSecond;
  add(`a backlog of ${events} events on as many streams drains`, relayPerSecond, 'events/s');
  add('bare signal-with-start on the same server', barePerSecond, '/s');
  add('backlog ÷ bare', ratio, '×', '≥ 0.7', ratio >= 0.7);
}

/** SQL statements that the API sends for one page of cases: the same for 5 and for 50. */
async function statements(token: string): Promise<void> {
  const log = join(dataDir, 'logs/postgres.log');
  await pool.query("ALTER ROLE gatehouse_api SET log_statement = 'all'");
  await pool.query("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'gatehouse_api'");
  const count = async (first: number): Promise<number> => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    const before = (await readFile(log, 'utf8')).length;
    const response = await fetch(`${installation.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({
        query: `{ cases(first: ${first}) { totalCount edges { node { number stage technology { name { en } } requester { name } reviews { opinion reviewer { name } } tasks { kind assignee { person { name } position { title { en } } } } } } } }`,
      }),
    });
    if (!(await response.text()).includes('totalCount')) throw new Error('No page of cases');
    await new Promise((resolve) => setTimeout(resolve, 300));
    const logged = (await readFile(log, 'utf8')).slice(before);
    return [...logged.matchAll(/LOG: {2}(execute|statement)/g)].length;
  };
  await count(5);
  const few = await count(5);
  const many = await count(50);
  await pool.query('ALTER ROLE gatehouse_api RESET log_statement');
  add('SQL statements for a page of 5 cases', few, '');
  add('SQL statements for a page of 50 cases', many, '', 'as for 5', many === few);
}

/** JavaScript that the first screen of somebody signed in loads, gzipped. */
async function firstScreen(): Promise<void> {
  const assets = join(root, 'apps/web/dist/assets');
  const html = await readFile(join(root, 'apps/web/dist/index.html'), 'utf8');
  const files = await Array.fromAsync(glob('*.js', { cwd: assets }));
  const wanted = new Set<string>();
  const visit = async (file: string): Promise<void> => {
    if (wanted.has(file)) return;
    wanted.add(file);
    const text = await readFile(join(assets, file), 'utf8');
    for (const match of text.matchAll(/from\s*["']\.\/([^"']+\.js)["']|import\s*["']\.\/([^"']+\.js)["']/g)) await visit(match[1] ?? match[2] ?? '');
  };
  for (const match of html.matchAll(/assets\/([^"']+\.js)/g)) await visit(match[1] ?? '');
  for (const file of files.filter((name) => name.startsWith('home-'))) await visit(file);
  let bytes = 0;
  for (const file of wanted) bytes += gzipSync(await readFile(join(assets, file))).length;
  add('web, first screen: JavaScript gzipped', bytes / 1000, 'kB', '≤ 150', bytes <= 150_000);
}
