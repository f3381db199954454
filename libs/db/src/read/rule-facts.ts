import type { Pool } from 'pg';
import type { GrantKey, Instant, TellingForm } from '@gatehouse/policy';
import { run } from '../record/sql.ts';
import { formFrozenBy } from './frozen-versions.ts';

/**
 * The categories of technology with which each case was registered, which the tables look at; the catalogue may have been
 * corrected since. Whoever calls has checked that the cases may be seen.
 */
export async function categoriesOfCases(pool: Pool, caseIds: readonly string[]): Promise<string[][]> {
  const rows = await run<{ readonly id: string; readonly categories: string[] }>(
    pool as never,
    `SELECT stream_id::text AS id, data->'categories' AS categories FROM event
      WHERE stream_id = ANY($1::uuid[]) AND version = 1 AND name = 'registered'`,
    [caseIds],
  );
  const found = new Map(rows.map(({ id, categories }) => [id, categories]));
  return caseIds.map((id) => found.get(id) ?? []);
}

/** A case as the tables look at it, with what had been frozen by a date. */
export interface CaseForRules {
  readonly number: string;
  readonly nameEn: string | null;
  readonly nameFr: string | null;
  readonly registeredAt: Date;
  readonly stageAsked: string;
  readonly dataAsked: string;
  readonly personalInformation: string;
  readonly categories: string[] | null;
  readonly preparedAt: Date | null;
  /** The forms last frozen, of those asked for, each as canonical JSON. */
  readonly frozen: readonly { readonly form: TellingForm; readonly at: Date; readonly text: string }[];
}

const visibleCases = `FROM "case" c
      WHERE c.registered_at <= $2 AND EXISTS (SELECT FROM visibility v WHERE v.stream_id = c.id AND v.key = ANY($1))`;

/** How many cases registered by an instant the reader may see. */
export async function countCasesForRules(pool: Pool, keys: readonly GrantKey[], until: Instant): Promise<number> {
  const [row] = await run<{ count: number }>(pool as never, `SELECT count(*)::int AS count ${visibleCases}`, [keys, until]);
  return row?.count ?? 0;
}

/** The next cases of a walk through all that the reader may see, open and closed, by number; one statement a page. */
export async function casesForRules(
  pool: Pool,
  keys: readonly GrantKey[],
  { until, after, first, forms }: { readonly until: Instant; readonly after: string; readonly first: number; readonly forms: readonly TellingForm[] },
): Promise<CaseForRules[]> {
  const rows = await run<Omit<CaseForRules, 'frozen'> & { readonly frozen: CaseForRules['frozen'] | null }>(
    pool as never,
    `SELECT c.number, t.name_en AS "nameEn", t.name_fr AS "nameFr", c.registered_at AS "registeredAt", c.stage_asked AS "stageAsked",
            c.data_asked AS "dataAsked", c.personal_information AS "personalInformation", registered.categories,
            prepared.at AS "preparedAt", frozen.forms AS frozen
       FROM (SELECT c.* ${visibleCases} AND c.number > $3 ORDER BY c.number LIMIT $4) c
       JOIN technology t ON t.id = c.technology_id
       LEFT JOIN LATERAL (
         SELECT data->'categories' AS categories FROM event WHERE stream_id = c.id AND version = 1 AND name = 'registered'
       ) registered ON true
       LEFT JOIN LATERAL (
         SELECT recorded_at AS at FROM event
          WHERE stream_id = c.id AND name = 'preparationFrozen' AND recorded_at <= $2 ORDER BY version DESC LIMIT 1
       ) prepared ON true
       LEFT JOIN LATERAL (
         SELECT json_agg(json_build_object('form', newest.form, 'at', newest.at, 'text', content.text)) AS forms FROM (
           SELECT DISTINCT ON (form) form, e.recorded_at AS at, e.data->>'contentHash' AS hash
             FROM event e, LATERAL (SELECT COALESCE(e.data->>'form', $5::jsonb->>e.name) AS form) named
            WHERE e.stream_id = c.id AND e.name = ANY($6) AND e.recorded_at <= $2 AND form = ANY($7)
              AND e.data->>'contentHash' IS NOT NULL
            ORDER BY form, e.version DESC
         ) newest JOIN content ON content.sha256 = newest.hash
       ) frozen ON true
      ORDER BY c.number`,
    [keys, until, after, first, JSON.stringify(formFrozenBy), Object.keys(formFrozenBy), forms],
  );
  return rows.map((row) => ({ ...row, frozen: (row.frozen ?? []).map((one) => ({ ...one, at: new Date(one.at) })) }));
}
