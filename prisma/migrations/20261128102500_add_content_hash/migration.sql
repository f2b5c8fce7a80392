ALTER TABLE "bulk_order_creations" ADD COLUMN "content_sha256" CHAR(64);

-- Imports of the same file, the newest first. Imports made before this migration have no hash.
CREATE INDEX "bulk_order_creations_content_idx" ON "bulk_order_creations" ("tenant_id", "content_sha256", "id" DESC)
  WHERE "content_sha256" IS NOT NULL;
