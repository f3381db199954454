import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { mailUnlessChosen, rcmp } from '@gatehouse/policy';
import { createCommit, verify } from '@gatehouse/db/record';
import { play } from '@gatehouse/testing';
import { createDigestActivities } from '../../src/activities/send-digests.ts';
import { createSmtpMailer, type Mailer } from '../../src/notifications/mailer.ts';
import { ensureSchedules } from '../../src/schedules.ts';
import { digestHour } from '../digest-hour.ts';
import { createHarness, startTemporal, until, type Harness } from '../harness.ts';
import { headerOf, startMailServer, type MailServer } from '../mail-server.ts';

let environment: TestWorkflowEnvironment;
let harness: Harness;
let working: { stop(): Promise<void> };
let server: MailServer;

const from = 'gatehouse@demo.example';
const analyst = 'ntop_analyst@demo.example';
/** Business days, so that each test has one of its own: Monday the 30th of November 2026 and what follows. */
const days = ['2026-11-30', '2026-12-01', '2026-12-02', '2026-12-03', '2026-12-04', '2026-12-07', '2026-12-08', '2026-12-09', '2026-12-10', '2026-12-11', '2026-12-14', '2026-12-15'];
let on = '';

beforeAll(async () => {
  environment = await startTemporal('local');
  harness = await createHarness(environment);
  working = await harness.work();
  await ensureSchedules(environment.client, rcmp);
  const choices = { ...mailUnlessChosen, assigned: 'digest', news: 'digest' } as const;
  await harness.as('NTOP_ANALYST', 'person', 'chooseMail', harness.person('NTOP_ANALYST'), choices);
  await harness.as('NTOP_DIRECTOR', 'person', 'chooseMail', harness.person('NTOP_DIRECTOR'), { ...choices, assigned: 'never' });
  await harness.as('PROGRAM_OFFICER', 'person', 'chooseMail', harness.person('PROGRAM_OFFICER'), { ...choices, assigned: 'never', news: 'never' });
}, 120_000);

afterAll(async () => {
  await working.stop();
  await harness.close();
  await environment.teardown();
});

beforeEach(async () => {
  server = await startMailServer();
  harness.mailer = createSmtpMailer(server.url, from, { stepMs: 1000, wholeMs: 3000 });
  dayIs(days.shift() ?? '');
});

afterEach(() => server.stop());

function dayIs(day: string): void {
  on = day;
  harness.now = () => new Date(`${day}T12:00:00Z`);
}

const { schedule, runIsOver, theHourComes } = digestHour(() => environment);

async function registered(): Promise<{ readonly id: string; readonly number: string }> {
  const id = await play(harness).register();
  await until(async () => (await harness.effectsOf(id)).every(({ status }) => status === 'done'), 'it is entered');
  const { rows } = await harness.pool.query<{ number: string }>('SELECT number FROM "case" WHERE id = $1', [id]);
  return { id, number: rows[0]?.number ?? '' };
}

async function allEntered(): Promise<void> {
  await harness.allTold();
  await until(async () => (await harness.pool.query(`SELECT FROM effect WHERE status IN ('pending', 'attempting')`)).rowCount === 0, 'all is entered');
}

const statusOf = async (day: string) =>
  (
    await harness.pool.query<{ status: string }>('SELECT status FROM mail_digest WHERE person_id = $1 AND "on" = $2', [harness.person('NTOP_ANALYST'), day])
  ).rows[0]?.status;

const activities = (mailer: Mailer) =>
  createDigestActivities({ pool: harness.pool, commit: createCommit({ pool: harness.pool, profile: rcmp, clock: null }), mailer, profile: rcmp, publicUrl: 'http://gatehouse.test', now: harness.now });
const digest = () => ({ personId: harness.person('NTOP_ANALYST'), on });

/** An attempt of a worker that does not live to finish it. */
async function beginAndDie(): Promise<void> {
  const underWay = Promise.withResolvers<void>();
  const killed = {
    send: () => {
      underWay.resolve();
      return new Promise<void>(() => undefined);
    },
  };
  void activities(killed).sendDigest(digest());
  await underWay.promise;
}

const leaseRunsOut = () => harness.owner.query(`UPDATE mail_digest SET lease_until = now() - interval '1 second' WHERE status = 'sending'`);

describe('the mail of the day', () => {
  it('is asked for at the hour of the profile, Monday to Friday, on the institution’s own clock', async () => {
    const { spec } = await schedule().describe();
    expect(spec.timezone).toBe('America/Toronto');
    expect(spec.calendars).toMatchObject([{ hour: [{ start: rcmp.mailDigestHour, end: rcmp.mailDigestHour }], dayOfWeek: [{ start: 'MONDAY', end: 'FRIDAY' }] }]);
  });

  it('says once what came since, with number, due date and link, and leaves out what was settled or taken meanwhile', async () => {
    const [open, settled, taken] = [await registered(), await registered(), await registered()];
    await play(harness).triage(settled.id);
    await harness.as('NTOP_DIRECTOR', 'onboarding', 'claimTask', taken.id, { taskId: 'triage' });
    expect(server.received).toEqual([]);
    await theHourComes();
    const [mail, ...more] = server.received;
    expect(more).toEqual([]);
    if (!mail) throw new Error('No mail');
    expect(mail.to).toBe(analyst);
    expect(headerOf(mail, 'Subject')).toContain('2026');
    expect(mail.message).toContain(`http://gatehouse.test/cases/${open.number}#act`);
    expect(mail.message).toContain('due ');
    for (const { number } of [settled, taken]) expect(mail.message).not.toContain(number);
    await theHourComes();
    expect(server.received).toHaveLength(1);
  });

  it('is not written where there is nothing to say, nor on a day on which offices are closed', async () => {
    await theHourComes();
    expect(server.received).toEqual([]);
    const { number } = await registered();
    dayIs('2026-12-25');
    await theHourComes();
    expect(server.received).toEqual([]);
    dayIs('2026-12-29');
    await theHourComes();
    expect(server.received).toHaveLength(1);
    expect(server.received[0]?.message).toContain(number);
  });

  it('comes once when the server was down', async () => {
    const port = Number(new URL(server.url).port);
    await server.stop();
    await registered();
    await schedule().trigger();
    await until(async () => (await statusOf(on)) === 'pending', 'it is put off');
    server = await startMailServer(port);
    await until(async () => (await statusOf(on)) === 'sent', 'it is sent');
    expect(server.received).toHaveLength(1);
    await runIsOver();
  });

  it('that the worker did not live to finish is not written again, and what came later goes with the next day', async () => {
    const { id, number } = await registered();
    await beginAndDie();
    expect(await statusOf(on)).toBe('sending');
    // Another attempt while the lease holds begins nothing.
    await expect(activities(harness.mailer).sendDigest(digest())).rejects.toThrow('Another attempt is under way');
    await leaseRunsOut();
    await activities(harness.mailer).sendDigest(digest());
    expect(await statusOf(on)).toBe('uncertain');
    expect(server.received).toEqual([]);
    expect(await harness.eventsOf(id)).toContain('effectFailed');
    const later = await registered();
    dayIs('2027-01-05');
    await theHourComes();
    expect(server.received).toHaveLength(1);
    expect(server.received[0]?.message).toContain(later.number);
    expect(server.received[0]?.message).not.toContain(number);
  });

  it('that was broken off and looked after by no attempt of its day is not said again with a later one', async () => {
    const [{ id, number }, day] = [await registered(), on];
    await beginAndDie();
    await leaseRunsOut();
    const later = await registered();
    dayIs('2027-01-07');
    await theHourComes();
    expect(await statusOf(day)).toBe('uncertain');
    expect(await harness.eventsOf(id)).toContain('effectFailed');
    expect(server.received).toHaveLength(1);
    expect(server.received[0]?.message).toContain(later.number);
    expect(server.received[0]?.message).not.toContain(number);
  });

  it('of which nobody can tell whether it arrived is a person’s to decide on, case by case, once each', async () => {
    const cases = [await registered(), await registered()];
    server.reply = () => 'hangUpAfterMessage';
    await theHourComes();
    expect(await statusOf(on)).toBe('uncertain');
    expect(server.received).toHaveLength(1);
    server.reply = () => undefined;
    const failed = async (id: string) => {
      const { rows } = await harness.pool.query<{ effectId: string; outcome: string }>(`SELECT data->>'effectId' AS "effectId", data->>'outcome' AS outcome FROM event WHERE stream_id = $1 AND name = 'effectFailed'`, [id]);
      return rows;
    };
    const [again, settled] = cases;
    for (const [one, resolution] of [[again, 'again'], [settled, 'settled']] as const) {
      const [reported, ...more] = await failed(one?.id ?? '');
      expect(more).toEqual([]);
      expect(reported?.outcome).toBe('uncertain');
      await harness.as('NTOP_ANALYST', 'onboarding', 'resolveEffect', one?.id ?? '', { effectId: reported?.effectId ?? '', resolution });
      await harness.allTold();
      await until(async () => (await harness.effectsOf(one?.id ?? '')).every(({ status }) => status === 'done'), 'it is done');
    }
    const [, written, ...others] = server.received;
    expect(others).toEqual([]);
    expect(written?.message).toContain(`http://gatehouse.test/cases/${again?.number}#act`);
    // With the next day comes nothing of it.
    dayIs('2027-01-06');
    await theHourComes();
    expect(server.received).toHaveLength(2);
    expect((await verify(harness.owner)).fault).toBeNull();
  });

  it('is not tried again for an address that is refused for good', async () => {
    server.reply = () => ({ at: 'address', code: 550 });
    await registered();
    await theHourComes();
    expect(await statusOf(on)).toBe('refused');
    expect(server.asked).toHaveLength(1);
    const { rows } = await harness.pool.query(`SELECT DISTINCT reply FROM mail WHERE status = 'refused'`);
    expect(rows).toEqual([{ reply: '550' }]);
  });

  it('says nothing of what its reader silenced since it was put there', async () => {
    await registered();
    const choose = (assigned: 'digest' | 'never') => harness.as('NTOP_ANALYST', 'person', 'chooseMail', harness.person('NTOP_ANALYST'), { ...mailUnlessChosen, assigned, news: 'digest' });
    await choose('never');
    await theHourComes();
    expect(server.received).toEqual([]);
    expect(await statusOf(on)).toBe('leftOut');
    await choose('digest');
  });

  it('says nothing of what stands still, was given back, or is for others to answer by now', async () => {
    const digests = async (subject: string) => harness.as(subject, 'person', 'chooseMail', harness.person(subject), { ...mailUnlessChosen, assigned: 'digest' });
    await Promise.all(['PPU_ANALYST', 'LEGAL_SERVICES'].map(digests));
    const director = harness.positions['NTOP_DIRECTOR'] ?? '';
    const ofDays = { personId: harness.person('LEGAL_SERVICES'), startsOn: '2026-01-01', endsOn: null };
    const { answer } = await harness.as('ADMINISTRATOR', 'position', 'appoint', director, { ...ofDays, acting: true });

    const { id, number } = await registered();
    const handed = { taskId: 'triage', personId: harness.person('NTOP_ANALYST'), positionId: harness.positions['NTOP_ANALYST'] ?? '', note: 'For you' };
    await harness.as('NTOP_DIRECTOR', 'onboarding', 'handOverTask', id, handed);
    await allEntered();
    await harness.as('NTOP_ANALYST', 'onboarding', 'releaseTask', id, { taskId: 'triage' });
    // Whoever acted reads on, as one of the office.
    await harness.as('ADMINISTRATOR', 'position', 'endIncumbency', director, { incumbencyId: String(answer['incumbencyId']), endsOn: null });
    await harness.as('ADMINISTRATOR', 'position', 'nameOfficeMember', director, ofDays);
    const inReview = await registered();
    await play(harness).triage(inReview.id);
    const version = await play(harness).prepare(inReview.id);
    await allEntered();
    await harness.as('PPU_ANALYST', 'onboarding', 'requestInformation', inReview.id, { kind: 'privacy', version, reasons: 'Which data?' });
    await allEntered();

    server.received.length = 0;
    await theHourComes();
    const [mail, ...others] = server.received;
    expect(others).toEqual([]);
    expect(mail?.to).toBe(analyst);
    const text = mail?.message.replaceAll('=\r\n', '') ?? '';
    expect(text).toContain(`${number}: asked of you`);
    expect(text).not.toContain('handed over');
  });

  it('says nothing of a case to whom left the office meanwhile', async () => {
    await registered();
    const position = harness.positions['NTOP_ANALYST'] ?? '';
    const { rows } = await harness.pool.query<{ id: string }>('SELECT id::text FROM incumbency WHERE position_id = $1', [position]);
    await harness.as('ADMINISTRATOR', 'position', 'endIncumbency', position, { incumbencyId: rows[0]?.id ?? '', endsOn: null });
    await theHourComes();
    expect(server.received).toEqual([]);
    expect(await statusOf(on)).toBe('leftOut');
  });
});
