-- CreateTable
CREATE TABLE "delivery_search_segments" (
    "id" BIGSERIAL NOT NULL,
    "tenant_id" UUID NOT NULL,
    "last_id" UUID NOT NULL,
    "live_count" INTEGER NOT NULL,
    "ids" BYTEA NOT NULL,
    "indexed_at" TIMESTAMPTZ(6),
    "is_stale" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "delivery_search_segments_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "delivery_search_blocks" (
    "segment_id" BIGINT NOT NULL,
    "first_word" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "counts" TEXT NOT NULL,
    "places" BYTEA NOT NULL,

    CONSTRAINT "delivery_search_blocks_pkey" PRIMARY KEY ("segment_id","first_word")
);

-- CreateIndex
CREATE UNIQUE INDEX "delivery_search_segments_tenant_id_last_id_key" ON "delivery_search_segments"("tenant_id", "last_id");

-- AddForeignKey
ALTER TABLE "delivery_search_blocks" ADD CONSTRAINT "delivery_search_blocks_segment_id_fkey" FOREIGN KEY ("segment_id") REFERENCES "delivery_search_segments"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Words that begin alike stand side by side in this order only, whatever the database's own is.
ALTER TABLE "delivery_search_blocks" ALTER COLUMN "first_word" TYPE TEXT COLLATE "C";

-- Uncompressed: single IDs are read from the middle, and places of random deliveries do not compress.
ALTER TABLE "delivery_search_segments" ALTER COLUMN "ids" SET STORAGE EXTERNAL;
ALTER TABLE "delivery_search_blocks" ALTER COLUMN "places" SET STORAGE EXTERNAL;

-- A tenant's live deliveries, newest first. Without those that were rolled back, so that no list has to pass a million of
-- them; consignees are looked for in those as well, and find them by the second index, for which no import pays.
DROP INDEX "deliveries_tenant_id_id_idx";
CREATE INDEX "deliveries_live_idx" ON "deliveries" ("tenant_id", "id" DESC) WHERE "deleted_at" IS NULL;
CREATE INDEX "deliveries_deleted_idx" ON "deliveries" ("tenant_id", "id" DESC) WHERE "deleted_at" IS NOT NULL;

-- Both are found by the search's words now.
DROP INDEX "deliveries_extra_idx";
DROP INDEX "deliveries_tenant_warnings_idx";
DROP FUNCTION "extra_of_tenant";

-- Whatever changes a delivery: the words of its segment go in the same transaction, so that nothing erased can be found,
-- and the segment is indexed again soon. Only such a change waits for the indexing of its tenant, which takes some seconds:
-- nothing erased may be indexed again by it. A rollback waits for nothing and only marks its segments: lists check each
-- delivery that they show, and a segment that was being indexed meanwhile is counted again.
CREATE FUNCTION "forget_changed_deliveries"() RETURNS trigger
  LANGUAGE plpgsql
  AS $$
  DECLARE
    tenant uuid;
    lowest uuid;
    highest uuid;
    changed bigint[];
    has_changed boolean;
  BEGIN
    FOR tenant IN SELECT DISTINCT tenant_id FROM new_deliveries ORDER BY tenant_id LOOP
      -- A rollback changes nothing else: it need not compare each of its rows with what it was.
      has_changed := EXISTS (SELECT FROM new_deliveries WHERE tenant_id = tenant AND deleted_at IS NULL)
        OR EXISTS (SELECT FROM old_deliveries WHERE tenant_id = tenant AND deleted_at IS NOT NULL);
      IF has_changed THEN
        has_changed := EXISTS (
          SELECT FROM old_deliveries AS former JOIN new_deliveries AS present
            ON present.id = former.id AND present.tenant_id = tenant
          WHERE present.deleted_at IS NOT DISTINCT FROM former.deleted_at AND present IS DISTINCT FROM former);
      END IF;
      IF has_changed THEN
        PERFORM pg_advisory_xact_lock_shared(hashtextextended('delivery search of ' || tenant, 0));
        SELECT array_agg(DISTINCT segment.id) INTO changed
        FROM old_deliveries AS former JOIN new_deliveries AS present
            ON present.id = former.id AND present.tenant_id = tenant,
          LATERAL (
            SELECT id FROM delivery_search_segments
            WHERE tenant_id = tenant AND last_id >= present.id ORDER BY last_id LIMIT 1) AS segment
        WHERE present.deleted_at IS NOT DISTINCT FROM former.deleted_at AND present IS DISTINCT FROM former;
        UPDATE delivery_search_segments SET indexed_at = NULL, ids = '', is_stale = true WHERE id = ANY (changed);
        DELETE FROM delivery_search_blocks WHERE segment_id = ANY (changed);
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

CREATE TRIGGER "deliveries_forget_changed" AFTER UPDATE ON "deliveries"
  REFERENCING OLD TABLE AS old_deliveries NEW TABLE AS new_deliveries
  FOR EACH STATEMENT EXECUTE FUNCTION "forget_changed_deliveries"();
