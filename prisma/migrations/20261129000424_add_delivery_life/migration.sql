-- CreateEnum
CREATE TYPE "DeliveryStatus" AS ENUM ('created', 'changed', 'dispatched', 'cancelled');

-- AlterTable
ALTER TABLE "deliveries" ADD COLUMN     "status" "DeliveryStatus" NOT NULL DEFAULT 'created',
ADD COLUMN     "updated_at" TIMESTAMPTZ(6),
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- CreateTable
CREATE TABLE "delivery_events" (
    "id" BIGSERIAL NOT NULL,
    "tenant_id" UUID NOT NULL,
    "delivery_id" UUID NOT NULL,
    "event" "DeliveryStatus" NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT clock_timestamp(),
    "actor_name" TEXT,
    "bulk_order_creation_id" UUID,
    "row_number" INTEGER,
    "changes" JSONB NOT NULL DEFAULT '[]',

    CONSTRAINT "delivery_events_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "delivery_events_delivery_id_id_idx" ON "delivery_events"("delivery_id", "id");

-- CreateIndex
CREATE INDEX "delivery_events_tenant_id_id_idx" ON "delivery_events"("tenant_id", "id");

-- AddForeignKey
ALTER TABLE "delivery_events" ADD CONSTRAINT "delivery_events_delivery_id_fkey" FOREIGN KEY ("delivery_id") REFERENCES "deliveries"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Only deliveries to which something has happened: no import writes to these indexes. The first lists them by status, the
-- second says what a rollback keeps.
CREATE INDEX "deliveries_status_idx" ON "deliveries" ("tenant_id", "status", "id" DESC)
  WHERE "deleted_at" IS NULL AND "status" <> 'created';
CREATE INDEX "deliveries_kept_idx" ON "deliveries" ("bulk_order_creation_id", "row_number")
  WHERE "deleted_at" IS NULL AND "status" <> 'created';

-- An event is something that happened after the creation.
ALTER TABLE "delivery_events" ADD CONSTRAINT "delivery_events_event_check" CHECK ("event" <> 'created');

-- As before, but a delivery whose status alone has changed is found by the same words: its segment stays as it is. A van
-- that leaves would otherwise have its whole segment read row by row until it is indexed again.
CREATE OR REPLACE FUNCTION "forget_changed_deliveries"() RETURNS trigger
  LANGUAGE plpgsql
  AS $$
  DECLARE
    tenant uuid;
    lowest uuid;
    highest uuid;
    changed uuid[];
    forgotten bigint[];
    has_changed boolean;
    -- What says nothing of a delivery's words.
    other_columns CONSTANT text[] := ARRAY['status', 'version', 'updated_at'];
  BEGIN
    FOR tenant IN SELECT DISTINCT tenant_id FROM new_deliveries ORDER BY tenant_id LOOP
      changed := NULL;
      -- A rollback changes nothing else: it need not compare each of its rows with what it was.
      has_changed := EXISTS (SELECT FROM new_deliveries WHERE tenant_id = tenant AND deleted_at IS NULL)
        OR EXISTS (SELECT FROM old_deliveries WHERE tenant_id = tenant AND deleted_at IS NOT NULL);
      IF has_changed THEN
        SELECT array_agg(present.id ORDER BY present.id) INTO changed
        FROM old_deliveries AS former JOIN new_deliveries AS present
          ON present.id = former.id AND present.tenant_id = tenant
        WHERE present.deleted_at IS NOT DISTINCT FROM former.deleted_at AND present IS DISTINCT FROM former
          AND to_jsonb(present) - other_columns IS DISTINCT FROM to_jsonb(former) - other_columns;
        IF changed IS NULL AND NOT EXISTS (
          SELECT FROM old_deliveries AS former JOIN new_deliveries AS present
            ON present.id = former.id AND present.tenant_id = tenant
          WHERE present.deleted_at IS DISTINCT FROM former.deleted_at) THEN
          CONTINUE;
        END IF;
      END IF;
      IF changed IS NOT NULL THEN
        PERFORM pg_advisory_xact_lock_shared(hashtextextended('delivery search of ' || tenant, 0));
        SELECT array_agg(DISTINCT segment.id) INTO forgotten
        FROM unnest(changed) AS present (id),
          LATERAL (
            SELECT id FROM delivery_search_segments
            WHERE tenant_id = tenant AND last_id >= present.id ORDER BY last_id LIMIT 1) AS segment;
        UPDATE delivery_search_segments SET indexed_at = NULL, ids = '', is_stale = true WHERE id = ANY (forgotten);
        DELETE FROM delivery_search_blocks WHERE segment_id = ANY (forgotten);
      END IF;

      SELECT id INTO lowest FROM new_deliveries WHERE tenant_id = tenant ORDER BY id LIMIT 1;
      SELECT id INTO highest FROM new_deliveries WHERE tenant_id = tenant ORDER BY id DESC LIMIT 1;
      UPDATE delivery_search_segments SET is_stale = true WHERE id IN (
        SELECT id FROM delivery_search_segments
        WHERE tenant_id = tenant AND last_id >= lowest AND NOT is_stale AND last_id <= coalesce(
          (SELECT last_id FROM delivery_search_segments WHERE tenant_id = tenant AND last_id >= highest ORDER BY last_id LIMIT 1),
          'ffffffff-ffff-ffff-ffff-ffffffffffff')
        FOR UPDATE SKIP LOCKED);
    END LOOP;
    RETURN NULL;
  END $$;
