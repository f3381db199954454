-- AlterTable
ALTER TABLE "assessment" ADD COLUMN     "form" TEXT NOT NULL DEFAULT 'privacy-assessment';
