-- AlterTable
ALTER TABLE "tenants" ADD COLUMN     "time_zone" TEXT NOT NULL DEFAULT 'UTC';

-- AlterTable
ALTER TABLE "bulk_order_creations" ADD COLUMN     "time_zone" TEXT NOT NULL DEFAULT 'UTC';
