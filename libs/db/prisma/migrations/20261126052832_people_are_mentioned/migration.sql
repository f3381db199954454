-- CreateTable
CREATE TABLE "mention" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "said_in" TEXT NOT NULL,
    "said_id" UUID NOT NULL,
    "of" TEXT NOT NULL,
    "mentioned_by_id" UUID NOT NULL,
    "mentioned_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "mention_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mention_put_away" (
    "mention_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "put_away_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "mention_put_away_pkey" PRIMARY KEY ("mention_id","person_id")
);

-- CreateIndex
CREATE INDEX "mention_of_mentioned_at_id_idx" ON "mention"("of", "mentioned_at" DESC, "id");

-- CreateIndex
CREATE INDEX "mention_said_id_idx" ON "mention"("said_id");

-- AddForeignKey
ALTER TABLE "mention" ADD CONSTRAINT "mention_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mention" ADD CONSTRAINT "mention_mentioned_by_id_fkey" FOREIGN KEY ("mentioned_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- One commit writes a case and who is named on it.
ALTER TABLE "mention" ALTER CONSTRAINT "mention_case_id_fkey" DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "mention" ALTER CONSTRAINT "mention_mentioned_by_id_fkey" DEFERRABLE INITIALLY DEFERRED;

GRANT SELECT, INSERT, UPDATE ON "mention" TO gatehouse_api, gatehouse_worker;
GRANT SELECT, INSERT, UPDATE ON "mention_put_away" TO gatehouse_api;
-- The mail of the day leaves out what was read meanwhile.
GRANT SELECT ON "mention_put_away" TO gatehouse_worker;

-- Whoever chose what to get by mail hears of mentions too, until they choose otherwise: as the events are read now.
UPDATE "person" SET "mail" = "mail" || '{"mention": "atOnce"}' WHERE "mail" IS NOT NULL;
