-- AlterTable
ALTER TABLE "bulk_order_creation_chunks" ADD COLUMN     "report_key" TEXT,
ADD COLUMN     "report_success_bytes" INTEGER;
