import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { mailUnlessChosen } from '@gatehouse/policy';
import { play } from '@gatehouse/testing';
import { createHarness, startTemporal, until, type Harness } from '../harness.ts';

let environment: TestWorkflowEnvironment;
let harness: Harness;
let working: { stop(): Promise<void> };

const analyst = 'ntop_analyst@demo.example';
const director = 'ntop_director@demo.example';

beforeAll(async () => {
  environment = await startTemporal('timeSkipping');
  harness = await createHarness(environment, async () => new Date(await environment.currentTimeMs()).toISOString());
  working = await harness.work();
}, 120_000);

afterAll(async () => {
  await working.stop();
  await harness.close();
  await environment.teardown();
});

const settled = (id: string, template: string) =>
  until(async () => {
    const sql = `SELECT FROM effect WHERE stream_id = $1 AND status = 'done' AND params->>'template' = $2`;
    return (await harness.pool.query(sql, [id, template])).rowCount === 1;
  }, `${template} is settled`);

/** Who is told of a case's triage as the weeks go by without an answer. */
async function told(id: string): Promise<{ readonly reminded: readonly string[]; readonly overdue: readonly string[] }> {
  await harness.allTold();
  for (let day = 0; day < 40 && !(await harness.eventsOf(id)).includes('escalated'); day++) await environment.sleep('1 day');
  await settled(id, 'taskReminder');
  await settled(id, 'taskOverdue');
  const { rows } = await harness.pool.query<{ number: string }>('SELECT number FROM "case" WHERE id = $1', [id]);
  const of = (what: string) =>
    harness.mails.filter(({ subject }) => subject === `${rows[0]?.number}: ${what} – triage`).map(({ to }) => to).toSorted();
  return { reminded: of('due soon'), overdue: of('overdue') };
}

const take = (subject: string, id: string) => harness.as(subject, 'onboarding', 'claimTask', id, { taskId: 'triage' });

describe('as the weeks go by', () => {
  it('the whole office is told of what nobody took', async () => {
    expect(await told(await play(harness).register())).toEqual({ reminded: [analyst, director], overdue: [analyst, director] });
  });

  it('who took it is reminded alone; when it is overdue, the head of the office hears of it too', async () => {
    const id = await play(harness).register();
    await take('NTOP_ANALYST', id);
    expect(await told(id)).toEqual({ reminded: [analyst], overdue: [analyst, director] });
  });

  it('what the head took concerns nobody else', async () => {
    const id = await play(harness).register();
    await take('NTOP_DIRECTOR', id);
    expect(await told(id)).toEqual({ reminded: [director], overdue: [director] });
  });

  it('a claim counts no more when the position is left', async () => {
    const id = await play(harness).register();
    await take('NTOP_ANALYST', id);
    const position = harness.positions['NTOP_ANALYST'] ?? '';
    const { rows } = await harness.pool.query<{ id: string }>('SELECT id::text FROM incumbency WHERE position_id = $1 AND ended_at IS NULL', [position]);
    await harness.as('ADMINISTRATOR', 'position', 'endIncumbency', position, { incumbencyId: rows[0]?.id ?? '', endsOn: null });
    expect(await told(id)).toEqual({ reminded: [director], overdue: [director] });
    const again = { personId: harness.person('NTOP_ANALYST'), startsOn: '2026-01-01', endsOn: null, acting: false };
    await harness.as('ADMINISTRATOR', 'position', 'appoint', position, again);
  });

  it('a reminder can be silenced, what is overdue cannot', async () => {
    const never = { assigned: 'never', reminder: 'never', news: 'never', question: 'never', mention: 'never' } as const;
    await harness.as('NTOP_ANALYST', 'person', 'chooseMail', harness.person('NTOP_ANALYST'), never);
    const id = await play(harness).register();
    expect(await told(id)).toEqual({ reminded: [director], overdue: [analyst, director] });
    await harness.as('NTOP_ANALYST', 'person', 'chooseMail', harness.person('NTOP_ANALYST'), mailUnlessChosen);
  });
});
