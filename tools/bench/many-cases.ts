import type { Pool } from 'pg';
import { aggregates, rcmp, type StateOf } from '@gatehouse/policy';

/**
 * Cases written straight into the read tables, as rows that commands would have led to: so many that no command could make
 * them in the time of a measurement. Nothing is random: the same numbers lead to the same words. There are no events
 * behind them, so that such a database does not verify.
 */
export async function loadManyCases(pool: Pool, count: number, { requesterId, fewFor, few }: {
  readonly requesterId: string;
  /** Somebody who sees these few of them, and no others. */
  readonly fewFor: string;
  readonly few: number;
}): Promise<void> {
  const initial = aggregates.onboarding.initial as StateOf<'onboarding'>;
  const keys = aggregates.onboarding.grants({ ...initial, requesterId }).filter((key) => !key.startsWith('person:'));
  const units = rcmp.units.map(({ id }) => id);
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    // Sorted at the end all at once: a row at a time they take many times as long.
    const { rows: indexes } = await client.query<{ name: string; sql: string }>(
      `SELECT indexname AS name, indexdef AS sql FROM pg_indexes WHERE tablename = 'search_document' AND indexdef LIKE '%USING gin%'`,
    );
    for (const { name } of indexes) await client.query(`DROP INDEX ${name}`);
    await client.query(
      `CREATE TEMPORARY TABLE many ON COMMIT DROP AS
       SELECT n, md5('case' || n)::uuid AS case_id, md5('technology' || n)::uuid AS technology_id,
              now() - n * interval '7 minutes' AS at, CASE WHEN n % $3 = 0 THEN $2::uuid ELSE $1::uuid END AS requester_id,
              ($4::text[])[1 + n % cardinality($4::text[])] AS unit_id, 'Tool ' || ${word('n * 7')} || ' ' || n AS name
         FROM generate_series(1, $5::int) n`,
      [requesterId, fewFor, Math.floor(count / few), units, count],
    );
    const stream = (kind: string, id: string): string => `
      INSERT INTO stream (id, kind, version, head_hash, state, state_version, concluded, delivered, opened_at, updated_at)
      SELECT ${id}, '${kind}', 1, ''::bytea, '{}', 0, true, 1, at, at FROM many`;
    await client.query(stream('technology', 'technology_id'));
    await client.query(stream('onboarding', 'case_id'));
    await client.query(`INSERT INTO visibility SELECT technology_id, 'everyone' FROM many`);
    await client.query('INSERT INTO visibility SELECT case_id, key FROM many, unnest($1::text[]) key', [keys]);
    await client.query(`INSERT INTO visibility SELECT case_id, 'person:' || requester_id FROM many`);
    await client.query(
      `INSERT INTO technology (id, version, name_en, name_fr, kind, origin, vendor, categories, sensitivity, catalogued_at)
       SELECT technology_id, 1, name, name, 'software', 'bought', 'Vendor ' || n % 500, '{}', 'open', at FROM many`,
    );
    await client.query(
      `INSERT INTO "case" (id, version, number, technology_id, requester_id, unit_id, use_case_ids, stage_asked, data_asked,
              personal_information, personal_information_categories, intake_path, registered_at, recommended_conditions, use_stopped, in_use,
              stage, stage_since, preparation_version, papers_asked, required_reviews, checklist_version, checklist_returned, covered_by,
              privacy_duty, legal_advice_given, legal_condition_exists, legal_signature_required, legal_signed_version)
       SELECT case_id, 1, 'NTOP-2025-' || lpad(n::text, 6, '0'), technology_id, requester_id, unit_id, '{}', 'test', 'none', 'no', '{}', 'unit', at, '{}',
              false, false, (ARRAY['triage','preparation','review','closed'])[1 + n % 4], at, 0, '{}', '{}', 0, false, '{}', 'none', 0, false, false, 0
         FROM many`,
    );
    const texts = (name: string, kind: string, part: string, seed: string, language: string): string => `
      INSERT INTO search_document (id, stream_id, kind, part, case_id, technology_id, names, content, written_at)
      SELECT case_id || ':${name}', case_id, '${kind}', '${part}', case_id, technology_id, NULL,
             jsonb_build_object('passages', jsonb_build_array(jsonb_build_object('text', (
               SELECT string_agg(${word(`n * 61 + ${seed} + i * i * 13`)}, ' ') FROM generate_series(1, 40) i WHERE i > n * 0)
               || CASE WHEN n % 2 = 0 THEN ' analysis of images' ELSE ' analyse des images' END
               || CASE WHEN n % 997 = 0 THEN ' ptarmigan' ELSE '' END, 'language', '${language}'))), at
        FROM many`;
    await client.query(texts('intake', 'document', 'intake', '1', 'en'));
    await client.query(texts('review', 'opinion', 'review-privacy', '2', 'fr'));
    await client.query(texts('comment:1', 'conversation', 'comment', '3', 'en'));
    await client.query(
      `INSERT INTO search_document (id, stream_id, kind, part, case_id, technology_id, names, content, written_at)
       SELECT id, stream_id, kind, 'name', case_id, technology_id, name || ' · ' || name,
              jsonb_build_object('passages', jsonb_build_array(jsonb_build_object('text', name, 'language', 'en'))), at
         FROM (SELECT case_id || ':name' AS id, case_id AS stream_id, 'case' AS kind, case_id, technology_id, name, at FROM many
               UNION ALL SELECT technology_id || ':name', technology_id, 'technology', NULL, technology_id, name, at FROM many) one`,
    );
    for (const { sql } of indexes) await client.query(sql);
    await client.query('COMMIT');
    await client.query('VACUUM ANALYZE');
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  } finally {
    client.release();
  }
}

/** One of a few thousand words, few of them common and most of them rare, as in what people write. */
function word(seed: string): string {
  const place = `(hashtext((${seed})::text) & 65535) / 65536.0`;
  return `'w' || translate(floor(4000 * power(${place}, 3))::int::text, '0123456789', 'abcdefghij')`;
}
