-- AlterTable
ALTER TABLE "inbound_waiting_batches" ADD COLUMN     "complete_max_cancelled" INTEGER;
