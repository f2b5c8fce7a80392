-- AlterTable
ALTER TABLE "inbound_import_jobs" ADD COLUMN     "hash_version" SMALLINT NOT NULL DEFAULT 1;
