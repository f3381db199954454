import type { Pool } from 'pg';
import { run } from '../record/sql.ts';

export interface LegalAdvice {
  readonly id: string;
  readonly personId: string;
  readonly text: string;
  readonly recordedAt: Date;
}

/** Privileged advice of a case: for the powers named for it and nobody else (see `legal:read`). No list or export calls this. */
export async function legalAdvice(pool: Pool, caseId: string): Promise<LegalAdvice[]> {
  return run<LegalAdvice>(
    pool as never,
    `SELECT id::text, person_id::text AS "personId", text, recorded_at AS "recordedAt" FROM legal_advice
      WHERE case_id = $1 ORDER BY recorded_at, id`,
    [caseId],
  );
}
