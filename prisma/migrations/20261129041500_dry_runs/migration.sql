-- A dry run does everything that an import does, and keeps no delivery: see lib/import-runs/take-back.ts.
ALTER TABLE "bulk_order_creations" ADD COLUMN "dry_run" BOOLEAN NOT NULL DEFAULT false;

-- A dry run has a folder of its own as well, and reads the upload: see lib/imports/create-import.ts.
ALTER TABLE "bulk_order_creations" DROP CONSTRAINT "bulk_order_creations_follow_up_check";
ALTER TABLE "bulk_order_creations" ADD CONSTRAINT "bulk_order_creations_follow_up_check" CHECK (
  ("parent_id" IS NULL AND "root_id" IS NULL AND "follow_up_rows" IS NULL
    AND ("original_key" IS NOT NULL) = "dry_run" AND "read_rows" IS NULL AND "held_rows" IS NULL)
  OR ("parent_id" IS NOT NULL AND "root_id" IS NOT NULL AND "follow_up_rows" IN ('failed', 'unprocessed')
    AND "original_key" IS NOT NULL AND "read_rows" IS NOT NULL AND "held_rows" IS NOT NULL AND NOT "dry_run")
);

-- Uploads of which only a dry run was made are kept as long as it is.
CREATE INDEX "bulk_order_creations_dry_run_idx" ON "bulk_order_creations" ("original_key") WHERE "dry_run";

-- A dry run needs no look. The same condition stands in lib/imports/needs-look.ts.
DROP INDEX "bulk_order_creations_needs_look_idx";
CREATE INDEX "bulk_order_creations_needs_look_idx" ON "bulk_order_creations" ("tenant_id", "created_at" DESC)
  WHERE "settled_at" IS NULL AND "rolled_back_at" IS NULL AND "rollback_started_at" IS NULL AND NOT "dry_run"
    AND ("status" IN ('failed', 'cancelled') OR ("status" = 'completed' AND ("failed_count" > 0 OR "succeeded_count" = 0)));
