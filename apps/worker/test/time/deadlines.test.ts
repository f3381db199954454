import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { createHarness, startTemporal, until, type Harness } from '../harness.ts';
import { play } from '@gatehouse/testing';

let environment: TestWorkflowEnvironment;
let harness: Harness;
let working: { stop(): Promise<void> };
/** How far the record's clock is behind Temporal's. */
let behindMs = 0;

beforeAll(async () => {
  environment = await startTemporal('timeSkipping');
  const clock = async () => new Date((await environment.currentTimeMs()) - behindMs).toISOString();
  harness = await createHarness(environment, clock);
  working = await harness.work();
}, 120_000);

afterAll(async () => {
  await working.stop();
  await harness.close();
  await environment.teardown();
});

interface Reached {
  readonly name: string;
  readonly recordedAt: Date;
  readonly dueAt: Date;
}

/** Skips days until the record holds so many events. */
async function skipUntil(id: string, events: number): Promise<void> {
  for (let day = 0; day < 40 && (await harness.eventsOf(id)).length < events; day++) await environment.sleep('1 day');
  await until(async () => (await harness.eventsOf(id)).length >= events, `${events} events`);
}

const reachedOf = async (id: string, due: ReadonlyMap<string, string>): Promise<Reached[]> => {
  const { rows } = await harness.pool.query<{ name: string; id: string; recorded_at: Date }>(
    `SELECT name, data->>'deadlineId' AS id, recorded_at FROM event WHERE stream_id = $1 AND name IN ('reminded', 'escalated') ORDER BY version`,
    [id],
  );
  return rows.map((row) => ({ name: row.name, recordedAt: row.recorded_at, dueAt: new Date(due.get(row.id) ?? 0) }));
};

const dueOf = async (id: string): Promise<ReadonlyMap<string, string>> => {
  const { rows } = await harness.pool.query<{ id: string; due: Date }>(
    'SELECT deadline_id AS id, due_at AS due FROM deadline WHERE stream_id = $1',
    [id],
  );
  return new Map(rows.map(({ id: deadline, due }) => [deadline, due.toISOString()]));
};

const told = (id: string, template: string) =>
  until(
    async () => {
      const sql = `SELECT FROM effect WHERE stream_id = $1 AND status = 'done' AND params->>'template' = $2`;
      return (await harness.pool.query(sql, [id, template])).rowCount === 1;
    },
    `${template} is sent`,
  );

describe.each([
  ['with one clock', 0],
  ['when the record’s clock is more than a second behind', 1500],
])('weeks without an answer, %s', (_name, behind) => {
  it('bring a reminder, then an escalation, each once and never early', async () => {
    behindMs = behind;
    const id = await play(harness).register();
    const due = await dueOf(id);
    expect([...due.keys()]).toEqual(expect.arrayContaining(['remind:triage', 'escalate:triage']));
    await harness.allTold();
    await skipUntil(id, 3);
    expect(await harness.eventsOf(id)).toEqual(['registered', 'reminded', 'escalated']);
    for (const { recordedAt, dueAt } of await reachedOf(id, due)) expect(recordedAt.getTime()).toBeGreaterThanOrEqual(dueAt.getTime());
    await told(id, 'taskReminder');
    await told(id, 'taskOverdue');
    await harness.allTold();
    expect(harness.mails.some(({ to, subject }) => to === 'ntop_analyst@demo.example' && subject.includes('overdue'))).toBe(true);
    await harness.replays(behind === 0 ? 'reminder-and-escalation' : 'clock-behind', id);
  });
});

describe('a task that is answered in time', () => {
  it('takes its reminder with it', async () => {
    behindMs = 0;
    const id = await play(harness).register();
    await harness.allTold();
    await play(harness).triage(id);
    await harness.allTold();
    await environment.sleep('3 days');
    expect(await harness.eventsOf(id)).not.toContain('escalated');
    const { deadlines } = await harness.lifeOf(id);
    expect(deadlines.every((deadline) => !deadline.id.endsWith(':triage'))).toBe(true);
  });
});

describe('a deferred case', () => {
  it('comes back by itself on its date', async () => {
    behindMs = 0;
    const { id } = await play(harness).untilDecided('defer');
    await harness.allTold();
    const events = (await harness.eventsOf(id)).length;
    for (let day = 0; day < 45 && !(await harness.eventsOf(id)).includes('deferralEnded'); day++) await environment.sleep('1 day');
    await until(async () => (await harness.eventsOf(id)).includes('deferralEnded'), 'the deferral ends');
    expect((await harness.eventsOf(id)).length).toBeGreaterThan(events);
    await harness.replays('deferral-ended', id);
  });
});
