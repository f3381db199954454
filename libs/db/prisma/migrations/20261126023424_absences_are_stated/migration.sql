-- CreateTable
CREATE TABLE "absence" (
    "id" UUID NOT NULL,
    "position_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE NOT NULL,
    "stand_in_id" UUID,
    "stand_in_position_id" UUID,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "absence_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "absence_person_id_idx" ON "absence"("person_id");

-- CreateIndex
CREATE INDEX "absence_position_id_idx" ON "absence"("position_id");

-- AddForeignKey
ALTER TABLE "absence" ADD CONSTRAINT "absence_position_id_fkey" FOREIGN KEY ("position_id") REFERENCES "position"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "absence" ADD CONSTRAINT "absence_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "absence" ADD CONSTRAINT "absence_stand_in_id_fkey" FOREIGN KEY ("stand_in_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "absence" ADD CONSTRAINT "absence_stand_in_position_id_fkey" FOREIGN KEY ("stand_in_position_id") REFERENCES "position"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "absence" ALTER CONSTRAINT "absence_position_id_fkey" DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "absence" ALTER CONSTRAINT "absence_person_id_fkey" DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "absence" ALTER CONSTRAINT "absence_stand_in_id_fkey" DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "absence" ALTER CONSTRAINT "absence_stand_in_position_id_fkey" DEFERRABLE INITIALLY DEFERRED;

GRANT SELECT, INSERT, UPDATE ON "absence" TO gatehouse_api;
GRANT SELECT ON "absence" TO gatehouse_worker;
