-- CreateEnum
CREATE TYPE "InboundOperation" AS ENUM ('create', 'update', 'upsert', 'cancel');

-- CreateEnum
CREATE TYPE "InboundJobStatus" AS ENUM ('Completed', 'PartiallyFailed', 'Failed');

-- CreateEnum
CREATE TYPE "InboundItemStatus" AS ENUM ('Created', 'Updated', 'Cancelled', 'Rejected');

-- CreateEnum
CREATE TYPE "TargetStatus" AS ENUM ('Active', 'Cancelled');

-- CreateEnum
CREATE TYPE "TargetPriority" AS ENUM ('Low', 'Medium', 'High');

-- AlterTable
ALTER TABLE "api_clients" ADD COLUMN     "created_by_name" TEXT,
ADD COLUMN     "previous_secret_expires_at" TIMESTAMPTZ(6),
ADD COLUMN     "previous_secret_hash" TEXT,
ADD COLUMN     "secret_rotated_at" TIMESTAMPTZ(6);

-- CreateTable
CREATE TABLE "request_limits" (
    "key" TEXT NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "request_limits_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "inbound_import_jobs" (
    "id" BIGSERIAL NOT NULL,
    "tenant_id" UUID NOT NULL,
    "api_client_id" UUID NOT NULL,
    "source_system" TEXT NOT NULL,
    "batch_id" TEXT NOT NULL,
    "operation" "InboundOperation" NOT NULL,
    "content_hash" TEXT NOT NULL,
    "body_bytes" INTEGER NOT NULL,
    "status" "InboundJobStatus" NOT NULL,
    "total_items" INTEGER NOT NULL,
    "created_items" INTEGER NOT NULL,
    "updated_items" INTEGER NOT NULL,
    "cancelled_items" INTEGER NOT NULL,
    "rejected_items" INTEGER NOT NULL,
    "warning_items" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "inbound_import_jobs_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "inbound_import_job_items" (
    "import_job_id" BIGINT NOT NULL,
    "item_index" INTEGER NOT NULL,
    "external_id" TEXT NOT NULL,
    "status" "InboundItemStatus" NOT NULL,
    "target_id" BIGINT,
    "problems" JSON,
    "changes" JSON,
    "payload" JSON,

    CONSTRAINT "inbound_import_job_items_pkey" PRIMARY KEY ("import_job_id","item_index")
);

-- CreateTable
CREATE TABLE "targets" (
    "id" BIGSERIAL NOT NULL,
    "tenant_id" UUID NOT NULL,
    "source_system" TEXT NOT NULL,
    "external_id" TEXT NOT NULL,
    "status" "TargetStatus" NOT NULL DEFAULT 'Active',
    "title" TEXT NOT NULL,
    "street" TEXT,
    "postal_code" TEXT,
    "city" TEXT,
    "country" CHAR(2),
    "latitude" DECIMAL(9,6),
    "longitude" DECIMAL(9,6),
    "route_date" DATE,
    "estimated_work_minutes" INTEGER,
    "priority" "TargetPriority",
    "expected_revenue" DECIMAL(12,2),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "targets_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "inbound_import_jobs_tenant_id_created_at_idx" ON "inbound_import_jobs"("tenant_id", "created_at" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "inbound_import_jobs_tenant_id_source_system_batch_id_key" ON "inbound_import_jobs"("tenant_id", "source_system", "batch_id");

-- CreateIndex
CREATE INDEX "inbound_import_job_items_target_id_import_job_id_idx" ON "inbound_import_job_items"("target_id", "import_job_id" DESC);

-- CreateIndex
CREATE INDEX "targets_tenant_id_id_idx" ON "targets"("tenant_id", "id" DESC);

-- CreateIndex
CREATE INDEX "targets_tenant_id_route_date_id_idx" ON "targets"("tenant_id", "route_date", "id");

-- CreateIndex
CREATE UNIQUE INDEX "targets_tenant_id_source_system_external_id_key" ON "targets"("tenant_id", "source_system", "external_id");

-- CreateIndex
CREATE INDEX "bulk_order_creations_tenant_id_created_at_idx" ON "bulk_order_creations"("tenant_id", "created_at" DESC);

-- AddForeignKey
ALTER TABLE "inbound_import_jobs" ADD CONSTRAINT "inbound_import_jobs_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenants"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "inbound_import_jobs" ADD CONSTRAINT "inbound_import_jobs_api_client_id_fkey" FOREIGN KEY ("api_client_id") REFERENCES "api_clients"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "inbound_import_job_items" ADD CONSTRAINT "inbound_import_job_items_import_job_id_fkey" FOREIGN KEY ("import_job_id") REFERENCES "inbound_import_jobs"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "inbound_import_job_items" ADD CONSTRAINT "inbound_import_job_items_target_id_fkey" FOREIGN KEY ("target_id") REFERENCES "targets"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "targets" ADD CONSTRAINT "targets_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenants"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What the Prisma schema cannot say.

-- Counting a request must not wait for the disk: a crash may forget a few seconds' worth of counts.
ALTER TABLE "request_limits" SET UNLOGGED;

-- The counters of a batch always agree, with each other and with its status.
ALTER TABLE "inbound_import_jobs"
  ADD CONSTRAINT "inbound_import_jobs_counters"
  CHECK ("total_items" > 0 AND "total_items" = "created_items" + "updated_items" + "cancelled_items" + "rejected_items"
    AND "warning_items" BETWEEN 0 AND "total_items" - "rejected_items"),
  ADD CONSTRAINT "inbound_import_jobs_status"
  CHECK ("status" = CASE WHEN "rejected_items" = 0 THEN 'Completed'
                         WHEN "rejected_items" = "total_items" THEN 'Failed'
                         ELSE 'PartiallyFailed' END::"InboundJobStatus");

-- A rejected item has no target and says why; any other has one.
ALTER TABLE "inbound_import_job_items"
  ADD CONSTRAINT "inbound_import_job_items_target"
  CHECK (("status" = 'Rejected') = ("target_id" IS NULL) AND ("status" <> 'Rejected' OR "problems" IS NOT NULL));

ALTER TABLE "targets"
  ADD CONSTRAINT "targets_not_negative" CHECK ("estimated_work_minutes" >= 0 AND "expected_revenue" >= 0);

ALTER TABLE "api_clients"
  ADD CONSTRAINT "api_clients_previous_secret"
  CHECK (("previous_secret_hash" IS NULL) = ("previous_secret_expires_at" IS NULL));
