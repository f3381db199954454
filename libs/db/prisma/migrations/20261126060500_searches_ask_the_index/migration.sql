-- What holds the words, up to so many rows. Left to its estimates, PostgreSQL reads a table from its newest row on wherever
-- it believes that words are common; where they are rare after all, or common elsewhere, it reads all of it. These ask the
-- index of words and nothing else, so that a search knows for certain whether there is little to be found; with room for all that a
-- common word stands in, or each text would be read to see whether it does.
CREATE FUNCTION search_texts(wanted tsquery, kinds text[], most int)
  RETURNS TABLE (id text, stream_id uuid, kind text, tier smallint, case_id uuid, technology_id uuid, written_at timestamptz)
  LANGUAGE sql STABLE PARALLEL SAFE SET enable_seqscan = off SET enable_indexscan = off SET work_mem = '64MB' AS $$
  SELECT d.id, d.stream_id, d.kind, d.tier, d.case_id, d.technology_id, d.written_at FROM search_document d
   WHERE querytree($1) NOT IN ('', 'T') AND d.vector @@ $1 AND d.tier = 2 AND d.kind = ANY($2)
   LIMIT $3 $$;

-- The same of names, which are found by any part too; a part that is null is none.
CREATE FUNCTION search_names(wanted tsquery, part text, kinds text[], most int)
  RETURNS TABLE (id text, stream_id uuid, kind text, tier smallint, case_id uuid, technology_id uuid, written_at timestamptz)
  LANGUAGE sql STABLE PARALLEL SAFE SET enable_seqscan = off SET enable_indexscan = off SET work_mem = '64MB' AS $$
  SELECT d.id, d.stream_id, d.kind, d.tier, d.case_id, d.technology_id, d.written_at FROM search_document d
   WHERE ((querytree($1) NOT IN ('', 'T') AND d.name_vector @@ $1) OR d.name_key LIKE $2) AND d.tier = 1 AND d.kind = ANY($3)
   LIMIT $4 $$;
