-- The last requests of each API client. UNLOGGED: a request must not wait for the disk, and a crash may lose them.
CREATE UNLOGGED TABLE "client_requests" (
    "id" UUID NOT NULL,
    "tenant_id" UUID NOT NULL,
    "api_client_id" UUID NOT NULL,
    "request_id" TEXT NOT NULL,
    "method" TEXT NOT NULL,
    "path" TEXT NOT NULL,
    "status" SMALLINT NOT NULL,
    "error_code" TEXT,
    "duration_ms" INTEGER NOT NULL,
    "request_body" TEXT,
    "answer_body" TEXT,
    "created_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "client_requests_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "client_requests_api_client_id_id_idx" ON "client_requests"("api_client_id", "id" DESC);

CREATE INDEX "client_requests_api_client_id_request_id_idx" ON "client_requests"("api_client_id", "request_id");

CREATE INDEX "client_requests_created_at_idx" ON "client_requests"("created_at");
