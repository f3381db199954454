import { afterAll, beforeAll, expect, it } from 'vitest';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { referenceListRef } from '@gatehouse/policy';
import { verify } from '@gatehouse/db/record';
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

const { id } = referenceListRef('disclosure-code');

const propose = async (code: string): Promise<string> => {
  const text = { label: { en: 'Zephyrine', fr: 'Zéphyrine' }, source: 'An Act, section 1', reasons: 'It was passed' };
  const when = { effectiveFrom: '2040-01-01', effectiveTo: null, sortOrder: null };
  const { answer } = await harness.as('PPU_ANALYST', 'referenceList', 'proposeReferenceEntry', id, { kind: 'add', code, fields: [], ...text, ...when });
  return String(answer['proposalId']);
};

/** Who was written to since the last time, and about what. */
async function written(): Promise<string[]> {
  await harness.allTold();
  await until(async () => (await harness.effectsOf(id)).every(({ status }) => status === 'done'), 'all mail is sent');
  return harness.mails.splice(0).map(({ to, subject }) => `${to.replace('@demo.example', '')}: ${subject}`).toSorted();
}

const toDecide = 'Reference lists: asked of you – a proposed entry to decide on';

it('writes to those who may decide on a proposal, to whom that is handed over, and to whoever proposed', async () => {
  const proposalId = await propose('8(2)(y)');
  const [mail] = await (async () => {
    await until(async () => harness.mails.length === 3, 'all are written to');
    return harness.mails;
  })();
  expect(mail?.text).toContain('http://gatehouse.test/reference/disclosure-code#act');
  expect(mail?.text).not.toMatch(/Zephyrine|8\(2\)/);
  expect(await written()).toEqual(['legal_services', 'ntop_director', 's10_official'].map((who) => `${who}: ${toDecide}`));

  const taskId = `approveReferenceEntry:${proposalId}`;
  const to = { personId: harness.person('LEGAL_SERVICES'), positionId: harness.positions['LEGAL_SERVICES'] ?? '', note: 'Zephyrine note' };
  await harness.as('NTOP_DIRECTOR', 'referenceList', 'handOverTask', id, { taskId, ...to });
  expect(await written()).toEqual(['legal_services: Reference lists: handed over to you – a proposed entry to decide on']);

  await harness.as('LEGAL_SERVICES', 'referenceList', 'approveReferenceEntry', id, { proposalId, effectiveFrom: null });
  expect(await written()).toEqual(['ppu_analyst: Reference lists: your proposal was decided on']);
  await harness.ended(id, 'referenceList');
  await harness.replays('proposal-approved', id, 'referenceList');
});

it('is followed anew when something is proposed again, and says nothing to whoever takes it back', async () => {
  const declined = await propose('8(2)(x)');
  const withdrawn = await propose('8(2)(w)');
  expect(await written()).toHaveLength(6);
  await harness.as('S10_OFFICIAL', 'referenceList', 'declineReferenceEntry', id, { proposalId: declined, reasons: 'There is no such paragraph' });
  await harness.as('PPU_ANALYST', 'referenceList', 'withdrawReferenceEntry', id, { proposalId: withdrawn });
  expect(await written()).toEqual(['ppu_analyst: Reference lists: your proposal was decided on']);
  await harness.ended(id, 'referenceList');
  expect((await verify(harness.owner)).fault).toBeNull();
});
