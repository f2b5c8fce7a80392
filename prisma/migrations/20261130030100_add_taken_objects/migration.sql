-- Objects of a bucket that inboxes have taken: a store has no move that only one can make, so that it is noted here.
CREATE TABLE "taken_objects" (
    "inbox_id" UUID NOT NULL,
    "object_key" TEXT NOT NULL,
    "etag" TEXT NOT NULL,
    "modified_at" TIMESTAMPTZ(6) NOT NULL,
    "received_file_id" UUID NOT NULL,

    CONSTRAINT "taken_objects_pkey" PRIMARY KEY ("inbox_id", "object_key", "etag", "modified_at")
);

CREATE INDEX "taken_objects_received_file_id_idx" ON "taken_objects"("received_file_id");

ALTER TABLE "taken_objects" ADD CONSTRAINT "taken_objects_received_file_id_fkey"
    FOREIGN KEY ("received_file_id") REFERENCES "received_files"("id") ON DELETE CASCADE ON UPDATE CASCADE;
