import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { addDays, dateIn, isBusinessDay, mailUnlessChosen, rcmp, type MailChoices } from '@gatehouse/policy';
import { play } from '@gatehouse/testing';
import { createCommit, verify } from '@gatehouse/db/record';
import { createDigestActivities } from '../../src/activities/send-digests.ts';
import { ensureSchedules } from '../../src/schedules.ts';
import { digestHour } from '../digest-hour.ts';
import { createHarness, startTemporal, until, type Harness } from '../harness.ts';

let environment: TestWorkflowEnvironment;
let harness: Harness;
let working: { stop(): Promise<void> };

const { theHourComes } = digestHour(() => environment);
const administrator = 'administrator@demo.example';

beforeAll(async () => {
  environment = await startTemporal('local');
  harness = await createHarness(environment);
  working = await harness.work();
  await ensureSchedules(environment.client, rcmp);
}, 120_000);

afterAll(async () => {
  await working.stop();
  await harness.close();
  await environment.teardown();
});

beforeEach(() => choose({}));

const today = dateIn(rcmp.timeZone, new Date().toISOString());
/** The business days that come next, one for each morning. */
const days = Array.from({ length: 20 }, (_, index) => addDays(today, index + 1, 'calendar', rcmp)).filter((day) => isBusinessDay(day, rcmp));

async function morning(): Promise<string[]> {
  const day = days.shift();
  harness.now = () => new Date(`${day}T12:00:00Z`);
  harness.mails.splice(0);
  await theHourComes();
  return harness.mails.filter(({ to }) => to === administrator).map(({ text }) => text);
}

async function choose(choices: Partial<MailChoices>): Promise<void> {
  await harness.as('ADMINISTRATOR', 'person', 'chooseMail', harness.person('ADMINISTRATOR'), { ...mailUnlessChosen, ...choices });
}

/** Somebody acts in a position for a time. */
async function acting(subject: string, position: string): Promise<string> {
  const appointment = { personId: harness.person(subject), startsOn: '2026-01-01', endsOn: null, acting: true };
  const { answer } = await harness.as('ADMINISTRATOR', 'position', 'appoint', harness.positions[position] ?? '', appointment);
  return String(answer['incumbencyId']);
}

const end = (by: string, position: string, incumbencyId: string, endsOn: string | null = null) =>
  harness.as(by, 'position', 'endIncumbency', harness.positions[position] ?? '', { incumbencyId, endsOn });

/** A case whose triage they took. */
async function taken(subject: string): Promise<string> {
  const id = await play(harness).register();
  await harness.as(subject, 'onboarding', 'claimTask', id, { taskId: 'triage' });
  await harness.allTold();
  await until(async () => (await harness.effectsOf(id)).every(({ status }) => status === 'done'), 'it is written of');
  return id;
}

const linkTo = (incumbencyId: string) => `http://gatehouse.test/people/leaving/${incumbencyId}`;

it('is written to those who appoint on the morning after, once, with the link and nothing of the case', async () => {
  const left = await acting('POLICY_CENTRE', 'NTOP_ANALYST');
  const id = await taken('POLICY_CENTRE');
  expect(await morning()).toEqual([]);
  await end('POLICY_CENTRE', 'NTOP_ANALYST', left);
  const [text, ...others] = await morning();
  expect(others).toEqual([]);
  expect(text).toContain(linkTo(left));
  const { rows } = await harness.pool.query<{ number: string }>('SELECT number FROM "case" WHERE id = $1', [id]);
  expect(text).not.toContain(rows[0]?.number);
  expect(await morning()).toEqual([]);
});

it('is not written where it was handed on before, even after it was put with the mail of the day, nor to who does not want it', async () => {
  const incumbencies = [await acting('SECURITY_AUTHORIZER', 'NTOP_ANALYST'), await acting('ETHICS_GBA_LEAD', 'PPU_ANALYST')];
  const id = await taken('SECURITY_AUTHORIZER');
  await end('SECURITY_AUTHORIZER', 'NTOP_ANALYST', incumbencies[0] ?? '');
  await end('ETHICS_GBA_LEAD', 'PPU_ANALYST', incumbencies[1] ?? '');
  const book = async () =>
    (await harness.pool.query<{ status: string }>(`SELECT status FROM mail WHERE template = 'positionLeft' AND effect_id LIKE '%' || $1`, [incumbencies[0]])).rows;
  await choose({ assigned: 'never' });
  expect(await morning()).toEqual([]);
  expect(await book()).toEqual([]);
  await choose({});
  const commit = createCommit({ pool: harness.pool, profile: rcmp, clock: null });
  const parts = { pool: harness.pool, commit, mailer: harness.mailer, profile: rcmp, publicUrl: 'http://gatehouse.test', now: () => new Date(`${days[0]}T12:00:00Z`) };
  const due = await createDigestActivities(parts).digestsDue();
  expect(due.map(({ personId }) => personId)).toContain(harness.person('ADMINISTRATOR'));
  expect(await book()).toEqual([{ status: 'waiting' }]);
  await harness.as('NTOP_DIRECTOR', 'onboarding', 'claimTask', id, { taskId: 'triage' });
  expect(await morning()).toEqual([]);
  expect(await book()).toEqual([{ status: 'leftOut' }]);
});

it('comes after the last day, not on it, and is not written to whoever set that day', async () => {
  const [bySelf, byAdministrator] = [await acting('POLICY_CENTRE', 'NTOP_ANALYST'), await acting('ETHICS_GBA_LEAD', 'NTOP_DIRECTOR')];
  const [lastDay = ''] = days;
  await taken('POLICY_CENTRE');
  await taken('ETHICS_GBA_LEAD');
  await end('POLICY_CENTRE', 'NTOP_ANALYST', bySelf, lastDay);
  await end('ADMINISTRATOR', 'NTOP_DIRECTOR', byAdministrator, lastDay);
  expect(await morning()).toEqual([]);
  const [text, ...others] = await morning();
  expect(others).toEqual([]);
  expect(text).toContain(linkTo(bySelf));
  expect(text).not.toContain(linkTo(byAdministrator));
  expect((await verify(harness.owner)).fault).toBeNull();
});
