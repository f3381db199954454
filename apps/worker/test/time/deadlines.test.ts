import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { rcmp } from '@gatehouse/policy';
import { createCommit } from '@gatehouse/db/record';
import { createRecordActivities } from '../../src/activities/record.ts';
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

describe('an authorization', () => {
  it('expires by itself on its last day, not a second before, and is followed until it is reported', async () => {
    behindMs = 0;
    const { id, authorizationId } = await play(harness).untilDecided('approve');
    await harness.allTold();
    const due = (await dueOf(authorizationId)).get('expiry') ?? '';
    await environment.sleep(Date.parse(due) - (await environment.currentTimeMs()) - 1000);
    expect(await harness.eventsOf(authorizationId)).not.toContain('ended');
    await environment.sleep(2000);
    await until(async () => (await harness.eventsOf(authorizationId)).includes('ended'), 'it expires');
    const { rows } = await harness.pool.query<{ reason: string; at: Date }>(
      `SELECT data->>'reason' AS reason, recorded_at AS at FROM event WHERE stream_id = $1 AND name = 'ended'`,
      [authorizationId],
    );
    expect(rows[0]?.reason).toBe('expired');
    expect(rows[0]?.at.getTime()).toBeGreaterThanOrEqual(Date.parse(due));
    await play(harness).report(authorizationId);
    await harness.allTold();
    await harness.ended(authorizationId, 'authorization');
    await harness.ended(id);
    await harness.replays('authorization-expired', authorizationId, 'authorization');
  });
});

describe('a deadline that Temporal believes reached a second early', () => {
  it('is answered with the moment, and nothing is recorded', async () => {
    behindMs = 0;
    const id = await play(harness).register();
    const [deadlineId, due] = [...(await dueOf(id))].toSorted(([, a], [, b]) => (a < b ? -1 : 1))[0] ?? ['', ''];
    const clock = (at: number) => createCommit({ pool: harness.pool, profile: rcmp, clock: async () => new Date(at).toISOString() });
    const reach = (at: number) =>
      createRecordActivities({ pool: harness.pool, commit: clock(at), searchable: () => false }).reachDeadline({ ref: { kind: 'onboarding', id }, deadlineId, setAtVersion: 1 });
    expect(await reach(Date.parse(due) - 1000)).toEqual({ outcome: 'tooEarly', at: due });
    expect(await reach(Date.parse(due) - 1)).toEqual({ outcome: 'tooEarly', at: due });
    expect(await harness.eventsOf(id)).toEqual(['registered']);
    expect(await reach(Date.parse(due))).toEqual({ outcome: 'recorded' });
    expect(await reach(Date.parse(due))).toEqual({ outcome: 'recorded' });
    expect(await harness.eventsOf(id)).toEqual(['registered', 'reminded']);
  });
});
