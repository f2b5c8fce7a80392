-- An import that ended with rows that are no deliveries needs a look, until a person says that it is settled.
ALTER TABLE "bulk_order_creations"
  ADD COLUMN "settled_at" TIMESTAMPTZ(6),
  ADD COLUMN "settled_by_name" TEXT;

-- Those of the time before nobody has to go through.
UPDATE "bulk_order_creations" SET "settled_at" = now() WHERE "ended_at" IS NOT NULL;

-- The list counts them each time it is shown. The same condition stands in lib/imports/needs-look.ts.
CREATE INDEX "bulk_order_creations_needs_look_idx" ON "bulk_order_creations" ("tenant_id", "created_at" DESC)
  WHERE "settled_at" IS NULL AND "rolled_back_at" IS NULL AND "rollback_started_at" IS NULL
    AND ("status" IN ('failed', 'cancelled') OR ("status" = 'completed' AND ("failed_count" > 0 OR "succeeded_count" = 0)));
