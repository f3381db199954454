-- AlterTable
ALTER TABLE "question" ADD COLUMN     "hand_on_note" TEXT,
ADD COLUMN     "handed_on_by_id" UUID;

-- AddForeignKey
ALTER TABLE "question" ADD CONSTRAINT "question_handed_on_by_id_fkey" FOREIGN KEY ("handed_on_by_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What somebody took, for the day they leave.
CREATE INDEX "task_claimed_by_idx" ON "task" ("claimed_by_id", "claimed_as_id") WHERE "claimed_by_id" IS NOT NULL;

ALTER TABLE "question" ALTER CONSTRAINT "question_handed_on_by_id_fkey" DEFERRABLE INITIALLY DEFERRED;
