-- A customer's last import that left deliveries, without walking through those of other customers.
CREATE INDEX "bulk_order_creations_of_customer_idx" ON "bulk_order_creations" ("tenant_id", "customer_id", "id" DESC)
  WHERE "root_id" IS NULL AND "rolled_back_at" IS NULL;
