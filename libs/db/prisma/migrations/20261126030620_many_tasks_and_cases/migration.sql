-- CreateIndex
CREATE INDEX "case_executive_position_id_idx" ON "case"("executive_position_id");

-- What somebody took, in the order of the list: their own list walks over nobody else's.
CREATE INDEX "task_held_idx" ON "task" ("claimed_by_id", "assigned_to", "due_at", "stream_id", "task_id") WHERE "claimed_by_id" IS NOT NULL;
