import { afterAll, beforeAll, expect, it } from 'vitest';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { mailUnlessChosen, type GrantKey } from '@gatehouse/policy';
import { takeAlong } from '@gatehouse/db/follow';
import { play } from '@gatehouse/testing';
import { createSmtpMailer } from '../../src/notifications/mailer.ts';
import { createHarness, startTemporal, until, type Harness } from '../harness.ts';
import { headerOf, startMailServer, type MailServer } from '../mail-server.ts';

let environment: TestWorkflowEnvironment;
let harness: Harness;
let working: { stop(): Promise<void> };
let server: MailServer;
let caseId: string;

/** Stands in what is said, and in no mail. */
const secret = 'Bettong';

beforeAll(async () => {
  environment = await startTemporal('local');
  harness = await createHarness(environment);
  working = await harness.work();
  caseId = await play(harness).register();
  await until(async () => (await harness.effectsOf(caseId)).every(({ status }) => status === 'done'), 'what registering brings is done');
  server = await startMailServer();
  harness.mailer = createSmtpMailer(server.url, 'gatehouse@demo.example', { stepMs: 1000, wholeMs: 3000 });
}, 120_000);

afterAll(async () => {
  await working.stop();
  await harness.close();
  await environment.teardown();
  await server.stop();
});

async function say(mentions: readonly object[], positionIds: readonly string[]): Promise<string> {
  const input = { body: `Look at ${secret}`, language: 'en', mentions, positionIds } as never;
  const { answer } = await harness.as('NTOP_ANALYST', 'onboarding', 'comment', caseId, input);
  return String(answer['commentId']);
}

const one = (of: object) => ({ personId: null, positionId: null, power: null, ...of });
const counsel = () => one({ personId: harness.person('LEGAL_SERVICES') });
const allDone = () => until(async () => (await harness.effectsOf(caseId)).every(({ status }) => status === 'done'), 'the mail is out');

it('tells each of those who are named once, with number and link and no word of what is said', async () => {
  const positionId = harness.positions['LEGAL_SERVICES'] ?? '';
  const commentId = await say([counsel(), one({ positionId }), one({ power: 'ntop:triage' })], [positionId]);
  await allDone();
  // Whoever wrote is of the office that they name, and is not told.
  expect(server.received.map(({ to }) => to).toSorted()).toEqual(['legal_services@demo.example', 'ntop_director@demo.example']);
  const { rows } = await harness.pool.query<{ number: string }>('SELECT number FROM "case" WHERE id = $1', [caseId]);
  for (const mail of server.received) {
    expect(headerOf(mail, 'Subject')).toContain(rows[0]?.number);
    const text = mail.message.replaceAll('=\r\n', '').replaceAll('=3D', '=');
    expect(text).toContain(`/cases/${rows[0]?.number}?tab=conversation&about=comment%2F${commentId}`);
    expect(text).not.toContain(secret);
  }
});

it('who chose otherwise is not told, and the mail of the day leaves out what was read meanwhile', async () => {
  server.received.length = 0;
  await harness.as('LEGAL_SERVICES', 'person', 'chooseMail', harness.person('LEGAL_SERVICES'), { ...mailUnlessChosen, mention: 'digest' });
  await harness.as('NTOP_DIRECTOR', 'person', 'chooseMail', harness.person('NTOP_DIRECTOR'), { ...mailUnlessChosen, mention: 'never' });
  const positionId = harness.positions['LEGAL_SERVICES'] ?? '';
  const read = await say([counsel(), one({ power: 'ntop:triage' })], [positionId]);
  await say([counsel()], [positionId]);
  await allDone();
  expect(server.received).toEqual([]);
  await harness.owner.query('INSERT INTO mention_put_away SELECT id, $2, now() FROM mention WHERE said_id = $1', [read, harness.person('LEGAL_SERVICES')]);
  const reading = (key: GrantKey) => ({ personId: harness.person('LEGAL_SERVICES'), keys: [key], answers: [], silenced: [] });
  const entries = await takeAlong(harness.pool, reading('power:legal:advise'), '2026-11-30');
  expect(entries.map(({ template }) => template)).toEqual(['mentioned']);
  // Nor is it told to whoever may not read the case any more.
  await harness.pool.query(`UPDATE mail SET status = 'waiting' WHERE template = 'mentioned' AND person_id = $1`, [harness.person('LEGAL_SERVICES')]);
  expect(await takeAlong(harness.pool, reading('unit:unit-a'), '2026-12-01')).toEqual([]);
});
