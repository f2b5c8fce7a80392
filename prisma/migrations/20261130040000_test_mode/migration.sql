-- A tenant may have one test twin: a tenant of its own for its test data..
ALTER TABLE "tenants" ADD COLUMN "test_of" UUID;

CREATE UNIQUE INDEX "tenants_test_of_key" ON "tenants"("test_of");

ALTER TABLE "tenants"
  ADD CONSTRAINT "tenants_test_of_fkey" FOREIGN KEY ("test_of") REFERENCES "tenants"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD CONSTRAINT "tenants_not_own_twin" CHECK ("test_of" <> "id");
