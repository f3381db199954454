-- Words without accents, by the stemmer of each language. A text need not say in which it is written: it is found by both.
CREATE TEXT SEARCH CONFIGURATION search_en (COPY = english);
ALTER TEXT SEARCH CONFIGURATION search_en ALTER MAPPING FOR hword, hword_part, word WITH unaccent, english_stem;
CREATE TEXT SEARCH CONFIGURATION search_fr (COPY = french);
ALTER TEXT SEARCH CONFIGURATION search_fr ALTER MAPPING FOR hword, hword_part, word WITH unaccent, french_stem;

-- French is stemmed with its accents too: without them the stemmer does not know évaluée for a form of évaluation. What
-- looks like a tag is text of people like any other.
CREATE FUNCTION search_vector(content jsonb) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN (SELECT to_tsvector('public.search_en'::regconfig, words) || to_tsvector('public.search_fr'::regconfig, words)
                 || to_tsvector('pg_catalog.french'::regconfig, words)
            FROM (SELECT translate(COALESCE(string_agg(passage->>'text', E'\n'), ''), '<>', '  ') AS words
                    FROM jsonb_array_elements(content->'passages') passage) one);

-- What somebody looks for: words that must all be there, "phrases", or, and - before what must not. Any text is a query.
CREATE FUNCTION search_query(wanted text) RETURNS tsquery LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN websearch_to_tsquery('public.search_en'::regconfig, wanted) || websearch_to_tsquery('public.search_fr'::regconfig, wanted)
         || websearch_to_tsquery('pg_catalog.french'::regconfig, wanted);

-- CreateTable
CREATE TABLE "search_document" (
    "id" TEXT NOT NULL,
    "stream_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "part" TEXT NOT NULL,
    "case_id" UUID,
    "technology_id" UUID,
    "names" TEXT,
    "content" JSONB NOT NULL,
    "written_at" TIMESTAMPTZ(3) NOT NULL,
    "name_key" TEXT GENERATED ALWAYS AS (CASE WHEN names IS NOT NULL THEN plain(names) END) STORED,
    "tier" SMALLINT NOT NULL GENERATED ALWAYS AS (CASE WHEN names IS NULL THEN 2 ELSE 1 END) STORED,
    "vector" tsvector GENERATED ALWAYS AS (search_vector(content)) STORED,
    -- Names apart: a word that stands in every text may stand in no name, and what is expected follows from what was counted.
    "name_vector" tsvector GENERATED ALWAYS AS (CASE WHEN names IS NOT NULL THEN search_vector(content) END) STORED,

    CONSTRAINT "search_document_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "saved_search" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "parameters" JSONB NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "saved_search_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "search_document_stream_id_idx" ON "search_document"("stream_id");

-- CreateIndex
CREATE INDEX "search_document_case_id_idx" ON "search_document"("case_id");

-- CreateIndex
CREATE INDEX "search_document_technology_id_idx" ON "search_document"("technology_id");

-- CreateIndex
CREATE INDEX "search_document_tier_written_at_id_idx" ON "search_document"("tier", "written_at" DESC, "id");

-- CreateIndex
CREATE INDEX "search_document_kind_tier_written_at_id_idx" ON "search_document"("kind", "tier", "written_at" DESC, "id");

-- CreateIndex
CREATE UNIQUE INDEX "saved_search_person_id_name_key" ON "saved_search"("person_id", "name");

-- Words, and parts of names. Searches read what waits to be sorted in, so little may wait.
CREATE INDEX search_document_words ON search_document USING gin (vector) WITH (gin_pending_list_limit = 512);
CREATE INDEX search_document_name_words ON search_document USING gin (name_vector) WITH (gin_pending_list_limit = 512);
CREATE INDEX search_document_names ON search_document USING gin (name_key gin_trgm_ops) WHERE name_key IS NOT NULL;

GRANT SELECT, INSERT, UPDATE, DELETE ON search_document TO gatehouse_api, gatehouse_worker;
GRANT SELECT, INSERT, UPDATE, DELETE ON saved_search TO gatehouse_api;
