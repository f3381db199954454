-- CreateTable
CREATE TABLE "reference_entry" (
    "id" UUID NOT NULL,
    "stream_id" UUID NOT NULL,
    "list" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "content" JSONB,
    "effective_from" DATE NOT NULL,
    "effective_to" DATE,
    "reasons" TEXT,
    "held_since" INTEGER,
    "proposed_by_id" UUID NOT NULL,
    "proposed_at" TIMESTAMPTZ(3) NOT NULL,
    "proposed_position_id" UUID,
    "decided_by_id" UUID,
    "decided_at" TIMESTAMPTZ(3),
    "decided_position_id" UUID,
    "decision_reasons" TEXT,

    CONSTRAINT "reference_entry_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "reference_entry_stream_id_code_idx" ON "reference_entry"("stream_id", "code");

-- CreateIndex
CREATE INDEX "reference_entry_proposed_by_id_idx" ON "reference_entry"("proposed_by_id");

-- CreateIndex
CREATE INDEX "reference_entry_decided_by_id_idx" ON "reference_entry"("decided_by_id");

-- CreateIndex
CREATE INDEX "reference_entry_proposed_position_id_idx" ON "reference_entry"("proposed_position_id");

-- CreateIndex
CREATE INDEX "reference_entry_decided_position_id_idx" ON "reference_entry"("decided_position_id");

-- AddForeignKey
ALTER TABLE "reference_entry" ADD CONSTRAINT "reference_entry_stream_id_fkey" FOREIGN KEY ("stream_id") REFERENCES "stream"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reference_entry" ADD CONSTRAINT "reference_entry_proposed_by_id_fkey" FOREIGN KEY ("proposed_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reference_entry" ADD CONSTRAINT "reference_entry_decided_by_id_fkey" FOREIGN KEY ("decided_by_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reference_entry" ADD CONSTRAINT "reference_entry_proposed_position_id_fkey" FOREIGN KEY ("proposed_position_id") REFERENCES "position"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reference_entry" ADD CONSTRAINT "reference_entry_decided_position_id_fkey" FOREIGN KEY ("decided_position_id") REFERENCES "position"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What the Prisma schema cannot say: the new kind of stream, what each login may do, and references that wait for the commit.
ALTER TABLE stream DROP CONSTRAINT stream_kind;
ALTER TABLE stream ADD CONSTRAINT stream_kind CHECK (kind IN
  ('delegation', 'position', 'person', 'referenceList', 'technology', 'assessment', 'authorization', 'onboarding'));
ALTER TABLE reference_entry ADD CONSTRAINT reference_entry_status CHECK (status IN
  ('waiting', 'inForce', 'approved', 'declined', 'withdrawn'));

-- Only people change lists, so the worker reads them and no more.
GRANT SELECT ON reference_entry TO gatehouse_api, gatehouse_worker;
GRANT INSERT, UPDATE ON reference_entry TO gatehouse_api;

ALTER TABLE "reference_entry" ALTER CONSTRAINT "reference_entry_stream_id_fkey" DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "reference_entry" ALTER CONSTRAINT "reference_entry_proposed_by_id_fkey" DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "reference_entry" ALTER CONSTRAINT "reference_entry_decided_by_id_fkey" DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "reference_entry" ALTER CONSTRAINT "reference_entry_proposed_position_id_fkey" DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "reference_entry" ALTER CONSTRAINT "reference_entry_decided_position_id_fkey" DEFERRABLE INITIALLY DEFERRED;
