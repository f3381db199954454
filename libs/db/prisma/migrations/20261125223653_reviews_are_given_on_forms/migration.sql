-- AlterTable
ALTER TABLE "review" ADD COLUMN     "content_hash" TEXT,
ADD COLUMN     "definition_version" TEXT,
ADD COLUMN     "form" TEXT;
