-- AlterTable
ALTER TABLE "person" ADD COLUMN     "mail" JSONB;

-- CreateTable
CREATE TABLE "mail" (
    "effect_id" TEXT NOT NULL,
    "person_id" UUID NOT NULL,
    "stream_id" UUID NOT NULL,
    "template" TEXT NOT NULL,
    "task_id" TEXT,
    "status" TEXT NOT NULL,
    "digest_on" DATE,
    "reply" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "mail_pkey" PRIMARY KEY ("effect_id","person_id")
);

-- CreateTable
CREATE TABLE "mail_digest" (
    "person_id" UUID NOT NULL,
    "on" DATE NOT NULL,
    "status" TEXT NOT NULL,
    "attempt" INTEGER NOT NULL,
    "lease_until" TIMESTAMPTZ(3),
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "mail_digest_pkey" PRIMARY KEY ("person_id","on")
);

ALTER TABLE "mail" ADD CONSTRAINT "mail_status" CHECK
  ("status" IN ('pending', 'sending', 'sent', 'waiting', 'leftOut', 'refused', 'uncertain'));
ALTER TABLE "mail_digest" ADD CONSTRAINT "mail_digest_status" CHECK
  ("status" IN ('pending', 'sending', 'sent', 'leftOut', 'refused', 'uncertain'));

-- What waits for the one mail of the day, and what reached nobody for certain: few among many.
CREATE INDEX "mail_waiting" ON "mail" ("person_id") WHERE "status" = 'waiting';
CREATE INDEX "mail_unreached" ON "mail" ("person_id", "updated_at") WHERE "status" IN ('refused', 'uncertain');
-- Whether a later one arrived.
CREATE INDEX "mail_sent" ON "mail" ("person_id", "updated_at") WHERE "status" = 'sent';

-- The worker's book; the API shows whom no mail reaches.
GRANT SELECT, INSERT, UPDATE ON "mail", "mail_digest" TO gatehouse_worker;
GRANT SELECT ON "mail", "mail_digest" TO gatehouse_api;
