-- AlterTable
ALTER TABLE "inbound_import_jobs" ADD COLUMN     "complete_route_date" DATE,
ADD COLUMN     "is_completed" BOOLEAN;

-- AlterTable
ALTER TABLE "targets" ADD COLUMN     "metadata" JSONB,
ADD COLUMN     "source_version" TEXT;

-- CreateIndex
CREATE INDEX "targets_tenant_id_updated_at_id_idx" ON "targets"("tenant_id", "updated_at", "id");

-- What the Prisma schema cannot say.

-- Targets are found by what their sender keeps with them.
CREATE INDEX "targets_metadata_idx" ON "targets" USING gin ("metadata" jsonb_path_ops) WHERE "metadata" IS NOT NULL;

-- A batch either names every target of a day and says what came of that, or does neither.
ALTER TABLE "inbound_import_jobs"
  ADD CONSTRAINT "inbound_import_jobs_complete" CHECK (("complete_route_date" IS NULL) = ("is_completed" IS NULL));
