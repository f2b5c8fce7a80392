-- DropForeignKey
ALTER TABLE "inbound_import_job_items" DROP CONSTRAINT "inbound_import_job_items_import_job_id_fkey";

-- DropForeignKey
ALTER TABLE "inbound_import_job_items" DROP CONSTRAINT "inbound_import_job_items_target_id_fkey";

-- AlterTable
ALTER TABLE "targets" ALTER COLUMN "created_at" SET DEFAULT statement_timestamp(),
ALTER COLUMN "updated_at" SET DEFAULT statement_timestamp();
