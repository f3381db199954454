-- AlterTable
ALTER TABLE "existing_use" ADD COLUMN     "privacy_asked_at" TIMESTAMPTZ(3),
ADD COLUMN     "privacy_asked_by_id" UUID,
ADD COLUMN     "privacy_asked_reasons" TEXT;

-- AddForeignKey
ALTER TABLE "existing_use" ADD CONSTRAINT "existing_use_privacy_asked_by_id_fkey" FOREIGN KEY ("privacy_asked_by_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;
