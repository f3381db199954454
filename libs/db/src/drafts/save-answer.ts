import type { Pool } from 'pg';
import { run } from '../record/sql.ts';

export interface SaveAnswer {
  /** `onboarding:<id>`, `assessment:<id>`, `authorization:<id>` or `person:<person id>:<uuid>`. */
  readonly scope: string;
  readonly form: string;
  /** The version of the form that the editor has on screen; a draft is written in one version until it is upgraded. */
  readonly definitionVersion: string;
  readonly questionId: string;
  readonly value: unknown;
  /** The answer's revision that the editor saw; 0 for one never written. */
  readonly baseRevision: number;
  readonly editedBy: string;
}

export type SaveAnswerResult =
  | { readonly saved: true; readonly revision: number }
  /** The draft is written in another version of the form. */
  | { readonly saved: false; readonly definitionVersion: string }
  | {
      readonly saved: false;
      /** What stands there now: the other text, for the person to choose. */
      readonly current: { readonly value: unknown; readonly revision: number; readonly editedBy: string; readonly editedAt: Date };
    };

/**
 * Writes one answer if it still is what the editor saw. Of two people on one question exactly one wins; different
 * questions never conflict, because only the draft's revision is shared and it only counts up.
 */
export async function saveAnswer(pool: Pool, save: SaveAnswer): Promise<SaveAnswerResult> {
  const [written] = await run<{ revision: number }>(
    pool as never,
    `WITH seen AS (
       SELECT revision FROM draft_answer WHERE scope = $1 AND form = $2 AND question_id = $4 FOR UPDATE
     ), head AS (
       -- A write that loses must not move the draft, which somebody may be about to freeze.
       INSERT INTO draft (scope, form, definition_version, revision, updated_at)
       SELECT $1, $2, $3, 1, clock_timestamp() WHERE COALESCE((SELECT revision FROM seen), $6) = $6
       ON CONFLICT (scope, form) DO UPDATE SET revision = draft.revision + 1, updated_at = clock_timestamp()
        WHERE draft.definition_version = $3
       RETURNING revision
     )
     INSERT INTO draft_answer AS a (scope, form, question_id, value, revision, edited_by, edited_at)
     SELECT $1, $2, $4, $5::jsonb, head.revision, $7, clock_timestamp() FROM head
     ON CONFLICT (scope, form, question_id) DO UPDATE
        SET value = excluded.value, revision = excluded.revision, edited_by = excluded.edited_by, edited_at = excluded.edited_at
      WHERE a.revision = $6
     RETURNING revision`,
    [save.scope, save.form, save.definitionVersion, save.questionId, JSON.stringify(save.value ?? null), save.baseRevision, save.editedBy],
  );
  if (written) return { saved: true, revision: written.revision };
  const [current] = await run<{ definition_version: string; value: unknown; revision: number | null; edited_by: string; edited_at: Date }>(
    pool as never,
    `SELECT d.definition_version, a.value, a.revision, a.edited_by, a.edited_at
       FROM draft d LEFT JOIN draft_answer a ON a.scope = d.scope AND a.form = d.form AND a.question_id = $3
      WHERE d.scope = $1 AND d.form = $2`,
    [save.scope, save.form, save.questionId],
  );
  if (!current) throw new Error('A draft in which an answer could not be written must exist');
  if (current.definition_version !== save.definitionVersion) return { saved: false, definitionVersion: current.definition_version };
  if (current.revision === null) throw new Error('An answer that could not be written must exist');
  return {
    saved: false,
    current: { value: current.value, revision: current.revision, editedBy: current.edited_by, editedAt: current.edited_at },
  };
}
