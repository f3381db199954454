import { afterAll, beforeAll, expect, it } from 'vitest';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { mailUnlessChosen, type MailChoices } from '@gatehouse/policy';
import { enterMail } from '@gatehouse/db/follow';
import { answers, play } from '@gatehouse/testing';
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

/** Who was asked for what since the last time, each as often as they were written to; the news is left out. */
async function asked(): Promise<string[]> {
  await harness.allTold();
  await until(async () => (await harness.pool.query(`SELECT FROM effect WHERE status <> 'done'`)).rowCount === 0, 'nothing is left to do');
  const mails = harness.mails.splice(0);
  // Whatever an event has to say to somebody, it says in one mail.
  const twice = `SELECT FROM mail JOIN effect f ON f.id = mail.effect_id GROUP BY f.stream_id, f.version, person_id HAVING count(DISTINCT f.id) > 1`;
  expect((await harness.pool.query(twice)).rowCount).toBe(0);
  expect(new Set(mails.map(({ messageId }) => messageId)).size).toBe(mails.length);
  return mails
    .flatMap(({ to, subject, text }) => {
      const what = /: (?:asked of you – )?(.*)$/.exec(subject)?.[1] ?? '';
      return text.includes('#act') ? [`${to.replace('@demo.example', '')}: ${what}`] : [];
    })
    .toSorted();
}

it('writes of each thing once to each whose turn it is, and to nobody of what they bring upon themselves', async () => {
  const story = play(harness);
  const id = await story.register();
  expect(await asked()).toEqual(['ntop_analyst: triage', 'ntop_director: triage']);

  await story.triage(id);
  expect(await asked()).toEqual(['program_officer: 2 things are asked of you']);
  await story.nominate(id);
  expect(await asked()).toEqual(['program_executive: the case to own or to decline']);
  await harness.as('PROGRAM_EXECUTIVE', 'onboarding', 'acceptOwnership', id, {});
  expect(await asked()).toEqual([]);

  const draftRevision = await story.write(`onboarding:${id}`, 'preparation', answers.preparation());
  const frozen = await harness.as('PROGRAM_OFFICER', 'onboarding', 'freezePreparation', id, { draftRevision });
  const version = Number(frozen.answer['version']);
  // The checklist is the officer's own next step.
  expect(await asked()).toEqual([
    'ethics_gba_lead: a review to give',
    'policy_centre: a review to give',
    'ppu_analyst: a review to give',
    'security_authorizer: a review to give',
  ]);

  await harness.as('PPU_ANALYST', 'onboarding', 'requestInformation', id, { kind: 'privacy', version, reasons: 'Which data?' });
  expect(await asked()).toEqual(['program_officer: information to give for a review']);
  await harness.as('PROGRAM_OFFICER', 'onboarding', 'provideInformation', id, { kind: 'privacy', information: 'Synthetic data.' });
  expect(await asked()).toEqual(['ppu_analyst: your review can go on']);

  const checklist = await story.freezeChecklist(id, 'none');
  expect(await asked()).toEqual(['program_executive: the privacy checklist to sign', 's10_official: the privacy checklist to sign']);
  await harness.as('S10_OFFICIAL', 'onboarding', 'returnChecklist', id, { version: checklist.version, items: ['Say which synthetic data.'] });
  expect(await asked()).toEqual(['program_officer: the privacy checklist came back']);
});

it('writes of a recommendation, a decision, a condition, its proof and the report, whoever they fall to', async () => {
  const story = play(harness);
  const { id, version } = await story.untilRecommendable();
  expect(await asked()).toContain('ntop_director: a recommendation to make');
  await story.recommend(id, version);
  const deciding = ['assistant_commissioner', 'deputy_commissioner', 'director_general', 'head'];
  expect(await asked()).toEqual(deciding.map((one) => `${one}: a decision to make`));

  const condition = { text: 'Users are trained.', kind: 'precedent' as const, ownerPositionId: harness.positions['PROGRAM_EXECUTIVE'] ?? '', dueOn: null };
  const decision = await story.decision(id, version, { outcome: 'approveWithConditions', conditions: [condition] });
  const { answer } = await harness.as('DIRECTOR_GENERAL', 'onboarding', 'recordDecision', id, decision);
  const authorizationId = String(answer['authorizationId']);
  expect(await asked()).toEqual(['program_executive: a condition to show as met']);

  const { rows } = await harness.owner.query<{ id: string }>('SELECT id::text FROM condition WHERE authorization_id = $1', [authorizationId]);
  const conditionId = rows[0]?.id ?? '';
  const proof = { conditionId, explanation: 'The attendance sheet is attached.', fileSha256s: [] };
  await harness.as('PROGRAM_EXECUTIVE', 'authorization', 'evidenceCondition', authorizationId, proof);
  expect(await asked()).toEqual(['ntop_analyst: the proof of a condition to look at', 'ntop_director: the proof of a condition to look at']);
  await harness.as('NTOP_ANALYST', 'authorization', 'acceptCondition', authorizationId, { conditionId });
  expect(await asked()).toEqual([]);
  await harness.as('NTOP_DIRECTOR', 'authorization', 'endAuthorization', authorizationId, { reasons: 'The test is complete.' });
  expect(await asked()).toEqual(['program_executive: the report of use to sign']);
});

it('says in one mail what came of a triage and all that it asks, each with the link to the control that answers it', async () => {
  const id = await play(harness).register();
  await asked();
  await play(harness).triage(id);
  await harness.allTold();
  const { rows } = await harness.pool.query<{ number: string }>('SELECT number FROM "case" WHERE id = $1', [id]);
  await until(async () => (await harness.effectsOf(id)).every(({ status }) => status === 'done'), 'it is written');
  const [mail, ...others] = harness.mails;
  expect(others).toEqual([]);
  const at = `http://gatehouse.test/cases/${rows[0]?.number}`;
  expect(mail?.text.match(/http\S+/g)?.slice(0, 3)).toEqual([at, `${at}#act`, `${at}/preparation#act`]);
  expect(mail?.text).toContain('The case was triaged.');
});

it('says of several things what somebody chose to hear of, and all at once where any of it is to come at once', async () => {
  const choices = async (own: Partial<MailChoices>) => harness.as('PROGRAM_OFFICER', 'person', 'chooseMail', harness.person('PROGRAM_OFFICER'), { ...mailUnlessChosen, ...own });
  const bookOf = async (id: string) =>
    (await harness.pool.query<{ said: string; status: string }>(`SELECT COALESCE(task_id, template) AS said, status FROM mail WHERE stream_id = $1 AND person_id = $2 ORDER BY item`, [id, harness.person('PROGRAM_OFFICER')])).rows;
  const triaged = async () => {
    const id = await play(harness).register();
    await play(harness).triage(id);
    await asked();
    return bookOf(id);
  };
  await choices({ news: 'never' });
  expect(await triaged()).toEqual(['nominateExecutive', 'freezePreparation'].map((said) => ({ said, status: 'sent' })));
  await choices({ news: 'digest' });
  expect(await triaged()).toEqual(['triaged', 'nominateExecutive', 'freezePreparation'].map((said) => ({ said, status: 'sent' })));
  await choices({ assigned: 'digest', news: 'digest' });
  expect(await triaged()).toEqual(['triaged', 'nominateExecutive', 'freezePreparation'].map((said) => ({ said, status: 'waiting' })));
  await choices({ assigned: 'never', news: 'never' });
  expect(await triaged()).toEqual([]);
  await choices({});
});

it('writes nobody a second mail of one event, whatever else of it concerns them by the next attempt', async () => {
  const id = await play(harness).register();
  await asked();
  const { rows } = await harness.pool.query<{ id: string }>('SELECT id FROM effect WHERE stream_id = $1', [id]);
  const book = { id: rows[0]?.id ?? '', streamId: id, anew: false };
  const more = { personId: harness.person('NTOP_DIRECTOR'), item: 1, template: 'taskAsked', taskId: null, status: 'pending' } as const;
  expect((await enterMail(harness.pool, book, [more])).size).toBe(0);
  expect((await enterMail(harness.pool, book, [{ ...more, personId: harness.person('LEGAL_SERVICES') }])).size).toBe(1);
});
