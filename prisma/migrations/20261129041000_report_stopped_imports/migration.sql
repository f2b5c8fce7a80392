-- An aborted or failed job has its files written by a run of its own: see lib/import-runs/report-stopped-import.ts.
ALTER TABLE "bulk_order_creations"
  ADD COLUMN "unprocessed_key" TEXT,
  ADD COLUMN "report_due_at" TIMESTAMPTZ(6);

-- The watchdog asks for these once a minute, and hardly ever is there one.
CREATE INDEX "bulk_order_creations_report_due_idx" ON "bulk_order_creations" ("report_due_at")
  WHERE "report_due_at" IS NOT NULL;
