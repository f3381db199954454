import type { Pool } from 'pg';
import { run } from '../record/sql.ts';

export interface LegalAdvice {
  readonly id: string;
  readonly caseId: string;
  readonly personId: string;
  readonly text: string;
  readonly recordedAt: Date;
}

/** Privileged advice of each of the cases, in their order: for the powers named for it and nobody else (see `legal:read`). No list or export calls this. */
export async function legalAdvice(pool: Pool, caseIds: readonly string[]): Promise<LegalAdvice[][]> {
  const rows = await run<LegalAdvice>(
    pool as never,
    `SELECT id::text, case_id::text AS "caseId", person_id::text AS "personId", text, recorded_at AS "recordedAt" FROM legal_advice
      WHERE case_id = ANY($1::uuid[]) ORDER BY recorded_at, id`,
    [caseIds],
  );
  return caseIds.map((id) => rows.filter((row) => row.caseId === id));
}
