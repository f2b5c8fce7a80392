-- AlterTable
ALTER TABLE "deliveries" ADD COLUMN     "metadata" JSONB;

-- What the Prisma schema cannot say.

-- What was created, changed or deleted since a moment, in the order of its last change.
CREATE INDEX "deliveries_changed_idx"
  ON "deliveries" ("tenant_id", (GREATEST("created_at", "updated_at", "deleted_at")), "id");
