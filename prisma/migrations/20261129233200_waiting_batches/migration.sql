-- CreateTable
CREATE TABLE "inbound_waiting_batches" (
    "import_job_id" BIGINT NOT NULL,
    "tenant_id" UUID NOT NULL,
    "api_client_id" UUID NOT NULL,
    "source_system" TEXT NOT NULL,
    "batch_id" TEXT NOT NULL,
    "operation" "InboundOperation" NOT NULL,
    "language" TEXT NOT NULL,
    "content_hash" TEXT,
    "body_bytes" INTEGER NOT NULL DEFAULT 0,
    "total_items" INTEGER NOT NULL DEFAULT 0,
    "processed_items" INTEGER NOT NULL DEFAULT 0,
    "next_part" INTEGER NOT NULL DEFAULT 0,
    "failure_code" TEXT,
    "received_at" TIMESTAMPTZ(6),
    "due_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "inbound_waiting_batches_pkey" PRIMARY KEY ("import_job_id")
);

-- CreateTable
CREATE TABLE "inbound_waiting_parts" (
    "import_job_id" BIGINT NOT NULL,
    "part_index" INTEGER NOT NULL,
    "body" BYTEA NOT NULL,

    CONSTRAINT "inbound_waiting_parts_pkey" PRIMARY KEY ("import_job_id","part_index")
);

-- CreateIndex
CREATE UNIQUE INDEX "inbound_waiting_batches_tenant_id_source_system_batch_id_key" ON "inbound_waiting_batches"("tenant_id", "source_system", "batch_id");

-- AddForeignKey
ALTER TABLE "inbound_waiting_batches" ADD CONSTRAINT "inbound_waiting_batches_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenants"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "inbound_waiting_batches" ADD CONSTRAINT "inbound_waiting_batches_api_client_id_fkey" FOREIGN KEY ("api_client_id") REFERENCES "api_clients"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "inbound_waiting_parts" ADD CONSTRAINT "inbound_waiting_parts_import_job_id_fkey" FOREIGN KEY ("import_job_id") REFERENCES "inbound_waiting_batches"("import_job_id") ON DELETE CASCADE ON UPDATE CASCADE;
