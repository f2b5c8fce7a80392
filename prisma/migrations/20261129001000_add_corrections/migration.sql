-- Cells that people have changed by hand, beside the original file.
ALTER TABLE "bulk_order_creations"
  ADD COLUMN "corrected_cells" INTEGER NOT NULL DEFAULT 0,
  ADD COLUMN "request_hash" CHAR(64);

CREATE TABLE "bulk_order_creation_corrections" (
    "bulk_order_creation_id" UUID NOT NULL,
    "row_number" INTEGER NOT NULL,
    "column_index" INTEGER NOT NULL,
    "old_text" TEXT,
    "new_text" TEXT NOT NULL,

    CONSTRAINT "bulk_order_creation_corrections_pkey" PRIMARY KEY ("bulk_order_creation_id","row_number","column_index")
);

ALTER TABLE "bulk_order_creation_corrections" ADD CONSTRAINT "bulk_order_creation_corrections_bulk_order_creation_id_fkey" FOREIGN KEY ("bulk_order_creation_id") REFERENCES "bulk_order_creations"("id") ON DELETE CASCADE ON UPDATE CASCADE;
