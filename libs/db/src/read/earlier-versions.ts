import type { Pool } from 'pg';
import type { EarlierForm, GrantKey } from '@gatehouse/policy';
import { run } from '../record/sql.ts';
import { formFrozenBy, freezing } from './frozen-versions.ts';

export interface EarlierText {
  readonly form: EarlierForm;
  readonly version: number;
  readonly frozenAt: Date;
  /** The number of the earlier case of the same technology; null of the case itself. */
  readonly caseNumber: string | null;
  /** Canonical JSON. */
  readonly text: string;
}

/** What is said of a technology that was asked for so often is said in the newest of its cases. */
const casesAtMost = 5;

/** Which case each scope (`onboarding:<id>`, `assessment:<id>` or `authorization:<id>`) is of. */
const caseOfScope = `
  SELECT scope, COALESCE(a.case_id, z.case_id, split_part(scope, ':', 2)::uuid) AS case_id
    FROM unnest($1::text[]) scope
    LEFT JOIN assessment a ON scope LIKE 'assessment:%' AND a.id = split_part(scope, ':', 2)::uuid
    LEFT JOIN "authorization" z ON scope LIKE 'authorization:%' AND z.id = split_part(scope, ':', 2)::uuid`;

/** The case itself, or the newest that were registered before it for the same technology; each only if the reader may see it. */
const sourceCases = {
  case: `SELECT of.scope, of.case_id AS id, NULL AS number FROM of
          WHERE EXISTS (SELECT FROM visibility v WHERE v.stream_id = of.case_id AND v.key = ANY($2))`,
  technology: `SELECT of.scope, earlier.id, earlier.number
                 FROM of JOIN "case" c ON c.id = of.case_id
                CROSS JOIN LATERAL (
                  SELECT e.id, e.number FROM "case" e
                   WHERE e.technology_id = c.technology_id AND e.registered_at < c.registered_at
                     AND EXISTS (SELECT FROM visibility v WHERE v.stream_id = e.id AND v.key = ANY($2))
                   ORDER BY e.registered_at DESC, e.id LIMIT ${casesAtMost}) earlier
                WHERE EXISTS (SELECT FROM visibility v WHERE v.stream_id = of.case_id AND v.key = ANY($2))`,
} as const;

/**
 * The frozen versions of forms that come before others, for each scope in their order, oldest first: of its case, or of earlier
 * cases of the same technology; nothing of a case that the reader may not see. One statement.
 */
export async function earlierVersions(
  pool: Pool,
  keys: readonly GrantKey[],
  scopes: readonly string[],
  of: keyof typeof sourceCases,
  forms: readonly EarlierForm[],
): Promise<EarlierText[][]> {
  const rows = await run<EarlierText & { readonly scope: string }>(
    pool as never,
    `WITH of AS (${caseOfScope}), source AS (${sourceCases[of]})
     SELECT source.scope, f.form, COALESCE((e.data->>'version')::int, 1) AS version, e.recorded_at AS "frozenAt", source.number AS "caseNumber", c.text
       FROM source
       JOIN event e ON e.stream_id = source.id AND e.name = ANY($3)
      CROSS JOIN LATERAL (SELECT COALESCE(e.data->>'form', $4::jsonb->>e.name) AS form) f
       JOIN content c ON c.sha256 = e.data->>'contentHash'
      WHERE f.form = ANY($5)
      ORDER BY e.recorded_at, e.version`,
    [[...new Set(scopes)], keys, [...new Set(forms.map((form) => freezing[form]))], JSON.stringify(formFrozenBy), forms],
  );
  return scopes.map((scope) => rows.filter((row) => row.scope === scope));
}
