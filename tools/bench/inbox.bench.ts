import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Pool } from 'pg';
import { dateIn, rcmp } from '@gatehouse/policy';
import { createRecordPool, createResolveReader } from '@gatehouse/db/record';
import { countOpenTasks, openTasks, taskShares, type TaskReader, type TaskShare } from '@gatehouse/db/read';
import { root } from '../start/parts.ts';
import { seedManyTasks } from './many-tasks.ts';
import { quantile, report, type Measurement } from './report.ts';
import { makeDataDir, startInstallation, type RunningInstallation } from './running-installation.ts';
import { timed } from './sample.ts';

/** Everyone's first page where there is far too much to do: 100,000 cases and 200,000 open tasks. */
const cases = 100_000;
const { dataDir, remove } = await makeDataDir();
let measurements: Measurement[] = [];
const add = (measure: string, value: number, unit: string, goal = '', met: boolean | null = null): void =>
  void measurements.push({ measure, value, unit, goal, met });

const installation = await startInstallation(dataDir);
const pool = createRecordPool(installation.databaseUrl, 4);
try {
  const reader = await seeded();
  for (const share of taskShares) await inbox(pool, reader, share);
  const counting = await sample(200, async () => void (await countOpenTasks(pool, reader)));
  add('count of what waits: p99', quantile(counting, 0.99), 'ms');
  report(measurements);
  measurements = [];
  await firstPage(installation);
  await overviews(installation);
  report(measurements);
} finally {
  await pool.end();
  await installation.stop();
  await remove();
}

/** The director reads: both powers are theirs, a colleague has taken a tenth of all, they a hundredth. */
async function seeded(): Promise<TaskReader> {
  const holders = await pool.query<{ subject: string; person: string; position: string }>(
    `SELECT p.subject, p.id::text AS person, i.position_id::text AS position FROM incumbency i JOIN person p ON p.id = i.person_id
      WHERE i.ended_at IS NULL AND p.subject IN ('ntop-director', 'ntop-analyst')`,
  );
  const of = (subject: string) => holders.rows.find((one) => one.subject === subject) ?? { person: '', position: '' };
  const [director, analyst] = [of('ntop-director'), of('ntop-analyst')];
  const { rows } = await pool.query<{ id: string }>(`SELECT id::text FROM "case" WHERE stage = 'triage' LIMIT 1`);
  await seedManyTasks(pool, rows[0]?.id ?? '', {
    cases,
    mineEvery: 100,
    takenEvery: 10,
    reader: director.person,
    colleague: analyst.person,
    readerPosition: director.position,
    colleaguePosition: analyst.position,
  });
  const resolve = createResolveReader({ pool, profile: rcmp, clock: null });
  const { keys } = await resolve(director.person);
  return { personId: director.person, keys, on: dateIn(rcmp.timeZone, new Date().toISOString()) };
}

async function sample(rounds: number, act: () => Promise<void>): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) times.push(await timed(act));
  // The first ones warm up.
  return times.slice(20);
}

/** The first 25, against what somebody writes who knows the reader's keys, that no claim has lapsed, and the shape of the data. */
async function inbox(on: Pool, reader: TaskReader, share: TaskShare): Promise<void> {
  const sql = byHand(reader, share);
  const values = [reader.personId, reader.keys];
  const rows = (await on.query(sql, values)).rows.length;
  if (rows !== 25) throw new Error(`By hand there are ${rows} of ${share}`);
  const ours: number[] = [];
  const bare: number[] = [];
  // In turns, so that whatever else the machine does meets both.
  for (let turn = 0; turn < 6; turn++) {
    ours.push(...(await sample(60, async () => void (await openTasks(on, reader, { first: 25, after: null, share })))));
    bare.push(...(await sample(60, async () => void (await on.query({ name: `by-hand-${share}`, text: sql, values })))));
  }
  const [p99, bareP99] = [quantile(ours, 0.99), quantile(bare, 0.99)];
  add(`inbox, ${share}: 25 of ${2 * cases} tasks: p50`, quantile(ours, 0.5), 'ms');
  add(`inbox, ${share}: p99`, p99, 'ms');
  add(`inbox, ${share}: by hand, p99`, bareP99, 'ms');
  add(`inbox ÷ by hand, ${share}: p99`, p99 / bareP99, '×', '≤ 2', p99 / bareP99 <= 2);
}

function byHand({ keys }: TaskReader, share: TaskShare): string {
  const condition = {
    office: '(task.claimed_by_id IS NULL OR task.claimed_by_id = $1)',
    unclaimed: '(task.claimed_by_id IS NULL AND $1::uuid IS NOT NULL)',
    mine: 'task.claimed_by_id = $1',
  }[share];
  const held = keys.filter((key) => /^(power|position|person):/.test(key)).map((key) => key.replaceAll("'", "''"));
  const walks = held.map(
    (key) => `(SELECT * FROM task WHERE assigned_to = '${key}' AND ${condition}
        AND EXISTS (SELECT FROM visibility v WHERE v.stream_id = task.stream_id AND v.key = ANY($2::text[]))
      ORDER BY due_at, stream_id, task_id LIMIT 25)`,
  );
  return `SELECT t.stream_id::text, t.task_id, t.kind, s.kind AS process, t.assigned_to, t.since, t.due_at, t.params, t.case_id::text,
            t.claimed_by_id::text, t.claimed_at, e.text->>'note' AS note
       FROM (SELECT * FROM (${walks.join(' UNION ALL ')}) every ORDER BY due_at, stream_id, task_id LIMIT 25) t
       JOIN stream s ON s.id = t.stream_id
       LEFT JOIN event e ON e.stream_id = t.stream_id AND e.version = t.note_version
      ORDER BY t.due_at, t.stream_id, t.task_id`;
}

/** The whole query of the first page, as the web sends it. */
async function firstPage(on: RunningInstallation): Promise<void> {
  const query = await myWorkQuery();
  for (const subject of ['ntop-director', 'officer-a', 'employee']) {
    await asked(on, `first page of ${subject}`, subject, query, { language: 'en', share: 'office', first: 25 });
  }
}

/** What the director sees of everybody's work, where half of all tasks are late. */
async function overviews(on: RunningInstallation): Promise<void> {
  const parts = {
    'cases by stage and age': 'stages { stage age count }',
    'overdue by office': 'overdue { open overdue offices rows { open overdue } }',
    'load by person': 'load { rows { open overdue } }',
    'the list of what is overdue': 'overdueTasks(first: 25) { edges { node { dueAt } } pageInfo { hasNextPage endCursor } }',
    'the list of what nobody took': 'tasksOf(first: 25) { edges { node { dueAt } } pageInfo { hasNextPage endCursor } }',
  };
  for (const [name, part] of Object.entries(parts)) await asked(on, `overviews, ${name}`, 'ntop-director', `{ overviews { ${part} } }`, {});
}

/** Through HTTP, signed in. */
async function asked({ url, token }: RunningInstallation, name: string, subject: string, query: string, variables: object): Promise<void> {
  const bearer = await token(subject);
  const times = await sample(170, async () => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${bearer}` },
      body: JSON.stringify({ query, variables }),
    });
    const answer = (await response.json()) as { errors?: unknown };
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  });
  add(`${name}: p50`, quantile(times, 0.5), 'ms');
  add(`${name}: p99`, quantile(times, 0.99), 'ms');
}

/** Read from the page itself, so that what is measured is what people wait for. */
async function myWorkQuery(): Promise<string> {
  const source = async (file: string): Promise<string> => readFile(join(root, 'apps/web/src', file), 'utf8');
  const document = (text: string): string => /graphql\(\s*`([^`]+)`/.exec(text)?.[1] ?? '';
  const [page, parts] = await Promise.all([source('routes/home.tsx'), source('features/tasks/task-parts.ts')]);
  return `${document(page.slice(page.indexOf('myWorkQuery')))}${document(parts)}`;
}
