-- Addresses to which programs send files that are imported without a person, and the files that came.
ALTER TYPE "AuditActorKind" ADD VALUE 'inbox';

CREATE TYPE "ReceivedFileState" AS ENUM ('received', 'checking', 'imported', 'needs_look');

CREATE TABLE "inboxes" (
    "id" UUID NOT NULL,
    "tenant_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "customer_id" UUID,
    "token_hash" TEXT NOT NULL,
    "token_rotated_at" TIMESTAMPTZ(6),
    "max_failed_percent" SMALLINT NOT NULL,
    "max_rows" INTEGER NOT NULL,
    "language" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by_name" TEXT NOT NULL,
    "disabled_at" TIMESTAMPTZ(6),
    "deleted_at" TIMESTAMPTZ(6),
    "last_received_at" TIMESTAMPTZ(6),

    CONSTRAINT "inboxes_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "inboxes_max_failed_percent_check" CHECK ("max_failed_percent" BETWEEN 0 AND 100)
);

CREATE TABLE "received_files" (
    "id" UUID NOT NULL,
    "tenant_id" UUID NOT NULL,
    "inbox_id" UUID NOT NULL,
    "file_key" TEXT NOT NULL,
    "file_name" TEXT NOT NULL,
    "file_size_bytes" BIGINT NOT NULL,
    "content_sha256" TEXT NOT NULL,
    "state" "ReceivedFileState" NOT NULL DEFAULT 'received',
    "reason_code" TEXT,
    "reason_params" JSONB,
    "profile_id" UUID,
    "dry_run_id" UUID,
    "received_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decided_at" TIMESTAMPTZ(6),
    "due_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "received_files_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "received_files_reason_check" CHECK (("state" = 'needs_look') = ("reason_code" IS NOT NULL)),
    CONSTRAINT "received_files_decided_check" CHECK (("state" IN ('imported', 'needs_look')) = ("decided_at" IS NOT NULL)),
    CONSTRAINT "received_files_dry_run_check" CHECK ("state" <> 'checking' OR "dry_run_id" IS NOT NULL)
);

CREATE UNIQUE INDEX "inboxes_token_hash_key" ON "inboxes"("token_hash");
CREATE INDEX "inboxes_tenant_id_id_idx" ON "inboxes"("tenant_id", "id" DESC);
CREATE UNIQUE INDEX "received_files_file_key_key" ON "received_files"("file_key");
CREATE INDEX "received_files_inbox_id_id_idx" ON "received_files"("inbox_id", "id" DESC);
CREATE INDEX "received_files_tenant_id_content_sha256_received_at_idx" ON "received_files"("tenant_id", "content_sha256", "received_at");
CREATE INDEX "received_files_state_due_at_idx" ON "received_files"("state", "due_at");
CREATE INDEX "received_files_received_at_idx" ON "received_files"("received_at");

ALTER TABLE "inboxes" ADD CONSTRAINT "inboxes_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenants"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "inboxes" ADD CONSTRAINT "inboxes_customer_id_fkey" FOREIGN KEY ("customer_id") REFERENCES "customers"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "received_files" ADD CONSTRAINT "received_files_inbox_id_fkey" FOREIGN KEY ("inbox_id") REFERENCES "inboxes"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
