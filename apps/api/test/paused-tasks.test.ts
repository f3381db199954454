import { afterAll, beforeAll, expect, it } from 'vitest';
import { rcmp } from '@gatehouse/policy';
import { createRecordPool, verify } from '@gatehouse/db/record';
import { openApi, type Harness } from './harness.ts';

let api: Harness;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

interface Seen {
  readonly viewer: {
    readonly openTaskCount: number;
    readonly tasks: { readonly edges: readonly { readonly node: { readonly processId: string; readonly dueAt: string | null; readonly pausedSince: string | null; readonly dueRule: object | null } }[] };
  };
}

async function workOf(subject: string) {
  const { data, errors } = await api.ask<Seen>(subject, '{ viewer { openTaskCount tasks { edges { node { processId dueAt pausedSince dueRule { days pausedDays } } } } } }');
  expect(errors).toBeUndefined();
  return { count: data?.viewer.openTaskCount, tasks: data?.viewer.tasks.edges.map(({ node }) => node) ?? [] };
}

it('shows a review that waits for information last, as paused since then, and counts it when it goes on', async () => {
  const cases: string[] = [];
  for (let index = 0; index < 2; index++) {
    const id = await api.story.register();
    await api.story.triage(id);
    await api.story.prepare(id);
    cases.push(id);
  }
  const [first = ''] = cases;
  await api.as('PPU_ANALYST', 'onboarding', 'requestInformation', first, { kind: 'privacy', version: 1, reasons: 'How long?' });
  const waiting = await workOf('PPU_ANALYST');
  expect(waiting.count).toBe(1);
  expect(waiting.tasks.map(({ processId }) => processId)).toEqual([cases[1], first]);
  expect(waiting.tasks[1]).toMatchObject({ dueAt: null, dueRule: null });
  expect(Date.parse(waiting.tasks[1]?.pausedSince ?? '')).toBeLessThanOrEqual(Date.now());
  expect((await workOf('PROGRAM_OFFICER')).tasks.some(({ processId, dueAt }) => processId === first && dueAt !== null)).toBe(true);

  await api.as('PROGRAM_OFFICER', 'onboarding', 'provideInformation', first, { kind: 'privacy', information: 'Thirty days' });
  const after = await workOf('PPU_ANALYST');
  expect(after.count).toBe(2);
  expect(after.tasks.every(({ pausedSince }) => pausedSince === null)).toBe(true);
  expect(after.tasks.map(({ dueRule }) => dueRule)).toEqual([1, 2].map(() => ({ days: rcmp.serviceStandards.review.days, pausedDays: 0 })));

  const pool = createRecordPool(api.databaseUrl.owner, 1);
  expect((await verify(pool, rcmp)).fault).toBeNull();
  await pool.end();
});
