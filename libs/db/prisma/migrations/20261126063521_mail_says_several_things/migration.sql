-- What was entered before said one thing each.
ALTER TABLE "mail" DROP CONSTRAINT "mail_pkey",
ADD COLUMN     "item" INTEGER NOT NULL DEFAULT 0,
ADD CONSTRAINT "mail_pkey" PRIMARY KEY ("effect_id", "person_id", "item");
ALTER TABLE "mail" ALTER COLUMN "item" DROP DEFAULT;
