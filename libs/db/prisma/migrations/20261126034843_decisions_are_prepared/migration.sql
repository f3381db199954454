-- CreateTable
CREATE TABLE "prepared_decision" (
    "case_id" UUID NOT NULL,
    "outcome" TEXT,
    "version" INTEGER NOT NULL,
    "reasons" TEXT,
    "conditions" TEXT[],
    "language" TEXT,
    "person_id" UUID NOT NULL,
    "position_id" UUID NOT NULL,
    "prepared_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "prepared_decision_pkey" PRIMARY KEY ("case_id")
);

-- AddForeignKey
ALTER TABLE "prepared_decision" ADD CONSTRAINT "prepared_decision_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "prepared_decision" ADD CONSTRAINT "prepared_decision_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "prepared_decision" ADD CONSTRAINT "prepared_decision_position_id_fkey" FOREIGN KEY ("position_id") REFERENCES "position"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "prepared_decision" ALTER CONSTRAINT "prepared_decision_case_id_fkey" DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "prepared_decision" ALTER CONSTRAINT "prepared_decision_person_id_fkey" DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "prepared_decision" ALTER CONSTRAINT "prepared_decision_position_id_fkey" DEFERRABLE INITIALLY DEFERRED;

GRANT SELECT, INSERT, UPDATE ON "prepared_decision" TO gatehouse_api;
GRANT SELECT ON "prepared_decision" TO gatehouse_worker;
