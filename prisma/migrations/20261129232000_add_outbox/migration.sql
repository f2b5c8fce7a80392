-- What has happened, for programs that ask (GET /api/events) or are told (webhooks): docs/decisions/2026-11-29-events.md.
CREATE TABLE "outbox_events" (
    "id" UUID NOT NULL,
    "tenant_id" UUID NOT NULL,
    "type" TEXT NOT NULL,
    "data" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT clock_timestamp(),
    "sequence" BIGINT,

    CONSTRAINT "outbox_events_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "outbox_sequences" (
    "tenant_id" UUID NOT NULL,
    "last_sequence" BIGINT NOT NULL DEFAULT 0,

    CONSTRAINT "outbox_sequences_pkey" PRIMARY KEY ("tenant_id")
);

CREATE UNIQUE INDEX "outbox_events_tenant_id_sequence_key" ON "outbox_events"("tenant_id", "sequence");

CREATE INDEX "outbox_events_created_at_idx" ON "outbox_events"("created_at");

-- Those that nobody has given a number yet: few at any time.
CREATE INDEX "outbox_events_unpublished_idx" ON "outbox_events"("tenant_id", "created_at", "id") WHERE "sequence" IS NULL;

ALTER TABLE "outbox_events" ADD CONSTRAINT "outbox_events_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenants"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "outbox_sequences" ADD CONSTRAINT "outbox_sequences_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenants"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
