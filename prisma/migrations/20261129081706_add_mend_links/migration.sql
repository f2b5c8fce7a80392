-- Links by which a shipper mends the failed rows of one import, and what was sent by them.
ALTER TYPE "AuditActorKind" ADD VALUE 'mend_link';

ALTER TABLE "bulk_order_creations" ADD COLUMN "mend_link_id" UUID;

CREATE TABLE "mend_links" (
    "id" UUID NOT NULL,
    "tenant_id" UUID NOT NULL,
    "bulk_order_creation_id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "made_for" TEXT,
    "message" TEXT,
    "created_by_id" UUID NOT NULL,
    "created_by_name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(6) NOT NULL,
    "opened_at" TIMESTAMPTZ(6),
    "last_opened_at" TIMESTAMPTZ(6),
    "withdrawn_at" TIMESTAMPTZ(6),

    CONSTRAINT "mend_links_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "mend_link_sends" (
    "mend_link_id" UUID NOT NULL,
    "idempotency_key" TEXT NOT NULL,
    "request_hash" CHAR(64) NOT NULL,
    "row_count" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "mend_link_sends_pkey" PRIMARY KEY ("mend_link_id","idempotency_key")
);

CREATE UNIQUE INDEX "mend_links_token_hash_key" ON "mend_links"("token_hash");

CREATE INDEX "mend_links_bulk_order_creation_id_idx" ON "mend_links"("bulk_order_creation_id");

CREATE INDEX "mend_links_tenant_id_idx" ON "mend_links"("tenant_id");

CREATE INDEX "mend_links_expires_at_idx" ON "mend_links"("expires_at");

CREATE INDEX "bulk_order_creations_mend_link_id_idx" ON "bulk_order_creations"("mend_link_id");

ALTER TABLE "mend_links" ADD CONSTRAINT "mend_links_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenants"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "mend_links" ADD CONSTRAINT "mend_links_bulk_order_creation_id_fkey" FOREIGN KEY ("bulk_order_creation_id") REFERENCES "bulk_order_creations"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "mend_link_sends" ADD CONSTRAINT "mend_link_sends_mend_link_id_fkey" FOREIGN KEY ("mend_link_id") REFERENCES "mend_links"("id") ON DELETE CASCADE ON UPDATE CASCADE;
