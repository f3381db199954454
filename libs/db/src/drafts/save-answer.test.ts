import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { createRecordPool } from '../record/pool.ts';
import { createTestDatabase, type TestDatabase } from '../testing/database.ts';
import { readDrafts } from './read-draft.ts';
import { saveAnswer } from './save-answer.ts';
import { upgradeDraft } from './upgrade-draft.ts';

let database: TestDatabase;
let pool: pg.Pool;

beforeAll(async () => {
  database = await createTestDatabase(inject('postgresUrl'));
  pool = createRecordPool(database.api, 12);
  pool.on('error', () => undefined);
});
afterAll(async () => {
  await pool.end();
  await database.drop();
});

const save = (scope: string, questionId: string, value: string, baseRevision: number) =>
  saveAnswer(pool, { scope, form: 'preparation', definitionVersion: '2026-1', questionId, value, baseRevision, editedBy: randomUUID() });

async function draftOf(scope: string) {
  const [draft] = await readDrafts(pool, [scope], 'preparation');
  return draft;
}

describe('an answer', () => {
  it('of ten writers who saw the same is written by exactly one, twenty times over', async () => {
    const scope = `onboarding:${randomUUID()}`;
    let base = 0;
    for (let round = 0; round < 20; round++) {
      const answers = await Promise.all(Array.from({ length: 10 }, (_one, writer) => save(scope, 'need', `${round}.${writer}`, base)));
      const won = answers.filter((answer) => answer.saved);
      expect(won).toHaveLength(1);
      const [winner] = won;
      if (winner?.saved) base = winner.revision;
      for (const lost of answers) if (!lost.saved) expect(lost).toMatchObject({ current: { revision: base } });
    }
  });

  it('never conflicts with an answer to another question', async () => {
    const scope = `onboarding:${randomUUID()}`;
    const answers = await Promise.all(['need', 'publicBenefit', 'plan', 'humanDecision'].map((question) => save(scope, question, 'Text', 0)));
    expect(answers.map(({ saved }) => saved)).toEqual([true, true, true, true]);
    expect((await draftOf(scope))?.answers).toHaveLength(4);
  });

  it('that loses leaves the draft as it was, so that freezing it is not refused', async () => {
    const scope = `onboarding:${randomUUID()}`;
    await save(scope, 'need', 'First', 0);
    const before = await draftOf(scope);
    expect(await save(scope, 'need', 'Second', 0)).toMatchObject({ saved: false, current: { value: 'First' } });
    expect(await draftOf(scope)).toEqual(before);
  });
});

describe('a draft', () => {
  const upgrade = (scope: string, from: string, carry: (answers: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>) =>
    upgradeDraft(pool, { scope, form: 'preparation', from, to: '2026-2', editedBy: randomUUID(), carry });

  it('moves whole to another version: what fits is kept, what does not is taken out, what changed has a new revision', async () => {
    const scope = `onboarding:${randomUUID()}`;
    for (const question of ['need', 'plan', 'gone']) await save(scope, question, question, 0);
    const upgraded = await upgrade(scope, '2026-1', ({ need }) => ({ need, plan: 'shortened' }));
    expect(upgraded).toEqual({ upgraded: true, revision: 4 });
    const draft = await draftOf(scope);
    expect(draft).toMatchObject({ definitionVersion: '2026-2', revision: 4 });
    expect(draft?.answers.map(({ questionId, value, revision }) => [questionId, value, revision])).toEqual([
      ['need', 'need', 1],
      ['plan', 'shortened', 4],
    ]);
  });

  it('takes no answer of the older version afterwards, and says which one it is in', async () => {
    const scope = `onboarding:${randomUUID()}`;
    await save(scope, 'need', 'First', 0);
    await upgrade(scope, '2026-1', (answers) => answers);
    const before = await draftOf(scope);
    expect(await save(scope, 'need', 'Second', 1)).toEqual({ saved: false, definitionVersion: '2026-2' });
    expect(await save(scope, 'plan', 'New', 0)).toEqual({ saved: false, definitionVersion: '2026-2' });
    expect(await draftOf(scope)).toEqual(before);
  });

  it('is left as it is where it moved before, was never begun, or where carrying fails', async () => {
    const scope = `onboarding:${randomUUID()}`;
    expect(await upgrade(scope, '2026-1', (answers) => answers)).toEqual({ upgraded: false, definitionVersion: null });
    await save(scope, 'need', 'First', 0);
    const before = await draftOf(scope);
    expect(await upgrade(scope, '2025-1', () => ({}))).toEqual({ upgraded: false, definitionVersion: '2026-1' });
    await expect(
      upgrade(scope, '2026-1', () => {
        throw new Error('cannot be carried');
      }),
    ).rejects.toThrow('cannot be carried');
    expect(await draftOf(scope)).toEqual(before);
  });

  it('of two who move it at once is moved once, and no answer written meanwhile is half there', async () => {
    const scope = `onboarding:${randomUUID()}`;
    await save(scope, 'need', 'First', 0);
    const results = await Promise.all([
      upgrade(scope, '2026-1', (answers) => answers),
      upgrade(scope, '2026-1', (answers) => answers),
      ...['plan', 'publicBenefit', 'humanDecision'].map((question) => save(scope, question, 'Text', 0)),
    ]);
    expect(results.slice(0, 2).filter((one) => 'upgraded' in one && one.upgraded)).toHaveLength(1);
    const draft = await draftOf(scope);
    const written = results.slice(2).filter((one) => 'saved' in one && one.saved).length;
    expect(draft?.answers).toHaveLength(1 + written);
  });
});
