import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { verify } from '@gatehouse/db/record';
import { nothingPersonal, reporting } from '@gatehouse/policy/testing';
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

const allDone = async (id: string): Promise<void> => {
  await harness.allTold();
  await until(async () => (await harness.effectsOf(id)).every(({ status }) => status === 'done'), 'every effect is done');
};

/** What was said to how many, in order. */
const told = async (id: string) =>
  (
    await harness.owner.query<{ said: string; recipients: number }>(
      `SELECT COALESCE(m.task_id, m.template) AS said, count(*)::int AS recipients FROM mail m JOIN effect f ON f.id = m.effect_id
        WHERE m.stream_id = $1 AND m.status = 'sent' GROUP BY f.version, m.item, said ORDER BY f.version, m.item`,
      [id],
    )
  ).rows;

describe('a report of existing use on Temporal', () => {
  it('is followed from the report over the case that it becomes to the last account', async () => {
    const { id, answer } = await harness.as('PROGRAM_OFFICER', 'existingUse', 'reportExistingUse', null, reporting());
    expect(answer['number']).toMatch(/^NTOP-R-\d{4}-\d{4}$/);
    await allDone(id);
    const deadlines = (await harness.lifeOf(id, 'existingUse')).deadlines.map((deadline) => deadline.id);
    for (const task of ['followUpReport', 'recordPrivacyFinding', 'closeAccount']) {
      expect(deadlines).toEqual(expect.arrayContaining([`remind:${task}`, `escalate:${task}`]));
    }

    const oneClick = { outcome: 'registered', caseId: null, technologyId: null, reasons: null } as const;
    const { answer: followed } = await harness.as('NTOP_ANALYST', 'existingUse', 'followUpReport', id, oneClick);
    const caseId = String(followed['caseId']);
    await allDone(id);
    await allDone(caseId);
    // The case has a run of its own, as one that somebody registered.
    expect((await harness.lifeOf(caseId)).deadlines.map((deadline) => deadline.id)).toContain('remind:triage');
    // Whoever followed the report up opened the case before their own eyes; their colleague is told.
    expect(await told(caseId)).toEqual([{ said: 'triage', recipients: 1 }]);

    await harness.as('PPU_ANALYST', 'existingUse', 'recordPrivacyFinding', id, { finding: 'handledAsBreach', reference: 'B-1', explanation: 'Told at once' });
    const { rows } = await harness.owner.query<{ id: string }>('SELECT id::text FROM reported_account WHERE report_id = $1', [id]);
    const closing = { accountId: rows[0]?.id ?? '', closedOn: '2026-01-31', saidBy: 'The officer', confirmation: 'Mail of the vendor' };
    await harness.as('PROGRAM_OFFICER', 'existingUse', 'closeAccount', id, closing);
    await harness.ended(id, 'existingUse');
    await allDone(id);
    // NTOP has two who follow up and have accounts closed, ATIP two who analyse. The news is for who reported, but not that of
    // their own last act.
    expect(await told(id)).toEqual([
      { said: 'followUpReport', recipients: 2 },
      { said: 'recordPrivacyFinding', recipients: 2 },
      { said: 'closeAccount', recipients: 2 },
      { said: 'reportFollowedUp', recipients: 1 },
    ]);
    await harness.replays('use-reported', id, 'existingUse');
    expect((await verify(harness.owner)).fault).toBeNull();
  });

  it('goes on after it was concluded, when an account and personal information come to light', async () => {
    const nothing = { ...nothingPersonal, accountsKnown: 'none', accounts: undefined };
    const { id } = await harness.as('PROGRAM_OFFICER', 'existingUse', 'reportExistingUse', null, reporting(nothing));
    await harness.as('NTOP_ANALYST', 'existingUse', 'followUpReport', id, { outcome: 'closed', caseId: null, technologyId: null, reasons: 'Over' });
    await harness.ended(id, 'existingUse');

    await harness.as('PROGRAM_OFFICER', 'existingUse', 'addAccount', id, { holder: 'A sergeant', openedOn: null, terms: 'FREE' });
    await harness.as('PROGRAM_OFFICER', 'existingUse', 'askForPrivacyFinding', id, { reasons: 'A list of names was found' });
    await allDone(id);
    // A run of its own follows what is open again.
    const deadlines = (await harness.lifeOf(id, 'existingUse')).deadlines.map((deadline) => deadline.id);
    for (const task of ['recordPrivacyFinding', 'closeAccount']) expect(deadlines).toContain(`remind:${task}`);
    const stands = 'SELECT status, concluded_at FROM existing_use WHERE id = $1';
    expect((await harness.owner.query(stands, [id])).rows).toEqual([{ status: 'open', concluded_at: null }]);

    await harness.as('PPU_ANALYST', 'existingUse', 'recordPrivacyFinding', id, { finding: 'collectedLawfully', reference: null, explanation: 'With a warrant' });
    const { rows } = await harness.owner.query<{ id: string }>('SELECT id::text FROM reported_account WHERE report_id = $1', [id]);
    const closing = { accountId: rows[0]?.id ?? '', closedOn: '2026-01-31', saidBy: 'The officer', confirmation: 'Mail of the vendor' };
    await harness.as('PROGRAM_OFFICER', 'existingUse', 'closeAccount', id, closing);
    await harness.ended(id, 'existingUse');
    expect((await verify(harness.owner)).fault).toBeNull();
  });
});
