-- What the deliveries of an import amount to, and what the shipper's manifest says.
ALTER TABLE "bulk_order_creations"
  ADD COLUMN "control_totals" JSON,
  ADD COLUMN "manifest_totals" JSON;

-- The currency that the amount was written with.
ALTER TABLE "deliveries" ADD COLUMN "cod_currency" TEXT;
