import type { PoolClient } from 'pg';
import type { Draft } from '@gatehouse/policy';
import { run } from '../record/sql.ts';

/** Reads a draft under its lock, so that what is frozen is what was read; null when nobody has written yet. */
export async function lockDraft(client: PoolClient, scope: string, form: string): Promise<Draft | null> {
  // One after the other on this connection, so that the answers are read once the lock is there.
  const [[draft], answers] = await Promise.all([
    run<{ definition_version: string; revision: number }>(
      client,
      'SELECT definition_version, revision FROM draft WHERE scope = $1 AND form = $2 FOR UPDATE',
      [scope, form],
    ),
    run<{ question_id: string; value: unknown }>(client, 'SELECT question_id, value FROM draft_answer WHERE scope = $1 AND form = $2', [scope, form]),
  ]);
  if (!draft) return null;
  return {
    form,
    definitionVersion: draft.definition_version,
    revision: draft.revision,
    answers: Object.fromEntries(answers.map((answer) => [answer.question_id, answer.value])),
  };
}
