import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { dateIn, rcmp } from '@gatehouse/policy';
import { play } from '@gatehouse/testing';
import { createHarness, startTemporal, until, type Harness } from '../harness.ts';

let environment: TestWorkflowEnvironment;
let harness: Harness;
let working: { stop(): Promise<void> };

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

beforeEach(() => {
  harness.mails.length = 0;
});

const today = (): string => dateIn(rcmp.timeZone, new Date().toISOString());
const allSent = async (id: string) => until(async () => (await harness.effectsOf(id)).every(({ status }) => status === 'done'), 'all mail is sent');
const written = () => harness.mails.map(({ to }) => to).toSorted();

async function absent(subject: string, standIn: string | null): Promise<string> {
  const named = standIn ? { personId: harness.person(standIn), positionId: harness.positions[standIn] ?? '' } : null;
  const position = harness.positions[subject] ?? '';
  const stated = await harness.as(subject, 'position', 'stateAbsence', position, { startsOn: today(), endsOn: '2040-01-01', standIn: named });
  return String(stated.answer['absenceId']);
}

const back = async (subject: string, absenceId: string) => harness.as(subject, 'position', 'endAbsence', harness.positions[subject] ?? '', { absenceId });

it('writes to an office without who is away while a colleague stands in, and to all of it otherwise', async () => {
  const all = ['ntop_analyst@demo.example', 'ntop_director@demo.example'];
  const before = await play(harness).register();
  await allSent(before);
  expect(written()).toEqual(all);

  harness.mails.length = 0;
  const withStandIn = await absent('NTOP_ANALYST', 'NTOP_DIRECTOR');
  const during = await play(harness).register();
  await allSent(during);
  expect(written()).toEqual(['ntop_director@demo.example']);
  await back('NTOP_ANALYST', withStandIn);

  // Nobody stands in: the mail waits for them.
  harness.mails.length = 0;
  const alone = await absent('NTOP_ANALYST', null);
  const after = await play(harness).register();
  await allSent(after);
  expect(written()).toEqual(all);
  await back('NTOP_ANALYST', alone);
});

it('writes to all of an office who are away and named each other', async () => {
  const both = [await absent('NTOP_ANALYST', 'NTOP_DIRECTOR'), await absent('NTOP_DIRECTOR', 'NTOP_ANALYST')];
  const id = await play(harness).register();
  await allSent(id);
  expect(written()).toEqual(['ntop_analyst@demo.example', 'ntop_director@demo.example']);
  await back('NTOP_ANALYST', both[0] ?? '');
  await back('NTOP_DIRECTOR', both[1] ?? '');
});

it('writes by name also to who is away, for nobody else can answer', async () => {
  const absenceId = await absent('PPU_ANALYST', 'S10_OFFICIAL');
  const id = await play(harness).register();
  await allSent(id);
  harness.mails.length = 0;
  const about = { form: null, question: null, fileSha256: null };
  const to = { personId: harness.person('PPU_ANALYST'), power: null, positionIds: [harness.positions['PPU_ANALYST'] ?? ''] };
  await harness.as('PROGRAM_OFFICER', 'onboarding', 'askQuestion', id, { ...to, ...about, body: 'Why?', language: 'en' });
  await until(async () => harness.mails.length > 0, 'the mail is written');
  await allSent(id);
  expect(written()).toEqual(['ppu_analyst@demo.example']);
  await back('PPU_ANALYST', absenceId);
});

it('tells whoever is asked when a question is handed on, and whoever asked unless it was they', async () => {
  const id = await play(harness).register();
  const about = { form: null, question: null, fileSha256: null };
  const to = { personId: harness.person('LEGAL_SERVICES'), power: null, positionIds: [harness.positions['LEGAL_SERVICES'] ?? ''] };
  const asked = await harness.as('PROGRAM_OFFICER', 'onboarding', 'askQuestion', id, { ...to, ...about, body: 'Quokka?', language: 'en' });
  await allSent(id);
  harness.mails.length = 0;
  const questionId = String(asked.answer['questionId']);
  const onward = { questionId, personId: null, positionIds: [], note: 'Zephyrine' };
  await harness.as('LEGAL_SERVICES', 'onboarding', 'handOnQuestion', id, { ...onward, power: 'review:ethicsGbaPlus' });
  await until(async () => harness.mails.length > 1, 'both mails are written');
  await allSent(id);
  expect(written()).toEqual(['ethics_gba_lead@demo.example', 'program_officer@demo.example']);
  expect(JSON.stringify(harness.mails)).not.toMatch(/Quokka|Zephyrine/);
  // Both mails lead to the question.
  for (const { text } of harness.mails) expect(text).toContain(`about=question%2F${questionId}`);
  harness.mails.length = 0;
  await harness.as('PROGRAM_OFFICER', 'onboarding', 'handOnQuestion', id, { ...onward, power: 'review:policy' });
  await until(async () => harness.mails.length > 0, 'the mail is written');
  await allSent(id);
  expect(written()).toEqual(['policy_centre@demo.example']);
});
