-- AlterTable
ALTER TABLE "task" ADD COLUMN     "paused_since" TIMESTAMPTZ(3);
