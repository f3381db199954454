-- What a word stands in, kind by kind: a word of every document may stand in one opinion, and whoever looks for the one must not
-- read all of the other.
CREATE EXTENSION IF NOT EXISTS btree_gin;

DROP INDEX search_document_words;
DROP INDEX search_document_name_words;
DROP INDEX search_document_names;
CREATE INDEX search_document_words ON search_document USING gin (kind, vector) WITH (gin_pending_list_limit = 512) WHERE tier = 2;
CREATE INDEX search_document_name_words ON search_document USING gin (kind, name_vector) WITH (gin_pending_list_limit = 512) WHERE tier = 1;
CREATE INDEX search_document_names ON search_document USING gin (kind, name_key gin_trgm_ops) WHERE tier = 1;

-- As many of each kind as are wanted.
CREATE OR REPLACE FUNCTION search_texts(wanted tsquery, kinds text[], most int)
  RETURNS TABLE (id text, stream_id uuid, kind text, tier smallint, case_id uuid, technology_id uuid, written_at timestamptz)
  LANGUAGE sql STABLE PARALLEL SAFE SET enable_seqscan = off SET enable_indexscan = off SET work_mem = '64MB' AS $$
  SELECT one.* FROM unnest($2) AS of(kind) CROSS JOIN LATERAL (
    SELECT d.id, d.stream_id, d.kind, d.tier, d.case_id, d.technology_id, d.written_at FROM search_document d
     WHERE querytree($1) NOT IN ('', 'T') AND d.vector @@ $1 AND d.tier = 2 AND d.kind = of.kind
     LIMIT $3) one $$;

-- The same of names, which are found by any part too; a part that is null is none.
CREATE OR REPLACE FUNCTION search_names(wanted tsquery, part text, kinds text[], most int)
  RETURNS TABLE (id text, stream_id uuid, kind text, tier smallint, case_id uuid, technology_id uuid, written_at timestamptz)
  LANGUAGE sql STABLE PARALLEL SAFE SET enable_seqscan = off SET enable_indexscan = off SET work_mem = '64MB' AS $$
  SELECT one.* FROM unnest($3) AS of(kind) CROSS JOIN LATERAL (
    SELECT d.id, d.stream_id, d.kind, d.tier, d.case_id, d.technology_id, d.written_at FROM search_document d
     WHERE ((querytree($1) NOT IN ('', 'T') AND d.name_vector @@ $1) OR d.name_key LIKE $2) AND d.tier = 1 AND d.kind = of.kind
     LIMIT $4) one $$;

-- Most words have one stem in all three; asked once, the index is read once.
CREATE OR REPLACE FUNCTION search_query(wanted text) RETURNS tsquery LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN (SELECT CASE WHEN en = fr THEN CASE WHEN fr = accented THEN en ELSE en || accented END
                      WHEN accented IN (en, fr) THEN en || fr
                      ELSE en || fr || accented END
            FROM (SELECT websearch_to_tsquery('public.search_en'::regconfig, wanted) AS en,
                         websearch_to_tsquery('public.search_fr'::regconfig, wanted) AS fr,
                         websearch_to_tsquery('pg_catalog.french'::regconfig, wanted) AS accented) one);
