-- CreateTable
CREATE TABLE "existing_use" (
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "number" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "reporter_id" UUID NOT NULL,
    "unit_id" TEXT NOT NULL,
    "how" TEXT NOT NULL,
    "technology_id" UUID,
    "name" TEXT,
    "vendor" TEXT,
    "use" TEXT,
    "language" TEXT NOT NULL,
    "since" TEXT,
    "still_used" BOOLEAN NOT NULL,
    "stopped_on" DATE,
    "personal_information" TEXT NOT NULL,
    "accounts_known" TEXT NOT NULL,
    "content_hash" TEXT NOT NULL,
    "reported_at" TIMESTAMPTZ(3) NOT NULL,
    "outcome" TEXT,
    "outcome_reasons" TEXT,
    "case_id" UUID,
    "followed_up_by_id" UUID,
    "followed_up_at" TIMESTAMPTZ(3),
    "finding" TEXT,
    "finding_reference" TEXT,
    "finding_explanation" TEXT,
    "found_by_id" UUID,
    "found_at" TIMESTAMPTZ(3),
    "concluded_at" TIMESTAMPTZ(3),

    CONSTRAINT "existing_use_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reported_account" (
    "id" UUID NOT NULL,
    "report_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "holder" TEXT,
    "opened_on" DATE,
    "terms" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "added_by_id" UUID NOT NULL,
    "added_at" TIMESTAMPTZ(3) NOT NULL,
    "closed_on" DATE,
    "said_by" TEXT,
    "confirmation" TEXT,
    "kept_case_id" UUID,
    "kept_authorization_id" UUID,
    "settled_by_id" UUID,
    "settled_at" TIMESTAMPTZ(3),

    CONSTRAINT "reported_account_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "existing_use_number_key" ON "existing_use"("number");

-- CreateIndex
CREATE INDEX "existing_use_reported_at_id_idx" ON "existing_use"("reported_at" DESC, "id");

-- CreateIndex
CREATE INDEX "existing_use_reporter_id_idx" ON "existing_use"("reporter_id");

-- CreateIndex
CREATE INDEX "existing_use_technology_id_idx" ON "existing_use"("technology_id");

-- CreateIndex
CREATE INDEX "existing_use_case_id_idx" ON "existing_use"("case_id");

-- CreateIndex
CREATE INDEX "reported_account_report_id_position_idx" ON "reported_account"("report_id", "position");

-- AddForeignKey
ALTER TABLE "existing_use" ADD CONSTRAINT "existing_use_id_fkey" FOREIGN KEY ("id") REFERENCES "stream"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "existing_use" ADD CONSTRAINT "existing_use_reporter_id_fkey" FOREIGN KEY ("reporter_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "existing_use" ADD CONSTRAINT "existing_use_technology_id_fkey" FOREIGN KEY ("technology_id") REFERENCES "technology"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "existing_use" ADD CONSTRAINT "existing_use_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "case"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "existing_use" ADD CONSTRAINT "existing_use_followed_up_by_id_fkey" FOREIGN KEY ("followed_up_by_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "existing_use" ADD CONSTRAINT "existing_use_found_by_id_fkey" FOREIGN KEY ("found_by_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reported_account" ADD CONSTRAINT "reported_account_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "existing_use"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reported_account" ADD CONSTRAINT "reported_account_added_by_id_fkey" FOREIGN KEY ("added_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reported_account" ADD CONSTRAINT "reported_account_settled_by_id_fkey" FOREIGN KEY ("settled_by_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What the Prisma schema cannot say: the new kind of stream, what each login may do, and references that wait for the commit.
ALTER TABLE stream DROP CONSTRAINT stream_kind;
ALTER TABLE stream ADD CONSTRAINT stream_kind CHECK (kind IN
  ('delegation', 'position', 'person', 'referenceList', 'technology', 'assessment', 'authorization', 'onboarding', 'existingUse'));
ALTER TABLE existing_use ADD CONSTRAINT existing_use_status CHECK (status IN ('open', 'concluded'));
ALTER TABLE existing_use ADD CONSTRAINT existing_use_outcome CHECK (outcome IN ('registered', 'joined', 'closed'));
ALTER TABLE reported_account ADD CONSTRAINT reported_account_status CHECK (status IN ('open', 'closed', 'kept'));

-- Time and effects bring reports on too: reminders and failures change the version of a report.
GRANT SELECT, INSERT, UPDATE ON existing_use, reported_account TO gatehouse_api, gatehouse_worker;

ALTER TABLE "existing_use" ALTER CONSTRAINT "existing_use_id_fkey" DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "existing_use" ALTER CONSTRAINT "existing_use_reporter_id_fkey" DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "existing_use" ALTER CONSTRAINT "existing_use_technology_id_fkey" DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "existing_use" ALTER CONSTRAINT "existing_use_case_id_fkey" DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "existing_use" ALTER CONSTRAINT "existing_use_followed_up_by_id_fkey" DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "existing_use" ALTER CONSTRAINT "existing_use_found_by_id_fkey" DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "reported_account" ALTER CONSTRAINT "reported_account_report_id_fkey" DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "reported_account" ALTER CONSTRAINT "reported_account_added_by_id_fkey" DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "reported_account" ALTER CONSTRAINT "reported_account_settled_by_id_fkey" DEFERRABLE INITIALLY DEFERRED;
