-- CreateTable
CREATE TABLE "office_member" (
    "id" UUID NOT NULL,
    "position_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "office_member_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "office_member_person_id_idx" ON "office_member"("person_id");

-- CreateIndex
CREATE INDEX "office_member_position_id_idx" ON "office_member"("position_id");

-- AddForeignKey
ALTER TABLE "office_member" ADD CONSTRAINT "office_member_position_id_fkey" FOREIGN KEY ("position_id") REFERENCES "position"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "office_member" ADD CONSTRAINT "office_member_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "office_member" ALTER CONSTRAINT "office_member_position_id_fkey" DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "office_member" ALTER CONSTRAINT "office_member_person_id_fkey" DEFERRABLE INITIALLY DEFERRED;

GRANT SELECT, INSERT, UPDATE ON "office_member" TO gatehouse_api;
GRANT SELECT ON "office_member" TO gatehouse_worker;
