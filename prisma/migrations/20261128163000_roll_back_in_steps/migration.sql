-- A large rollback runs as steps of the engine. While it is under way, these say so; afterwards they are null again.
ALTER TABLE "bulk_order_creations"
  ADD COLUMN "rollback_started_at" TIMESTAMPTZ(6),
  ADD COLUMN "rollback_due_at" TIMESTAMPTZ(6),
  ADD COLUMN "rollback_total" INTEGER,
  ADD COLUMN "rollback_actor" JSONB;

-- Whatever path a change takes: a job never runs, again or still, while its deliveries are being deleted.
ALTER TABLE "bulk_order_creations" ADD CONSTRAINT "bulk_order_creations_rollback_check" CHECK (
  "rollback_started_at" IS NULL
  OR (
    "status" IN ('completed', 'failed', 'cancelled')
    AND "rollback_due_at" IS NOT NULL AND "rollback_total" IS NOT NULL AND "rollback_actor" IS NOT NULL
  )
);

-- The watchdog asks for these once a minute, and hardly ever is there one.
CREATE INDEX "bulk_order_creations_rollback_idx" ON "bulk_order_creations" ("rollback_due_at")
  WHERE "rollback_started_at" IS NOT NULL;
