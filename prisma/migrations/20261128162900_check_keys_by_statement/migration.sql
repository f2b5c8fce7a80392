-- Foreign keys look up their rows for every single delivery: half of what COPY costs. All deliveries of a statement
-- have the same few owners, so they are checked once for each statement instead. See
-- docs/decisions/2026-11-28-keys-checked-by-statement.md.
ALTER TABLE "deliveries"
  DROP CONSTRAINT "deliveries_tenant_id_fkey",
  DROP CONSTRAINT "deliveries_customer_id_fkey",
  DROP CONSTRAINT "deliveries_delivery_service_id_fkey",
  DROP CONSTRAINT "deliveries_delivery_type_id_fkey",
  DROP CONSTRAINT "deliveries_bulk_order_creation_id_fkey";

-- Like a foreign key's, the check runs as the owner, and the lock keeps the row until the transaction ends: who deletes
-- it waits, and then finds the delivery. The errors carry the names of the foreign keys of before.
CREATE FUNCTION require_owners_of_delivery(
  of_tenant uuid, of_customer uuid, of_service uuid, of_type uuid, of_job uuid
) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE
  missing text;
  value uuid;
BEGIN
  PERFORM FROM tenants WHERE id = of_tenant FOR KEY SHARE;
  IF NOT FOUND THEN missing := 'tenant_id'; value := of_tenant; END IF;
  PERFORM FROM customers WHERE id = of_customer AND tenant_id = of_tenant FOR KEY SHARE;
  IF NOT FOUND THEN missing := coalesce(missing, 'customer_id'); value := coalesce(value, of_customer); END IF;
  PERFORM FROM delivery_services WHERE id = of_service AND tenant_id = of_tenant FOR KEY SHARE;
  IF NOT FOUND THEN missing := coalesce(missing, 'delivery_service_id'); value := coalesce(value, of_service); END IF;
  PERFORM FROM delivery_types WHERE id = of_type FOR KEY SHARE;
  IF NOT FOUND THEN missing := coalesce(missing, 'delivery_type_id'); value := coalesce(value, of_type); END IF;
  IF of_job IS NOT NULL THEN
    PERFORM FROM bulk_order_creations WHERE id = of_job AND tenant_id = of_tenant FOR KEY SHARE;
    IF NOT FOUND THEN missing := coalesce(missing, 'bulk_order_creation_id'); value := coalesce(value, of_job); END IF;
  END IF;
  IF missing IS NOT NULL THEN
    RAISE foreign_key_violation USING
      MESSAGE = format('insert or update on table "deliveries" violates foreign key constraint "deliveries_%s_fkey"', missing),
      DETAIL = format('Key (%s)=(%s) is not present for tenant %s.', missing, value, of_tenant),
      TABLE = 'deliveries', SCHEMA = current_schema(), COLUMN = missing, CONSTRAINT = format('deliveries_%s_fkey', missing);
  END IF;
END $$;

CREATE FUNCTION check_owners_of_new_deliveries() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
  PERFORM require_owners_of_delivery(
    owners.tenant_id, owners.customer_id, owners.delivery_service_id, owners.delivery_type_id, owners.bulk_order_creation_id)
  FROM (SELECT DISTINCT tenant_id, customer_id, delivery_service_id, delivery_type_id, bulk_order_creation_id
        FROM new_deliveries) AS owners;
  RETURN NULL;
END $$;

CREATE TRIGGER deliveries_owners AFTER INSERT ON "deliveries"
  REFERENCING NEW TABLE AS new_deliveries FOR EACH STATEMENT EXECUTE FUNCTION check_owners_of_new_deliveries();

-- Nothing moves a delivery to another owner, so row by row is fine. A statement that names none of the columns pays nothing.
CREATE FUNCTION check_owners_of_changed_delivery() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
  PERFORM require_owners_of_delivery(
    NEW.tenant_id, NEW.customer_id, NEW.delivery_service_id, NEW.delivery_type_id, NEW.bulk_order_creation_id);
  RETURN NULL;
END $$;

CREATE TRIGGER deliveries_changed_owners
  AFTER UPDATE OF "tenant_id", "customer_id", "delivery_service_id", "delivery_type_id", "bulk_order_creation_id" ON "deliveries"
  FOR EACH ROW EXECUTE FUNCTION check_owners_of_changed_delivery();

-- The other side: a row that deliveries name may neither go nor get another key. The argument is their column.
CREATE FUNCTION keep_owner_of_deliveries() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE
  is_named boolean;
BEGIN
  EXECUTE format('SELECT EXISTS (SELECT FROM deliveries WHERE %I = $1)', TG_ARGV[0]) INTO is_named USING OLD.id;
  IF is_named THEN
    RAISE foreign_key_violation USING
      MESSAGE = format('update or delete on table "%s" violates foreign key constraint "deliveries_%s_fkey" on table "deliveries"',
        TG_TABLE_NAME, TG_ARGV[0]),
      DETAIL = format('Key (id)=(%s) is still referenced from table "deliveries".', OLD.id),
      TABLE = 'deliveries', SCHEMA = current_schema(), CONSTRAINT = format('deliveries_%s_fkey', TG_ARGV[0]);
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER tenants_of_deliveries AFTER DELETE OR UPDATE OF "id" ON "tenants"
  FOR EACH ROW EXECUTE FUNCTION keep_owner_of_deliveries('tenant_id');
CREATE TRIGGER customers_of_deliveries AFTER DELETE OR UPDATE OF "id", "tenant_id" ON "customers"
  FOR EACH ROW EXECUTE FUNCTION keep_owner_of_deliveries('customer_id');
CREATE TRIGGER delivery_services_of_deliveries AFTER DELETE OR UPDATE OF "id", "tenant_id" ON "delivery_services"
  FOR EACH ROW EXECUTE FUNCTION keep_owner_of_deliveries('delivery_service_id');
CREATE TRIGGER delivery_types_of_deliveries AFTER DELETE OR UPDATE OF "id" ON "delivery_types"
  FOR EACH ROW EXECUTE FUNCTION keep_owner_of_deliveries('delivery_type_id');
CREATE TRIGGER jobs_of_deliveries AFTER DELETE OR UPDATE OF "id", "tenant_id" ON "bulk_order_creations"
  FOR EACH ROW EXECUTE FUNCTION keep_owner_of_deliveries('bulk_order_creation_id');

-- PostgreSQL 18 knows foreign keys that it does not check. They cost nothing, and tools still see what belongs together.
DO $$ BEGIN
  IF current_setting('server_version_num')::int >= 180000 THEN
    EXECUTE 'ALTER TABLE "deliveries"
      ADD CONSTRAINT "deliveries_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenants"("id") ON DELETE RESTRICT ON UPDATE CASCADE NOT ENFORCED,
      ADD CONSTRAINT "deliveries_customer_id_fkey" FOREIGN KEY ("customer_id") REFERENCES "customers"("id") ON DELETE RESTRICT ON UPDATE CASCADE NOT ENFORCED,
      ADD CONSTRAINT "deliveries_delivery_service_id_fkey" FOREIGN KEY ("delivery_service_id") REFERENCES "delivery_services"("id") ON DELETE RESTRICT ON UPDATE CASCADE NOT ENFORCED,
      ADD CONSTRAINT "deliveries_delivery_type_id_fkey" FOREIGN KEY ("delivery_type_id") REFERENCES "delivery_types"("id") ON DELETE RESTRICT ON UPDATE CASCADE NOT ENFORCED,
      ADD CONSTRAINT "deliveries_bulk_order_creation_id_fkey" FOREIGN KEY ("bulk_order_creation_id") REFERENCES "bulk_order_creations"("id") ON DELETE SET NULL ON UPDATE CASCADE NOT ENFORCED';
  END IF;
END $$;
