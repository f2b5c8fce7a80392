-- AlterTable
ALTER TABLE "deliveries" ADD COLUMN     "source_version" TEXT;
