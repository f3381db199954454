import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { loadFollowing } from '@gatehouse/db/follow';
import { NothingHappened } from '../../src/activities/effect.ts';
import { createHarness, startTemporal, until, type Harness } from '../harness.ts';
import { play } from '@gatehouse/testing';

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
  harness.beforeMail = async () => undefined;
  harness.mails.length = 0;
});

const settled = async (id: string, name: string, status: string) =>
  until(async () => (await harness.effectsOf(id)).some((effect) => effect.name === name && effect.status === status), `${name}: ${status}`);

describe('a case on Temporal', () => {
  it('is started by its first event, and its effects are carried out', async () => {
    const id = await play(harness).register();
    await settled(id, 'notify', 'done');
    expect(harness.mails.map(({ to }) => to)).toContain('ntop_analyst@demo.example');
    expect(JSON.stringify(harness.mails)).not.toContain('Sort seized images');
    await until(async () => (await harness.lifeOf(id)).version === 1, 'the process is told');
    const followed = await loadFollowing(harness.pool, id);
    expect((await harness.lifeOf(id)).deadlines).toEqual(followed?.deadlines);
    expect((await harness.lifeOf(id)).loads).toBe(0);
  });

  it('tells who is asked a question, and who asked when it is answered, without a word of either', async () => {
    const id = await play(harness).register();
    await settled(id, 'notify', 'done');
    harness.mails.length = 0;
    const about = { form: null, question: null, fileSha256: null };
    const to = { personId: harness.person('LEGAL_SERVICES'), power: null, positionIds: [harness.positions['LEGAL_SERVICES'] ?? ''] };
    const asked = await harness.as('PROGRAM_OFFICER', 'onboarding', 'askQuestion', id, { ...to, ...about, body: 'Quokka?', language: 'en' });
    await until(async () => harness.mails.length > 0, 'a mail to who is asked');
    expect(harness.mails.map((mail) => mail.to)).toEqual(['legal_services@demo.example']);
    harness.mails.length = 0;
    const questionId = String(asked.answer['questionId']);
    await harness.as('LEGAL_SERVICES', 'onboarding', 'answerQuestion', id, { questionId, body: 'Quokka.', language: 'en' });
    await until(async () => harness.mails.length > 0, 'a mail to who asked');
    expect(harness.mails.map((mail) => mail.to)).toEqual(['program_officer@demo.example']);
    expect(JSON.stringify(harness.mails)).not.toContain('Quokka');
  });

  it('tells nobody of an answer who may no longer read the case', async () => {
    const id = await play(harness).register();
    const about = { form: null, question: null, fileSha256: null };
    const to = { personId: harness.person('PROGRAM_OFFICER'), power: null, positionIds: [] };
    const asked = await harness.as('ETHICS_GBA_LEAD', 'onboarding', 'askQuestion', id, { ...to, ...about, body: 'Why?', language: 'en' });
    await until(async () => harness.mails.some((mail) => mail.to === 'program_officer@demo.example'), 'a mail to who is asked');
    const position = harness.positions['ETHICS_GBA_LEAD'] ?? '';
    const { rows } = await harness.pool.query<{ id: string }>('SELECT id::text FROM incumbency WHERE position_id = $1', [position]);
    await harness.as('ADMINISTRATOR', 'position', 'endIncumbency', position, { incumbencyId: rows[0]?.id ?? '', endsOn: null });
    const answer = { questionId: String(asked.answer['questionId']), body: 'Because.', language: 'en' as const };
    await harness.as('PROGRAM_OFFICER', 'onboarding', 'answerQuestion', id, answer);
    await until(async () => {
      const effects = await harness.effectsOf(id);
      return effects.length === 3 && effects.every(({ status }) => status === 'done');
    }, 'all mail is sent');
    expect(harness.mails.map((mail) => mail.to)).not.toContain('ethics_gba_lead@demo.example');
    const again = { personId: harness.person('ETHICS_GBA_LEAD'), startsOn: '2026-01-01', endsOn: null, acting: false };
    await harness.as('ADMINISTRATOR', 'position', 'appoint', position, again);
  });

  it('writes to whom a task is handed over, and to nobody else, where it is answered', async () => {
    const id = await play(harness).register();
    await settled(id, 'notify', 'done');
    harness.mails.length = 0;
    const positionId = harness.positions['NTOP_DIRECTOR'] ?? '';
    const handed = { taskId: 'triage', personId: harness.person('NTOP_DIRECTOR'), positionId, note: 'Zephyrine note' };
    await harness.as('NTOP_ANALYST', 'onboarding', 'handOverTask', id, handed);
    await until(async () => harness.mails.length > 0, 'the mail is written');
    await until(async () => (await harness.effectsOf(id)).every(({ status }) => status === 'done'), 'nothing is left to do');
    expect(harness.mails.map(({ to }) => to)).toEqual(['ntop_director@demo.example']);
    expect(JSON.stringify(harness.mails)).toMatch(/handed over to you – triage/);
    expect(JSON.stringify(harness.mails)).toMatch(/\/cases\/[\w-]+#act/);
    expect(JSON.stringify(harness.mails)).not.toContain('Zephyrine');
  });

  it('runs the effect of the event that closes it before it ends, and learns nothing more', async () => {
    const id = await play(harness).register();
    await play(harness).withdraw(id);
    await harness.ended(id);
    expect((await harness.effectsOf(id)).every(({ status }) => status === 'done')).toBe(true);
    await harness.replays('case-withdrawn', id);
  });

  it('is told of what happens after its end, and ends again', async () => {
    const id = await play(harness).register();
    await play(harness).withdraw(id);
    await harness.ended(id);
    await play(harness).comment(id, 'For the file');
    await harness.allTold();
    await harness.ended(id);
    expect((await harness.lifeOf(id)).loads).toBe(1);
    await harness.replays('case-after-its-end', id);
  });

  it('goes to a decision, whose brief is filed and whose authorization lives on', async () => {
    const { id, authorizationId } = await play(harness).untilDecided('approve');
    await settled(id, 'renderDecisionBrief', 'done');
    await until(async () => (await harness.effectsOf(id)).every(({ status }) => status === 'done'), 'all effects');
    expect(await harness.eventsOf(id)).toContain('decisionBriefRendered');
    await harness.allTold();
    await until(async () => (await harness.lifeOf(authorizationId, 'authorization')).version > 0, 'the authorization is followed');
    const authorization = await harness.lifeOf(authorizationId, 'authorization');
    expect(authorization.deadlines.map((deadline) => deadline.id)).toContain('expiry');
    await harness.replays('case-decided', id);
    await harness.replays('authorization-granted', authorizationId, 'authorization');
  });

  it('opens an assessment that is followed by a process of its own', async () => {
    const id = await play(harness).register();
    await play(harness).triage(id);
    await play(harness).prepare(id);
    await play(harness).privacy(id, 'pia');
    await until(async () => (await harness.effectsOf(id)).every(({ status }) => status === 'done'), 'all effects');
    const askedToSign = harness.mails.filter(({ subject }) => subject.endsWith('a privacy assessment to sign')).map(({ to }) => to);
    expect(askedToSign.every((to) => ['program_executive@demo.example', 's10_official@demo.example'].includes(to))).toBe(true);
    const askedToReview = harness.mails.filter(({ subject }) => subject.endsWith('asked of you – a review to give')).map(({ to }) => to);
    expect(askedToReview).toContain('policy_centre@demo.example');
    const { rows } = await harness.pool.query<{ id: string }>('SELECT id::text FROM assessment WHERE case_id = $1', [id]);
    const assessmentId = rows[0]?.id ?? '';
    await until(async () => (await harness.lifeOf(assessmentId, 'assessment')).version === 1, 'the assessment is followed');
    await harness.replays('assessment-opened', assessmentId, 'assessment');
    await play(harness).withdraw(id);
    await harness.ended(assessmentId, 'assessment');
    await harness.ended(id);
    await harness.replays('assessment-abandoned', assessmentId, 'assessment');
  });

  it('asks an operator when nobody can tell whether a mail left, and does it again when told to', async () => {
    harness.beforeMail = async () => {
      throw new Error('Connection lost after the message');
    };
    const id = await play(harness).register();
    await settled(id, 'notify', 'uncertain');
    await until(async () => (await harness.eventsOf(id)).includes('effectFailed'), 'the record knows');
    const { rows } = await harness.pool.query<{ params: { effectId: string } }>(
      `SELECT params FROM task WHERE stream_id = $1 AND kind = 'resolveEffect'`,
      [id],
    );
    expect(rows).toHaveLength(1);
    harness.beforeMail = async () => undefined;
    const effectId = rows[0]?.params.effectId ?? '';
    await harness.as('NTOP_ANALYST', 'onboarding', 'resolveEffect', id, { effectId, resolution: 'again' });
    await settled(id, 'notify', 'done');
    expect((await harness.effectsOf(id)).map(({ status }) => status)).toEqual(['uncertain', 'done']);
    await harness.allTold();
    await harness.replays('effect-uncertain', id);
  });

  it('tries again what surely did not happen, and writes to nobody twice', async () => {
    let refused = 0;
    harness.beforeMail = async ({ to }) => {
      if (to === 'ntop_director@demo.example' && refused++ === 0) throw new NothingHappened('ECONNREFUSED');
    };
    const id = await play(harness).register();
    await settled(id, 'notify', 'done');
    const written = harness.mails.map(({ to }) => to);
    expect(written.toSorted()).toEqual(['ntop_analyst@demo.example', 'ntop_director@demo.example']);
    expect((await harness.effectsOf(id))[0]?.attempt).toBe(2);
    await harness.replays('effect-retried', id);
  });

});
