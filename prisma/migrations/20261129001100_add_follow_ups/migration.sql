-- A follow-up reads some rows of its parent's file again. Root and follow-ups are a family.
ALTER TABLE "bulk_order_creations"
  ADD COLUMN "parent_id" UUID,
  ADD COLUMN "root_id" UUID,
  ADD COLUMN "follow_up_rows" TEXT,
  ADD COLUMN "original_key" TEXT,
  ADD COLUMN "read_rows" int4multirange,
  ADD COLUMN "held_rows" int4multirange,
  ADD COLUMN "held_count" INTEGER,
  ADD COLUMN "rows_returned_at" TIMESTAMPTZ(6);

ALTER TABLE "bulk_order_creations" ADD CONSTRAINT "bulk_order_creations_follow_up_check" CHECK (
  ("parent_id" IS NULL AND "root_id" IS NULL AND "follow_up_rows" IS NULL AND "original_key" IS NULL
    AND "read_rows" IS NULL AND "held_rows" IS NULL)
  OR ("parent_id" IS NOT NULL AND "root_id" IS NOT NULL AND "follow_up_rows" IN ('failed', 'unprocessed')
    AND "original_key" IS NOT NULL AND "read_rows" IS NOT NULL AND "held_rows" IS NOT NULL)
);

CREATE INDEX "bulk_order_creations_root_id_idx" ON "bulk_order_creations" ("root_id") WHERE "root_id" IS NOT NULL;
CREATE INDEX "bulk_order_creations_parent_id_idx" ON "bulk_order_creations" ("parent_id") WHERE "parent_id" IS NOT NULL;

-- All rows of an order fail together, and are imported again together.
ALTER TABLE "failed_order_logs" ADD COLUMN "order_row" INTEGER;
