-- What else of a row was kept, under the tenant: so that a search of one tenant's reads no entry of another's, however
-- common the value. A plain function: jsonb_build_object is not immutable, because it depends on settings for other types
-- than these two.
CREATE FUNCTION "extra_of_tenant"("tenant" uuid, "extra" jsonb) RETURNS jsonb
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  AS $$ SELECT jsonb_build_object(tenant::text, extra) $$;

-- Deliveries by a kept column and its value. Rows without kept columns, such as those of plain imports, are not in it and
-- pay nothing for it.
CREATE INDEX "deliveries_extra_idx" ON "deliveries"
  USING gin ("extra_of_tenant"("tenant_id", "extra") jsonb_path_ops) WHERE "extra" IS NOT NULL;

-- A tenant's deliveries with warnings, newest first: few rows of a large table.
CREATE INDEX "deliveries_tenant_warnings_idx" ON "deliveries" ("tenant_id", "id" DESC) WHERE "warnings" IS NOT NULL;
