-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "PersonRole" AS ENUM ('dispatcher', 'admin', 'system_admin');

-- CreateEnum
CREATE TYPE "ImportStatus" AS ENUM ('pending', 'processing', 'completed', 'failed', 'cancelled');

-- CreateEnum
CREATE TYPE "FileKind" AS ENUM ('csv', 'xls', 'xlsx');

-- CreateEnum
CREATE TYPE "SourceView" AS ENUM ('dispatcher', 'admin');

-- CreateEnum
CREATE TYPE "PayerType" AS ENUM ('sender', 'receiver');

-- CreateEnum
CREATE TYPE "PaymentMethod" AS ENUM ('wallet', 'cod', 'card', 'cash', 'bank_transfer');

-- CreateEnum
CREATE TYPE "UnitSize" AS ENUM ('small', 'medium', 'large', 'xlarge');

-- CreateTable
CREATE TABLE "tenants" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "tenants_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "people" (
    "id" UUID NOT NULL,
    "tenant_id" UUID,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "role" "PersonRole" NOT NULL,
    "language" TEXT NOT NULL DEFAULT 'en',
    "password_hash" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "people_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sessions" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_seen_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(6) NOT NULL,
    "ended_at" TIMESTAMPTZ(6),
    "user_agent" TEXT,
    "ip_address" TEXT,

    CONSTRAINT "sessions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rate_limits" (
    "key" TEXT NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "rate_limits_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "api_clients" (
    "id" UUID NOT NULL,
    "tenant_id" UUID NOT NULL,
    "client_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "secret_hash" TEXT NOT NULL,
    "scopes" TEXT[],
    "language" TEXT NOT NULL DEFAULT 'en',
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(6),
    "disabled_at" TIMESTAMPTZ(6),
    "last_used_at" TIMESTAMPTZ(6),

    CONSTRAINT "api_clients_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "customers" (
    "id" UUID NOT NULL,
    "tenant_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "customers_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "delivery_types" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "delivery_types_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "delivery_services" (
    "id" UUID NOT NULL,
    "tenant_id" UUID NOT NULL,
    "delivery_type_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "delivery_services_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "uploads" (
    "file_key" TEXT NOT NULL,
    "tenant_id" UUID NOT NULL,
    "file_name" TEXT NOT NULL,
    "file_kind" "FileKind" NOT NULL,
    "file_size_bytes" BIGINT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "uploads_pkey" PRIMARY KEY ("file_key")
);

-- CreateTable
CREATE TABLE "bulk_order_creations" (
    "id" UUID NOT NULL,
    "tenant_id" UUID NOT NULL,
    "idempotency_key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "status" "ImportStatus" NOT NULL DEFAULT 'pending',
    "source_view" "SourceView" NOT NULL,
    "customer_id" UUID NOT NULL,
    "delivery_service_id" UUID NOT NULL,
    "delivery_type_id" UUID NOT NULL,
    "payer_type" "PayerType" NOT NULL,
    "payment_method" "PaymentMethod" NOT NULL,
    "mappings" JSON NOT NULL,
    "file_key" TEXT NOT NULL,
    "file_name" TEXT NOT NULL,
    "file_kind" "FileKind" NOT NULL,
    "file_size_bytes" BIGINT NOT NULL,
    "file_plan" JSON,
    "canonical_key" TEXT,
    "success_key" TEXT,
    "failed_key" TEXT,
    "total_records" INTEGER,
    "total_count" INTEGER,
    "succeeded_count" INTEGER NOT NULL DEFAULT 0,
    "failed_count" INTEGER NOT NULL DEFAULT 0,
    "failure_code" TEXT,
    "failure_details" JSONB,
    "worker_lease_id" UUID,
    "lease_expires_at" TIMESTAMPTZ(6),
    "dispatched_at" TIMESTAMPTZ(6),
    "language" TEXT NOT NULL DEFAULT 'en',
    "created_by_id" UUID NOT NULL,
    "created_by_name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "started_at" TIMESTAMPTZ(6),
    "ended_at" TIMESTAMPTZ(6),
    "rolled_back_at" TIMESTAMPTZ(6),
    "deleted_count" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "bulk_order_creations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "bulk_order_creation_chunks" (
    "bulk_order_creation_id" UUID NOT NULL,
    "chunk_index" INTEGER NOT NULL,
    "byte_start" BIGINT NOT NULL,
    "byte_end" BIGINT NOT NULL,
    "first_row_number" INTEGER NOT NULL,
    "last_row_number" INTEGER NOT NULL,
    "row_count" INTEGER NOT NULL,
    "succeeded_count" INTEGER NOT NULL DEFAULT 0,
    "failed_count" INTEGER NOT NULL DEFAULT 0,
    "finished_at" TIMESTAMPTZ(6),

    CONSTRAINT "bulk_order_creation_chunks_pkey" PRIMARY KEY ("bulk_order_creation_id","chunk_index")
);

-- CreateTable
CREATE TABLE "bulk_order_creation_events" (
    "id" UUID NOT NULL,
    "bulk_order_creation_id" UUID NOT NULL,
    "event" TEXT NOT NULL,
    "actor_name" TEXT,
    "details" JSONB,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "bulk_order_creation_events_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "failed_order_logs" (
    "bulk_order_creation_id" UUID NOT NULL,
    "row_number" INTEGER NOT NULL,
    "error_field" TEXT NOT NULL,
    "error_code" TEXT NOT NULL,
    "details" JSONB NOT NULL,
    "cells" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "failed_order_logs_pkey" PRIMARY KEY ("bulk_order_creation_id","row_number")
);

-- CreateTable
CREATE TABLE "deliveries" (
    "id" UUID NOT NULL,
    "tenant_id" UUID NOT NULL,
    "customer_id" UUID NOT NULL,
    "delivery_service_id" UUID NOT NULL,
    "delivery_type_id" UUID NOT NULL,
    "bulk_order_creation_id" UUID,
    "row_number" INTEGER,
    "external_reference_id" TEXT,
    "payer_type" "PayerType" NOT NULL,
    "payment_method" "PaymentMethod" NOT NULL,
    "unit_size" "UnitSize" NOT NULL,
    "pickup_full_address" TEXT NOT NULL,
    "pickup_latitude" DECIMAL(9,6) NOT NULL,
    "pickup_longitude" DECIMAL(9,6) NOT NULL,
    "pickup_city" TEXT NOT NULL,
    "pickup_country" CHAR(2) NOT NULL,
    "delivery_full_address" TEXT NOT NULL,
    "delivery_latitude" DECIMAL(9,6) NOT NULL,
    "delivery_longitude" DECIMAL(9,6) NOT NULL,
    "delivery_city" TEXT NOT NULL,
    "delivery_country" CHAR(2) NOT NULL,
    "delivery_contact_name" TEXT NOT NULL,
    "delivery_contact_phone" TEXT NOT NULL,
    "cod_amount" DECIMAL(12,2),
    "package_special_instructions" TEXT,
    "packages" JSONB NOT NULL DEFAULT '[]',
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "deliveries_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "tenants_slug_key" ON "tenants"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "people_email_key" ON "people"("email");

-- CreateIndex
CREATE INDEX "people_tenant_id_idx" ON "people"("tenant_id");

-- CreateIndex
CREATE INDEX "sessions_person_id_ended_at_idx" ON "sessions"("person_id", "ended_at");

-- CreateIndex
CREATE UNIQUE INDEX "api_clients_client_id_key" ON "api_clients"("client_id");

-- CreateIndex
CREATE INDEX "api_clients_tenant_id_idx" ON "api_clients"("tenant_id");

-- CreateIndex
CREATE INDEX "customers_tenant_id_name_idx" ON "customers"("tenant_id", "name");

-- CreateIndex
CREATE UNIQUE INDEX "delivery_types_code_key" ON "delivery_types"("code");

-- CreateIndex
CREATE INDEX "delivery_services_tenant_id_name_idx" ON "delivery_services"("tenant_id", "name");

-- CreateIndex
CREATE INDEX "uploads_tenant_id_created_at_idx" ON "uploads"("tenant_id", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "bulk_order_creations_idempotency_key_key" ON "bulk_order_creations"("idempotency_key");

-- CreateIndex
CREATE INDEX "bulk_order_creations_tenant_id_id_idx" ON "bulk_order_creations"("tenant_id", "id" DESC);

-- CreateIndex
CREATE INDEX "bulk_order_creation_events_bulk_order_creation_id_created_a_idx" ON "bulk_order_creation_events"("bulk_order_creation_id", "created_at");

-- CreateIndex
CREATE INDEX "deliveries_tenant_id_id_idx" ON "deliveries"("tenant_id", "id" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "deliveries_bulk_order_creation_id_row_number_key" ON "deliveries"("bulk_order_creation_id", "row_number");

-- AddForeignKey
ALTER TABLE "people" ADD CONSTRAINT "people_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenants"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "api_clients" ADD CONSTRAINT "api_clients_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenants"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "customers" ADD CONSTRAINT "customers_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenants"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "delivery_services" ADD CONSTRAINT "delivery_services_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenants"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "delivery_services" ADD CONSTRAINT "delivery_services_delivery_type_id_fkey" FOREIGN KEY ("delivery_type_id") REFERENCES "delivery_types"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "uploads" ADD CONSTRAINT "uploads_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenants"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bulk_order_creations" ADD CONSTRAINT "bulk_order_creations_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenants"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bulk_order_creations" ADD CONSTRAINT "bulk_order_creations_customer_id_fkey" FOREIGN KEY ("customer_id") REFERENCES "customers"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bulk_order_creations" ADD CONSTRAINT "bulk_order_creations_delivery_service_id_fkey" FOREIGN KEY ("delivery_service_id") REFERENCES "delivery_services"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bulk_order_creation_chunks" ADD CONSTRAINT "bulk_order_creation_chunks_bulk_order_creation_id_fkey" FOREIGN KEY ("bulk_order_creation_id") REFERENCES "bulk_order_creations"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bulk_order_creation_events" ADD CONSTRAINT "bulk_order_creation_events_bulk_order_creation_id_fkey" FOREIGN KEY ("bulk_order_creation_id") REFERENCES "bulk_order_creations"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "failed_order_logs" ADD CONSTRAINT "failed_order_logs_bulk_order_creation_id_fkey" FOREIGN KEY ("bulk_order_creation_id") REFERENCES "bulk_order_creations"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "deliveries" ADD CONSTRAINT "deliveries_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenants"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "deliveries" ADD CONSTRAINT "deliveries_customer_id_fkey" FOREIGN KEY ("customer_id") REFERENCES "customers"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "deliveries" ADD CONSTRAINT "deliveries_delivery_service_id_fkey" FOREIGN KEY ("delivery_service_id") REFERENCES "delivery_services"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "deliveries" ADD CONSTRAINT "deliveries_delivery_type_id_fkey" FOREIGN KEY ("delivery_type_id") REFERENCES "delivery_types"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "deliveries" ADD CONSTRAINT "deliveries_bulk_order_creation_id_fkey" FOREIGN KEY ("bulk_order_creation_id") REFERENCES "bulk_order_creations"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What the Prisma schema cannot say.

-- An external reference belongs to one live delivery of a tenant. A rolled-back delivery holds it no longer.
CREATE UNIQUE INDEX "deliveries_live_external_reference_key"
  ON "deliveries" ("tenant_id", "external_reference_id")
  WHERE "deleted_at" IS NULL AND "external_reference_id" IS NOT NULL;

-- The watchdog asks for these once a minute, and nearly all jobs have ended.
CREATE INDEX "bulk_order_creations_running_idx"
  ON "bulk_order_creations" ("lease_expires_at")
  WHERE "status" IN ('pending', 'processing');

ALTER TABLE "people"
  ADD CONSTRAINT "people_email_lower_case" CHECK ("email" = lower("email")),
  ADD CONSTRAINT "people_tenant_unless_system_admin" CHECK (("role" = 'system_admin') = ("tenant_id" IS NULL));

-- Only a running job has a lease.
ALTER TABLE "bulk_order_creations"
  ADD CONSTRAINT "bulk_order_creations_lease_while_running"
  CHECK ("worker_lease_id" IS NULL OR "status" IN ('pending', 'processing'));

ALTER TABLE "deliveries"
  ADD CONSTRAINT "deliveries_row_of_a_job" CHECK (("bulk_order_creation_id" IS NULL) = ("row_number" IS NULL)),
  ADD CONSTRAINT "deliveries_cod_amount_not_negative" CHECK ("cod_amount" >= 0);
