-- What people search and sort by, without accents or capitals (plain), kept by the database itself.

-- AlterTable
ALTER TABLE "person" ADD COLUMN     "name_key" TEXT NOT NULL GENERATED ALWAYS AS (plain(name)) STORED;

-- AlterTable
ALTER TABLE "position" ADD COLUMN     "title_key_en" TEXT NOT NULL GENERATED ALWAYS AS (plain(COALESCE(title_en, title_fr))) STORED,
ADD COLUMN     "title_key_fr" TEXT NOT NULL GENERATED ALWAYS AS (plain(COALESCE(title_fr, title_en))) STORED;

-- AlterTable
ALTER TABLE "stored_file" DROP CONSTRAINT "stored_file_pkey",
ADD CONSTRAINT "stored_file_pkey" PRIMARY KEY ("sha256", "uploaded_by");

-- AlterTable
ALTER TABLE "technology" ADD COLUMN     "name_key_en" TEXT NOT NULL GENERATED ALWAYS AS (plain(COALESCE(name_en, name_fr))) STORED,
ADD COLUMN     "name_key_fr" TEXT NOT NULL GENERATED ALWAYS AS (plain(COALESCE(name_fr, name_en))) STORED,
ADD COLUMN     "search_text" TEXT NOT NULL GENERATED ALWAYS AS (plain(COALESCE(name_en, '') || ' ' || COALESCE(name_fr, '') || ' ' || COALESCE(vendor, ''))) STORED;

-- CreateIndex
CREATE INDEX "case_registered_at_id_idx" ON "case"("registered_at" DESC, "id");

-- CreateIndex
CREATE INDEX "person_name_key_id_idx" ON "person"("name_key", "id");

-- CreateIndex
CREATE INDEX "technology_name_key_en_id_idx" ON "technology"("name_key_en", "id");

-- CreateIndex
CREATE INDEX "technology_name_key_fr_id_idx" ON "technology"("name_key_fr", "id");

-- Part of a word is found by its trigrams.
DROP INDEX technology_look_alike;
CREATE INDEX technology_search ON technology USING gin (search_text gin_trgm_ops);
CREATE INDEX person_search ON person USING gin (name_key gin_trgm_ops);
CREATE INDEX case_number_search ON "case" USING gin (number gin_trgm_ops);
