import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { mailUnlessChosen, type MailChoices } from '@gatehouse/policy';
import { play } from '@gatehouse/testing';
import { createSmtpMailer } from '../../src/notifications/mailer.ts';
import { createHarness, startTemporal, until, type Harness } from '../harness.ts';
import { headerOf, startMailServer, type MailServer } from '../mail-server.ts';

let environment: TestWorkflowEnvironment;
let harness: Harness;
let working: { stop(): Promise<void> };
let server: MailServer;

const from = 'gatehouse@demo.example';
const analyst = 'ntop_analyst@demo.example';
const director = 'ntop_director@demo.example';

beforeAll(async () => {
  environment = await startTemporal('local');
  harness = await createHarness(environment);
  working = await harness.work();
}, 120_000);

afterAll(async () => {
  await working.stop();
  await harness.close();
  await environment.teardown();
});

beforeEach(async () => {
  server = await startMailServer();
  harness.mailer = createSmtpMailer(server.url, from, { stepMs: 1000, wholeMs: 3000 });
});

afterEach(() => server.stop());

const effectIs = (id: string, status: string) =>
  until(async () => (await harness.effectsOf(id)).some((effect) => effect.status === status), `the effect is ${status}`);
const bookOf = async (id: string) =>
  (
    await harness.pool.query<{ email: string; status: string; reply: string | null }>(
      'SELECT p.email, m.status, m.reply FROM mail m JOIN person p ON p.id = m.person_id WHERE m.stream_id = $1 ORDER BY p.email',
      [id],
    )
  ).rows;
const addresses = (): string[] => server.received.map(({ to }) => to).toSorted();

describe('a mail server', () => {
  it('that is down gets each mail once when it is back', async () => {
    const port = Number(new URL(server.url).port);
    await server.stop();
    const id = await play(harness).register();
    await until(async () => ((await harness.effectsOf(id))[0]?.attempt ?? 0) > 0, 'it is tried');
    await effectIs(id, 'pending');
    server = await startMailServer(port);
    await effectIs(id, 'done');
    expect(addresses()).toEqual([analyst, director]);
  });

  it('that refuses one address for good gives the others theirs, and is not asked again', async () => {
    server.reply = (to) => (to === analyst ? { at: 'address', code: 550 } : undefined);
    const id = await play(harness).register();
    await effectIs(id, 'done');
    expect(addresses()).toEqual([director]);
    expect(server.asked.filter((one) => one === analyst)).toHaveLength(1);
    const { rows } = await harness.pool.query('SELECT outcome FROM effect WHERE stream_id = $1', [id]);
    expect(rows).toEqual([{ outcome: { sent: 1, refused: 1 } }]);
    expect(await bookOf(id)).toMatchObject([{ email: analyst, status: 'refused', reply: '550' }, { email: director, status: 'sent' }]);
  });

  it('that refuses one address for now is asked again for that one only', async () => {
    let refused = 0;
    server.reply = (to) => (to === analyst && refused++ === 0 ? { at: 'address', code: 451 } : undefined);
    const id = await play(harness).register();
    await effectIs(id, 'done');
    expect(addresses()).toEqual([analyst, director]);
    expect(server.asked.filter((one) => one === director)).toHaveLength(1);
    expect((await harness.effectsOf(id))[0]?.attempt).toBe(2);
  });

  it('that is lost after the message leaves the others theirs and asks a person, whose “again” writes to nobody twice', async () => {
    server.reply = (to) => (to === analyst ? 'hangUpAfterMessage' : undefined);
    const id = await play(harness).register();
    await effectIs(id, 'uncertain');
    await until(async () => (await harness.eventsOf(id)).includes('effectFailed'), 'the record knows');
    expect(addresses()).toEqual([analyst, director]);
    expect(await bookOf(id)).toMatchObject([{ email: analyst, status: 'uncertain' }, { email: director, status: 'sent' }]);

    server.reply = () => undefined;
    const { rows } = await harness.pool.query<{ id: string }>('SELECT id FROM effect WHERE stream_id = $1', [id]);
    await harness.as('NTOP_ANALYST', 'onboarding', 'resolveEffect', id, { effectId: rows[0]?.id ?? '', resolution: 'again' });
    await effectIs(id, 'done');
    // The analyst's may have come twice, at a person's word; the server and the mailbox can see that it is the same.
    expect(addresses()).toEqual([analyst, analyst, director]);
    const ids = server.received.filter(({ to }) => to === analyst).map((one) => headerOf(one, 'Message-ID'));
    expect(new Set(ids).size).toBe(1);
    expect(new Set(server.received.map((one) => headerOf(one, 'Message-ID'))).size).toBe(2);
  });

  it('that is slow is given up in time, and has each mail once', async () => {
    server.greetingMs = 2500;
    const id = await play(harness).register();
    await effectIs(id, 'pending');
    expect(server.asked).toEqual([]);
    server.greetingMs = 0;
    await effectIs(id, 'done');
    expect(addresses()).toEqual([analyst, director]);
  });
});

describe('what people choose', () => {
  const choose = (subject: string, choices: Partial<MailChoices>) =>
    harness.as(subject, 'person', 'chooseMail', harness.person(subject), { ...mailUnlessChosen, ...choices });

  afterEach(async () => {
    for (const subject of ['NTOP_ANALYST', 'NTOP_DIRECTOR']) await choose(subject, {});
  });

  it('is held to: one hears at once, one with the mail of the day, one not at all', async () => {
    await choose('NTOP_ANALYST', { assigned: 'digest' });
    await choose('NTOP_DIRECTOR', { assigned: 'never' });
    const id = await play(harness).register();
    await effectIs(id, 'done');
    expect(addresses()).toEqual([]);
    expect(await bookOf(id)).toMatchObject([{ email: analyst, status: 'waiting' }]);
    await choose('NTOP_DIRECTOR', { news: 'never' });
    const positionId = harness.positions['NTOP_DIRECTOR'] ?? '';
    const handed = { taskId: 'triage', personId: harness.person('NTOP_DIRECTOR'), positionId, note: 'Zephyrine note' };
    await harness.as('NTOP_ANALYST', 'onboarding', 'handOverTask', id, handed);
    await until(async () => addresses().includes(director), 'the director is told');
    expect(addresses()).toEqual([director]);
  });
});

describe('a mail', () => {
  it('holds number and link and says that a reply changes nothing, in the language of whom it is for', async () => {
    const details = { name: 'Demo', email: analyst, unitId: 'unit-a' };
    await harness.as('NTOP_ANALYST', 'person', 'changeDetails', harness.person('NTOP_ANALYST'), { ...details, language: 'fr' });
    const id = await play(harness).register();
    await effectIs(id, 'done');
    const { rows } = await harness.pool.query<{ number: string }>('SELECT number FROM "case" WHERE id = $1', [id]);
    const number = rows[0]?.number ?? '';
    for (const [to, language, sentence] of [[analyst, 'fr', 'pondez pas'], [director, 'en', 'Do not reply']] as const) {
      const mail = server.received.find((one) => one.to === to);
      if (!mail) throw new Error(`No mail for ${to}`);
      expect(headerOf(mail, 'Content-Language')).toBe(language);
      expect(headerOf(mail, 'Auto-Submitted')).toBe('auto-generated');
      expect(headerOf(mail, 'Message-ID')).toMatch(/^<[0-9a-f]{40}@gatehouse\.test>$/);
      expect(mail.message).toContain(`http://gatehouse.test/cases/${number}#act`);
      expect(mail.message).toContain(sentence);
      expect(mail.message).not.toMatch(/Sort seized|Demo PROGRAM/);
    }
    await harness.as('NTOP_ANALYST', 'person', 'changeDetails', harness.person('NTOP_ANALYST'), { ...details, language: 'en' });
  });
});
