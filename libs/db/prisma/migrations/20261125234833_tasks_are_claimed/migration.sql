-- AlterTable
ALTER TABLE "task" ADD COLUMN     "claimed_as_id" UUID,
ADD COLUMN     "claimed_at" TIMESTAMPTZ(3),
ADD COLUMN     "claimed_by_id" UUID,
ADD COLUMN     "note_version" INTEGER;

-- What is taken, in the order of the list: few among many, so that neither list walks over the other's rows.
CREATE INDEX "task_taken_idx" ON "task" ("assigned_to", "due_at", "stream_id", "task_id") WHERE "claimed_by_id" IS NOT NULL;

-- What somebody took of late, to be told of what others answered.
CREATE INDEX "event_taken_idx" ON "event" ((data->>'personId'), "recorded_at") WHERE "name" IN ('taskClaimed', 'taskHandedOver');
