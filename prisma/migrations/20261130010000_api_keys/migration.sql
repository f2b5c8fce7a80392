-- API keys: API clients that have a key in place of an ID and a secret.
ALTER TABLE "api_clients"
  ALTER COLUMN "secret_hash" DROP NOT NULL,
  ADD COLUMN "key_hash" TEXT,
  ADD COLUMN "key_prefix" TEXT,
  ADD COLUMN "key_last_four" TEXT,
  ADD COLUMN "allowed_addresses" TEXT[] DEFAULT ARRAY[]::TEXT[],
  ADD COLUMN "last_used_address" TEXT;

CREATE UNIQUE INDEX "api_clients_key_hash_key" ON "api_clients"("key_hash");

ALTER TABLE "api_clients"
  ADD CONSTRAINT "api_clients_secret_or_key" CHECK (
    CASE WHEN "key_hash" IS NULL
      THEN "secret_hash" IS NOT NULL AND "key_prefix" IS NULL AND "key_last_four" IS NULL
      ELSE "secret_hash" IS NULL AND "previous_secret_hash" IS NULL AND "key_prefix" IS NOT NULL AND "key_last_four" IS NOT NULL
    END);
