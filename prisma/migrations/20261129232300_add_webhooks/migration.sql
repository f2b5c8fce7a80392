-- Addresses that are told of events, what is to be told to each, and each attempt.
CREATE TYPE "WebhookOffReason" AS ENUM ('person', 'failing', 'gone');

CREATE TYPE "WebhookMessageState" AS ENUM ('waiting', 'delivered', 'failed');

CREATE TABLE "webhooks" (
    "id" UUID NOT NULL,
    "tenant_id" UUID NOT NULL,
    "url" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "event_types" TEXT[],
    "secret" BYTEA NOT NULL,
    "secret_rotated_at" TIMESTAMPTZ(6),
    "previous_secret" BYTEA,
    "previous_secret_expires_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by_name" TEXT,
    "disabled_at" TIMESTAMPTZ(6),
    "disabled_reason" "WebhookOffReason",
    "failing_since" TIMESTAMPTZ(6),
    "failure_count" INTEGER NOT NULL DEFAULT 0,
    "last_delivered_at" TIMESTAMPTZ(6),
    "paused_until" TIMESTAMPTZ(6),
    "claimed_until" TIMESTAMPTZ(6),
    "claimed_at" TIMESTAMPTZ(6),

    CONSTRAINT "webhooks_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "webhooks_disabled_check" CHECK (("disabled_at" IS NULL) = ("disabled_reason" IS NULL))
);

CREATE TABLE "webhook_messages" (
    "webhook_id" UUID NOT NULL,
    "event_id" UUID NOT NULL,
    "sequence" BIGINT NOT NULL,
    "state" "WebhookMessageState" NOT NULL DEFAULT 'waiting',
    "attempt_count" INTEGER NOT NULL DEFAULT 0,
    "next_attempt_at" TIMESTAMPTZ(6),

    CONSTRAINT "webhook_messages_pkey" PRIMARY KEY ("webhook_id","event_id"),
    CONSTRAINT "webhook_messages_waiting_check" CHECK (("state" = 'waiting') = ("next_attempt_at" IS NOT NULL))
);

CREATE TABLE "webhook_attempts" (
    "id" UUID NOT NULL,
    "webhook_id" UUID NOT NULL,
    "event_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "duration_ms" INTEGER NOT NULL,
    "status" INTEGER,
    "error" TEXT,
    "answer" TEXT,

    CONSTRAINT "webhook_attempts_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "webhooks_tenant_id_idx" ON "webhooks"("tenant_id");

CREATE INDEX "webhook_messages_webhook_id_sequence_idx" ON "webhook_messages"("webhook_id", "sequence" DESC);

CREATE INDEX "webhook_messages_event_id_idx" ON "webhook_messages"("event_id");

-- What is to be sent next: few at any time.
CREATE INDEX "webhook_messages_due_idx" ON "webhook_messages"("webhook_id", "next_attempt_at") WHERE "state" = 'waiting';

CREATE INDEX "webhook_attempts_webhook_id_event_id_id_idx" ON "webhook_attempts"("webhook_id", "event_id", "id" DESC);

ALTER TABLE "webhooks" ADD CONSTRAINT "webhooks_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenants"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "webhook_messages" ADD CONSTRAINT "webhook_messages_webhook_id_fkey" FOREIGN KEY ("webhook_id") REFERENCES "webhooks"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "webhook_messages" ADD CONSTRAINT "webhook_messages_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "outbox_events"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "webhook_attempts" ADD CONSTRAINT "webhook_attempts_webhook_id_event_id_fkey" FOREIGN KEY ("webhook_id", "event_id") REFERENCES "webhook_messages"("webhook_id", "event_id") ON DELETE CASCADE ON UPDATE CASCADE;
