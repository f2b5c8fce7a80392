-- Only a change of what is searched waits for the indexing of its tenant, which takes some seconds: nothing erased may be
-- indexed again by it. A rollback waits for nothing: lists check each delivery that they show, and a segment that was
-- being indexed meanwhile is counted again.
CREATE OR REPLACE FUNCTION "forget_changed_deliveries"() RETURNS trigger
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
