-- AlterTable
ALTER TABLE "bulk_order_creation_chunks" ADD COLUMN     "updated_count" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "bulk_order_creations" ADD COLUMN     "updated_count" INTEGER NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "bulk_order_creation_updates" (
    "bulk_order_creation_id" UUID NOT NULL,
    "row_number" INTEGER NOT NULL,
    "delivery_id" UUID NOT NULL,

    CONSTRAINT "bulk_order_creation_updates_pkey" PRIMARY KEY ("bulk_order_creation_id","row_number")
);

-- CreateIndex
CREATE INDEX "bulk_order_creation_updates_delivery_id_idx" ON "bulk_order_creation_updates"("delivery_id");

-- AddForeignKey
ALTER TABLE "bulk_order_creation_updates" ADD CONSTRAINT "bulk_order_creation_updates_bulk_order_creation_id_fkey" FOREIGN KEY ("bulk_order_creation_id") REFERENCES "bulk_order_creations"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bulk_order_creation_updates" ADD CONSTRAINT "bulk_order_creation_updates_delivery_id_fkey" FOREIGN KEY ("delivery_id") REFERENCES "deliveries"("id") ON DELETE CASCADE ON UPDATE CASCADE;
