-- CreateTable
CREATE TABLE "question" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "asked_by_id" UUID NOT NULL,
    "asked_of" TEXT NOT NULL,
    "form" TEXT,
    "form_question" TEXT,
    "file_sha256" TEXT,
    "body" TEXT,
    "language" TEXT,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "status" TEXT NOT NULL,
    "is_open" BOOLEAN NOT NULL,
    "answer" TEXT,
    "answer_language" TEXT,
    "answered_by_id" UUID,
    "answered_at" TIMESTAMPTZ(3),

    CONSTRAINT "question_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "question_case_id_is_open_asked_at_idx" ON "question"("case_id", "is_open", "asked_at");

-- AddForeignKey
ALTER TABLE "question" ADD CONSTRAINT "question_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question" ADD CONSTRAINT "question_asked_by_id_fkey" FOREIGN KEY ("asked_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question" ADD CONSTRAINT "question_answered_by_id_fkey" FOREIGN KEY ("answered_by_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- One commit writes a case and what is asked about it.
ALTER TABLE "question" ALTER CONSTRAINT "question_case_id_fkey" DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "question" ALTER CONSTRAINT "question_asked_by_id_fkey" DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "question" ALTER CONSTRAINT "question_answered_by_id_fkey" DEFERRABLE INITIALLY DEFERRED;

GRANT SELECT, INSERT, UPDATE ON "question" TO gatehouse_api, gatehouse_worker;
