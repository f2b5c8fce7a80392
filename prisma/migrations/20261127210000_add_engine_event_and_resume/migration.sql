-- AlterTable
ALTER TABLE "bulk_order_creations" ADD COLUMN     "engine_event_id" TEXT,
ADD COLUMN     "resume_at" TIMESTAMPTZ(6),
ADD COLUMN     "resume_count" INTEGER NOT NULL DEFAULT 0;

-- The watchdog looks each minute for jobs that are due; there are few, among all that ever were.
CREATE INDEX "bulk_order_creations_resume_at_idx" ON "bulk_order_creations" ("resume_at") WHERE "resume_at" IS NOT NULL;
