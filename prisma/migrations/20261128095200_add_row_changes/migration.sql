ALTER TABLE "bulk_order_creation_chunks" ADD COLUMN "changes" JSONB;
