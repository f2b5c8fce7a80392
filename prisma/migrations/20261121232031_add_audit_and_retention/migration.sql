-- CreateEnum
CREATE TYPE "AuditActorKind" AS ENUM ('person', 'client', 'system', 'script', 'unknown');

-- AlterTable
ALTER TABLE "bulk_order_creations" ADD COLUMN     "traces_expired_at" TIMESTAMPTZ(6),
ADD COLUMN     "traces_removed_at" TIMESTAMPTZ(6);

-- AlterTable
ALTER TABLE "inbound_import_jobs" ADD COLUMN     "payloads_removed_at" TIMESTAMPTZ(6);

-- CreateTable
CREATE TABLE "audit_events" (
    "id" UUID NOT NULL,
    "tenant_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT clock_timestamp(),
    "action" TEXT NOT NULL,
    "actor_kind" "AuditActorKind" NOT NULL,
    "actor_id" UUID,
    "actor_name" TEXT,
    "ip_address" TEXT,
    "user_agent" TEXT,
    "subject_kind" TEXT,
    "subject_id" TEXT,
    "subject_name" TEXT,
    "details" JSONB,

    CONSTRAINT "audit_events_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "audit_events_tenant_id_id_idx" ON "audit_events"("tenant_id", "id" DESC);

-- CreateIndex
CREATE INDEX "audit_events_tenant_id_subject_id_id_idx" ON "audit_events"("tenant_id", "subject_id", "id" DESC);

-- What the Prisma schema cannot say.

-- The trail is append-only. By triggers and not by privileges alone: the app owns its tables, and an owner is not held by
-- REVOKE (a superuser, as of the embedded database, never is); triggers hold for both. ALWAYS: also when
-- session_replication_role is "replica". Only who changes the schema itself can take them away.
CREATE FUNCTION "refuse_audit_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- Retention may remove old events (LADING_AUDIT_RETENTION_DAYS, 365 at least), and nobody young ones.
  IF TG_OP = 'DELETE' THEN
    IF OLD."created_at" < now() - interval '365 days' THEN
      RETURN OLD;
    END IF;
  END IF;
  RAISE EXCEPTION 'audit_events is append-only: % refused', TG_OP USING ERRCODE = 'insufficient_privilege';
END
$$;

CREATE TRIGGER "audit_events_append_only"
  BEFORE UPDATE OR DELETE ON "audit_events"
  FOR EACH ROW EXECUTE FUNCTION "refuse_audit_change"();
CREATE TRIGGER "audit_events_no_truncate"
  BEFORE TRUNCATE ON "audit_events"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_audit_change"();
ALTER TABLE "audit_events"
  ENABLE ALWAYS TRIGGER "audit_events_append_only",
  ENABLE ALWAYS TRIGGER "audit_events_no_truncate";

-- Says the same to other roles, where an installation has them.
REVOKE UPDATE, TRUNCATE ON "audit_events" FROM PUBLIC;

-- The clean-up asks for these each hour, and nearly all are cleaned already, or young.
CREATE INDEX "bulk_order_creations_with_traces_idx"
  ON "bulk_order_creations" ("ended_at") WHERE "traces_removed_at" IS NULL AND "ended_at" IS NOT NULL;
CREATE INDEX "inbound_import_jobs_with_payloads_idx"
  ON "inbound_import_jobs" ("created_at") WHERE "payloads_removed_at" IS NULL;
CREATE INDEX "audit_events_created_at_idx" ON "audit_events" ("created_at");
