import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { createRecordPool } from '../record/pool.ts';
import { createTestDatabase, type TestDatabase } from '../testing/database.ts';
import { readDrafts } from './read-draft.ts';
import { saveAnswer } from './save-answer.ts';

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
      for (const lost of answers) if (!lost.saved) expect(lost.current.revision).toBe(base);
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
