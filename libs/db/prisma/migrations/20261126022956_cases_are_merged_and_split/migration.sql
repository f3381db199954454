-- AlterTable
ALTER TABLE "case" ADD COLUMN     "merge_reasons" TEXT,
ADD COLUMN     "split_from_id" UUID,
ADD COLUMN     "split_into_ids" UUID[] DEFAULT ARRAY[]::UUID[],
ADD COLUMN     "split_reasons" TEXT;
