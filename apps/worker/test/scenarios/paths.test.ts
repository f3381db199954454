import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import type { FollowedKind } from '@gatehouse/contracts';
import { loadFollowing } from '@gatehouse/db/follow';
import { verify } from '@gatehouse/db/record';
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

const allDone = (id: string) =>
  until(async () => (await harness.effectsOf(id)).every(({ status }) => status === 'done'), 'every effect is done');

/** The run knows what the record says, and has nothing left but what the record waits for. */
async function stands(id: string, kind: FollowedKind = 'onboarding'): Promise<void> {
  await harness.allTold();
  await allDone(id);
  const record = await loadFollowing(harness.pool, id);
  await until(async () => (await harness.lifeOf(id, kind)).version === record?.version, 'the process stands where the record stands');
  await until(async () => (await harness.lifeOf(id, kind)).effects.length === 0, 'the process knows that all is done');
  const life = await harness.lifeOf(id, kind);
  expect(life).toMatchObject({ headHash: record?.headHash, concluded: record?.concluded, deadlines: record?.deadlines });
  const { status } = await environment.client.workflow.getHandle(`${kind}:${id}`).describe();
  expect(status.name).toBe(record?.concluded ? 'COMPLETED' : 'RUNNING');
}

const closed = async (id: string): Promise<{ stage: string; outcome: string | null }> =>
  (await harness.owner.query<{ stage: string; outcome: string | null }>('SELECT stage, outcome FROM "case" WHERE id = $1', [id])).rows[0] ?? { stage: '', outcome: null };

const told = async (id: string): Promise<string[]> =>
  (await harness.owner.query<{ template: string }>(`SELECT params->>'template' AS template FROM effect WHERE stream_id = $1 AND name = 'notify' ORDER BY version`, [id])).rows.map(({ template }) => template);

describe('a case on Temporal', () => {
  it('that is out of scope lives on until ATIP has taken over the privacy duty', async () => {
    const id = await play(harness).register({ personalInformation: 'yes' });
    await play(harness).triage(id, { outcome: 'outOfScope', reasons: 'An administrative form' });
    await stands(id);
    expect(await closed(id)).toMatchObject({ stage: 'closed', outcome: 'outOfScope' });
    expect((await harness.lifeOf(id)).deadlines.map((deadline) => deadline.id)).toContain('remind:acceptPrivacyDuty');
    await harness.as('PPU_ANALYST', 'onboarding', 'acceptPrivacyDuty', id, { note: 'We take it.' });
    await harness.ended(id);
    await harness.replays('out-of-scope', id);
  });

  it('that joins another ends, and the other goes on knowing it', async () => {
    const into = await play(harness).register();
    await play(harness).triage(into);
    const id = await play(harness).registerAgain(into);
    await play(harness).triage(id, { outcome: 'joined', intoCaseId: into });
    await harness.ended(id);
    await stands(into);
    expect(await harness.eventsOf(into)).toContain('caseJoined');
    await harness.replays('joined-into', into);
    await harness.replays('joined', id);
  });

  it('that is merged later ends, with its reminders, and whoever asked is told; the other is prepared again', async () => {
    const into = await play(harness).register();
    await play(harness).triage(into);
    await play(harness).prepare(into);
    const id = await play(harness).registerAgain(into);
    await play(harness).triage(id);
    await stands(id);
    await harness.as('NTOP_ANALYST', 'onboarding', 'mergeCase', id, { intoCaseId: into, reasons: 'The same pilot' });
    await harness.ended(id);
    expect(await closed(id)).toMatchObject({ stage: 'closed', outcome: 'joined' });
    const subjects = harness.mails.filter(({ to }) => to === 'program_officer@demo.example').map(({ subject }) => subject);
    expect(subjects.some((subject) => subject.endsWith('your case goes on in another'))).toBe(true);
    await stands(into);
    expect((await harness.lifeOf(into)).deadlines.map((deadline) => deadline.id)).toContain('remind:freezePreparation');
    await harness.replays('merged', id);
    await harness.replays('merged-into', into);
  });

  it('that is split goes on, and so does the case that it opened', async () => {
    const known = await play(harness).register();
    const { rows } = await harness.owner.query<{ technology: string; uses: string[] }>(
      'SELECT technology_id::text AS technology, use_case_ids::text[] AS uses FROM "case" WHERE id = $1',
      [known],
    );
    const id = await play(harness).register();
    const input = { technologyId: rows[0]?.technology ?? '', useCaseIds: rows[0]?.uses ?? [], purpose: 'The second tool', reasons: 'Two tools' };
    const { answer } = await harness.as('NTOP_ANALYST', 'onboarding', 'splitCase', id, input);
    const other = String(answer['caseId']);
    await stands(id);
    await stands(other);
    expect(await harness.eventsOf(other)).toEqual(['registered', 'splitOff']);
    expect((await harness.lifeOf(other)).deadlines.map((deadline) => deadline.id)).toContain('remind:triage');
    await harness.replays('split', id);
    await harness.replays('split-off', other);
  });

  it('that asks for what is authorized already ends on the fast path', async () => {
    const { id: first } = await play(harness).untilDecided('approve');
    const id = await play(harness).registerAgain(first);
    const { rows } = await harness.owner.query<{ id: string }>(`SELECT id::text FROM "authorization" WHERE case_id = $1 AND status = 'inForce'`, [first]);
    await play(harness).triage(id, { outcome: 'alreadyAuthorized', authorizationId: rows[0]?.id ?? '' });
    await harness.ended(id);
    expect(await closed(id)).toMatchObject({ stage: 'closed', outcome: 'alreadyAuthorized' });
    await harness.replays('already-authorized', id);
  });

  it.each([
    ['reject', 'case-rejected'],
    ['prohibit', 'case-prohibited'],
  ] as const)('that ends with %s says so and ends, its brief filed', async (outcome, history) => {
    const { id } = await play(harness).untilDecided(outcome);
    await harness.ended(id);
    await allDone(id);
    expect(await harness.eventsOf(id)).toContain('decisionBriefRendered');
    expect((await told(id)).at(-1)).toBe('decided');
    await harness.replays(history, id);
  });

  it('that is approved with conditions comes into force when they are met, and is reported after it was ended', async () => {
    const { id, authorizationId } = await play(harness).untilDecided('approveWithConditions');
    await stands(authorizationId, 'authorization');
    await stands(id);
    expect(await closed(id)).toMatchObject({ stage: 'conditions' });
    await play(harness).meetCondition(authorizationId);
    await stands(authorizationId, 'authorization');
    await stands(id);
    expect(await closed(id)).toMatchObject({ stage: 'inForce' });
    await harness.as('PROGRAM_EXECUTIVE', 'authorization', 'endAuthorization', authorizationId, { reasons: 'The test is complete.' });
    await stands(authorizationId, 'authorization');
    expect(await closed(id)).toMatchObject({ stage: 'reporting' });
    await play(harness).report(authorizationId);
    await harness.ended(authorizationId, 'authorization');
    await harness.ended(id);
    await harness.replays('conditions-met', authorizationId, 'authorization');
    await harness.replays('case-reported', id);
  });

  it('that is withdrawn ends from whatever stage, with all that hangs on it', async () => {
    const story = play(harness);
    const stages: Record<string, () => Promise<string>> = {
      triage: () => story.register(),
      async preparation() {
        const id = await story.register();
        await story.triage(id);
        return id;
      },
      async review() {
        const id = await story.register();
        await story.triage(id);
        await story.prepare(id);
        return id;
      },
      async decision() {
        const id = await story.register();
        await story.triage(id);
        const version = await story.prepare(id);
        await story.review(id, version);
        await story.privacy(id, 'none');
        await story.recommend(id, version);
        return id;
      },
      deferred: async () => (await story.untilDecided('defer')).id,
      conditions: async () => (await story.untilDecided('approveWithConditions')).id,
      async inForce() {
        const { id } = await story.untilDecided('approve');
        await expect(story.withdraw(id)).rejects.toThrow('useNotStopped');
        await story.stopUse(id);
        return id;
      },
    };
    for (const [stage, reach] of Object.entries(stages)) {
      const id = await reach();
      expect((await closed(id)).stage).toBe(stage);
      await story.withdraw(id);
      const { rows } = await harness.owner.query<{ id: string; status: string }>('SELECT id::text, status FROM "authorization" WHERE case_id = $1', [id]);
      for (const authorization of rows) expect(['ended', 'revoked', 'inForce', 'pending'].indexOf(authorization.status), stage).toBeLessThan(2);
      await harness.allTold();
      await allDone(id);
      if ((await loadFollowing(harness.pool, id))?.concluded) await harness.ended(id);
      else await stands(id);
      await harness.replays(`withdrawn-in-${stage}`, id);
    }
  });

  it('leaves a record that verifies', async () => {
    expect((await verify(harness.owner)).fault).toBeNull();
  });
});
