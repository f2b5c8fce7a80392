-- CreateEnum
CREATE TYPE "AddressPointSource" AS ENUM ('manual', 'geocoder');

-- AlterTable
ALTER TABLE "deliveries" ADD COLUMN     "delivery_address_key" BIGINT;

-- CreateTable
CREATE TABLE "address_points" (
    "tenant_id" UUID NOT NULL,
    "address_key" BIGINT NOT NULL,
    "source" "AddressPointSource" NOT NULL,
    "latitude" DECIMAL(9,6),
    "longitude" DECIMAL(9,6),
    "accuracy_m" INTEGER,
    "candidates" JSONB,
    "set_by_name" TEXT,
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "address_points_pkey" PRIMARY KEY ("tenant_id","address_key","source")
);

-- AddForeignKey
ALTER TABLE "address_points" ADD CONSTRAINT "address_points_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenants"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Earlier deliveries to an address. Those that were rolled back do not count.
CREATE INDEX "deliveries_address_key_idx" ON "deliveries" ("tenant_id", "delivery_address_key")
  WHERE "delivery_address_key" IS NOT NULL AND "deleted_at" IS NULL;

-- A person's point is a point; the geocoder may have none.
ALTER TABLE "address_points"
  ADD CONSTRAINT "address_points_point" CHECK (
    ("latitude" IS NULL) = ("longitude" IS NULL) AND ("latitude" IS NOT NULL OR "source" = 'geocoder'));
