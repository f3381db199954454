import type { Pool } from 'pg';
import { earlierForms, type EarlierForm, type GrantKey } from '@gatehouse/policy';
import { run } from '../record/sql.ts';
import { formFrozenBy } from './frozen-versions.ts';

export interface EarlierText {
  readonly form: EarlierForm;
  readonly version: number;
  readonly frozenAt: Date;
  /** Canonical JSON. */
  readonly text: string;
}

/**
 * The frozen versions of the forms that come before others, for each scope (`onboarding:<id>` or `assessment:<id>`, whose
 * case it is) in their order, oldest first; nothing of a case that the reader may not see. One statement.
 */
export async function earlierVersions(pool: Pool, keys: readonly GrantKey[], scopes: readonly string[]): Promise<EarlierText[][]> {
  const rows = await run<EarlierText & { readonly scope: string }>(
    pool as never,
    `SELECT of.scope, $3::jsonb->>e.name AS form, COALESCE((e.data->>'version')::int, 1) AS version, e.recorded_at AS "frozenAt", c.text
       FROM (SELECT scope, COALESCE(a.case_id, split_part(scope, ':', 2)::uuid) AS case_id
               FROM unnest($1::text[]) scope LEFT JOIN assessment a ON scope = 'assessment:' || a.id) of
       JOIN event e ON e.stream_id = of.case_id AND e.name = ANY($4)
       JOIN content c ON c.sha256 = e.data->>'contentHash'
      WHERE EXISTS (SELECT FROM visibility v WHERE v.stream_id = of.case_id AND v.key = ANY($2))
      ORDER BY e.version`,
    [[...new Set(scopes)], keys, JSON.stringify(formFrozenBy), Object.entries(formFrozenBy).flatMap(([event, form]) => (isEarlier(form) ? [event] : []))],
  );
  return scopes.map((scope) => rows.filter((row) => row.scope === scope));
}

const isEarlier = (form: string): form is EarlierForm => (earlierForms as readonly string[]).includes(form);
