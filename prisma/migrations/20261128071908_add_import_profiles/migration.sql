-- CreateEnum
CREATE TYPE "DeliveryPriority" AS ENUM ('low', 'normal', 'high');

-- AlterTable
ALTER TABLE "bulk_order_creations" ADD COLUMN     "delivery_count" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "profile_id" UUID,
ADD COLUMN     "profile_rules" JSON,
ADD COLUMN     "profile_version" INTEGER,
ADD COLUMN     "skipped_count" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "skipped_key" TEXT,
ADD COLUMN     "warning_count" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "bulk_order_creation_chunks" ADD COLUMN     "delivery_count" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "later_row_numbers" INTEGER[] DEFAULT ARRAY[]::INTEGER[],
ADD COLUMN     "report_failed_bytes" INTEGER,
ADD COLUMN     "skipped_count" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "warning_count" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "deliveries" ADD COLUMN     "delivery_date" DATE,
ADD COLUMN     "delivery_postcode" TEXT,
ADD COLUMN     "delivery_time_from" CHAR(5),
ADD COLUMN     "delivery_time_to" CHAR(5),
ADD COLUMN     "extra" JSONB,
ADD COLUMN     "pickup_postcode" TEXT,
ADD COLUMN     "priority" "DeliveryPriority",
ADD COLUMN     "service_minutes" SMALLINT,
ADD COLUMN     "warnings" JSONB;

-- CreateTable
CREATE TABLE "import_profiles" (
    "id" UUID NOT NULL,
    "tenant_id" UUID NOT NULL,
    "customer_id" UUID,
    "name" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_used_at" TIMESTAMPTZ(6),
    "archived_at" TIMESTAMPTZ(6),

    CONSTRAINT "import_profiles_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "import_profile_versions" (
    "profile_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "content" JSON NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by_name" TEXT NOT NULL,

    CONSTRAINT "import_profile_versions_pkey" PRIMARY KEY ("profile_id","version")
);

-- CreateIndex
CREATE INDEX "import_profiles_tenant_id_id_idx" ON "import_profiles"("tenant_id", "id" DESC);

-- AddForeignKey
ALTER TABLE "import_profiles" ADD CONSTRAINT "import_profiles_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenants"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_profiles" ADD CONSTRAINT "import_profiles_customer_id_fkey" FOREIGN KEY ("customer_id") REFERENCES "customers"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_profile_versions" ADD CONSTRAINT "import_profile_versions_profile_id_fkey" FOREIGN KEY ("profile_id") REFERENCES "import_profiles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- A name is given once; the name of an archived profile may be given again.
CREATE UNIQUE INDEX "import_profiles_live_name_key" ON "import_profiles" ("tenant_id", lower("name")) WHERE "archived_at" IS NULL;

-- A job's deliveries with warnings: few rows of a large table.
CREATE INDEX "deliveries_warnings_idx" ON "deliveries" ("bulk_order_creation_id", "row_number") WHERE "warnings" IS NOT NULL;

-- Until now every row was an order.
UPDATE "bulk_order_creations" SET "delivery_count" = "succeeded_count";
UPDATE "bulk_order_creation_chunks" SET "delivery_count" = "succeeded_count";
