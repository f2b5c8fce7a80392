-- What was answered to calls with an Idempotency-Key, for a day.
CREATE TABLE "idempotency_keys" (
    "id" CHAR(64) NOT NULL,
    "tenant_id" UUID,
    "caller_id" UUID NOT NULL,
    "request_hash" CHAR(64) NOT NULL,
    "holder" UUID NOT NULL,
    "locked_until" TIMESTAMPTZ(6) NOT NULL,
    "carried_out_at" TIMESTAMPTZ(6),
    "status" SMALLINT,
    "answer" BYTEA,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "idempotency_keys_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "idempotency_keys_created_at_idx" ON "idempotency_keys"("created_at");

CREATE INDEX "idempotency_keys_tenant_id_idx" ON "idempotency_keys"("tenant_id");
