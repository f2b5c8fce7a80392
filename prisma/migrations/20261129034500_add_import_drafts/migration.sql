-- Imports that are prepared and not started. One goes with its upload.
CREATE TABLE "import_drafts" (
    "id" UUID NOT NULL,
    "tenant_id" UUID NOT NULL,
    "file_key" TEXT NOT NULL,
    "file_name" TEXT NOT NULL,
    "choices" JSON NOT NULL,
    "choices_version" SMALLINT NOT NULL,
    "person_id" UUID NOT NULL,
    "person_name" TEXT NOT NULL,
    "holder_id" UUID,
    "seen_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "import_drafts_pkey" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "import_drafts_file_key_key" ON "import_drafts"("file_key");

CREATE INDEX "import_drafts_tenant_id_updated_at_idx" ON "import_drafts"("tenant_id", "updated_at" DESC);

ALTER TABLE "import_drafts" ADD CONSTRAINT "import_drafts_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenants"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "import_drafts" ADD CONSTRAINT "import_drafts_file_key_fkey" FOREIGN KEY ("file_key") REFERENCES "uploads"("file_key") ON DELETE CASCADE ON UPDATE CASCADE;
