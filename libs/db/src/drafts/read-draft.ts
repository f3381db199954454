import type { Pool } from 'pg';
import { run } from '../record/sql.ts';

export interface DraftAnswer {
  readonly questionId: string;
  readonly value: unknown;
  readonly revision: number;
  readonly editedBy: string;
  readonly editedAt: Date;
}

export interface StoredDraft {
  readonly definitionVersion: string | null;
  readonly revision: number;
  readonly answers: readonly DraftAnswer[];
}

/** Drafts of one form as they stand, in the order of their scopes; empty with revision 0 before the first answer. */
export async function readDrafts(pool: Pool, scopes: readonly string[], form: string): Promise<StoredDraft[]> {
  const found = await run<{
    scope: string;
    definition_version: string;
    draft_revision: number;
    question_id: string | null;
    value: unknown;
    revision: number;
    edited_by: string;
    edited_at: Date;
  }>(
    pool as never,
    `SELECT d.scope, d.definition_version, d.revision AS draft_revision, a.question_id, a.value, a.revision, a.edited_by, a.edited_at
       FROM draft d LEFT JOIN draft_answer a USING (scope, form) WHERE d.scope = ANY($1) AND d.form = $2 ORDER BY a.question_id`,
    [scopes, form],
  );
  return scopes.map((scope) => {
    const rows = found.filter((row) => row.scope === scope);
    return {
      definitionVersion: rows[0]?.definition_version ?? null,
      revision: rows[0]?.draft_revision ?? 0,
      answers: rows
        .filter((row) => row.question_id !== null)
        .map((row) => ({
          questionId: row.question_id as string,
          value: row.value,
          revision: row.revision,
          editedBy: row.edited_by,
          editedAt: row.edited_at,
        })),
    };
  });
}
