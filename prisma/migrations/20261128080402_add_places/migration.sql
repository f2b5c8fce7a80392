-- AlterTable
ALTER TABLE "customers" ADD COLUMN     "default_pickup_place_id" UUID;

-- AlterTable
ALTER TABLE "bulk_order_creations" ADD COLUMN     "places" JSON;

-- CreateTable
CREATE TABLE "places" (
    "id" UUID NOT NULL,
    "tenant_id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "code_key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "full_address" TEXT NOT NULL,
    "postcode" TEXT,
    "city" TEXT NOT NULL,
    "country" CHAR(2) NOT NULL,
    "latitude" DECIMAL(9,6) NOT NULL,
    "longitude" DECIMAL(9,6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archived_at" TIMESTAMPTZ(6),

    CONSTRAINT "places_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "places_tenant_id_name_idx" ON "places"("tenant_id", "name");

-- AddForeignKey
ALTER TABLE "customers" ADD CONSTRAINT "customers_default_pickup_place_id_fkey" FOREIGN KEY ("default_pickup_place_id") REFERENCES "places"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "places" ADD CONSTRAINT "places_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenants"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A code is given once; the code of an archived place may be given again.
CREATE UNIQUE INDEX "places_live_code_key" ON "places" ("tenant_id", "code_key") WHERE "archived_at" IS NULL;
