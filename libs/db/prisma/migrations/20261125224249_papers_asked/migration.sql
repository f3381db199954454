-- AlterTable
ALTER TABLE "case" ADD COLUMN     "papers_asked" TEXT[] DEFAULT ARRAY[]::TEXT[];
