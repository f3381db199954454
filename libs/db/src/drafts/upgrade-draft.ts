import type { Pool } from 'pg';
import { run } from '../record/sql.ts';
import { lockDraft } from './lock-draft.ts';

export interface UpgradeDraft {
  readonly scope: string;
  readonly form: string;
  /** The version that the person saw; a draft that moved on since is left as it is. */
  readonly from: string;
  readonly to: string;
  readonly editedBy: string;
  /** The answers that still fit; called once, with the draft locked. */
  readonly carry: (answers: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;
}

export type UpgradeDraftResult =
  | { readonly upgraded: true; readonly revision: number }
  | { readonly upgraded: false; readonly definitionVersion: string | null };

/**
 * Moves a draft to another version of its form: answers that fit are kept with their revisions, what does not fit is
 * taken out. Whole or not at all; who writes an answer meanwhile waits, and is then told of the other version.
 */
export async function upgradeDraft(pool: Pool, { scope, form, from, to, editedBy, carry }: UpgradeDraft): Promise<UpgradeDraftResult> {
  const client = await pool.connect();
  try {
    await run(client, 'BEGIN', []);
    const draft = await lockDraft(client, scope, form);
    if (draft?.definitionVersion !== from) {
      await run(client, 'ROLLBACK', []);
      return { upgraded: false, definitionVersion: draft?.definitionVersion ?? null };
    }
    const kept = carry(draft.answers);
    const revision = draft.revision + 1;
    await run(client, 'DELETE FROM draft_answer WHERE scope = $1 AND form = $2 AND NOT question_id = ANY($3)', [scope, form, Object.keys(kept)]);
    const changed = Object.entries(kept).filter(([id, value]) => JSON.stringify(value) !== JSON.stringify(draft.answers[id]));
    await run(
      client,
      `UPDATE draft_answer a SET value = new.value, revision = $3, edited_by = $4, edited_at = clock_timestamp()
         FROM unnest($5::text[], $6::jsonb[]) AS new (question_id, value)
        WHERE a.scope = $1 AND a.form = $2 AND a.question_id = new.question_id`,
      [scope, form, revision, editedBy, changed.map(([id]) => id), changed.map(([, value]) => JSON.stringify(value))],
    );
    await run(client, 'UPDATE draft SET definition_version = $3, revision = $4, updated_at = clock_timestamp() WHERE scope = $1 AND form = $2', [
      scope,
      form,
      to,
      revision,
    ]);
    await run(client, 'COMMIT', []);
    return { upgraded: true, revision };
  } catch (error) {
    await run(client, 'ROLLBACK', []).catch(() => undefined);
    throw error;
  } finally {
    client.release();
  }
}
