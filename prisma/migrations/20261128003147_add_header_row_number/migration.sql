-- AlterTable
ALTER TABLE "bulk_order_creations" ADD COLUMN     "header_row_number" INTEGER;
