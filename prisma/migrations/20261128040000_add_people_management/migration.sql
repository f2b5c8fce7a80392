-- CreateEnum
CREATE TYPE "PasswordLinkPurpose" AS ENUM ('invitation', 'reset', 'forgotten');

-- AlterTable
ALTER TABLE "people" ADD COLUMN     "disabled_at" TIMESTAMPTZ(6),
ADD COLUMN     "last_signed_in_at" TIMESTAMPTZ(6),
ALTER COLUMN "password_hash" DROP NOT NULL;

-- CreateTable
CREATE TABLE "password_links" (
    "person_id" UUID NOT NULL,
    "purpose" "PasswordLinkPurpose" NOT NULL,
    "token_hash" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "password_links_pkey" PRIMARY KEY ("person_id","purpose")
);

-- CreateIndex
CREATE UNIQUE INDEX "password_links_token_hash_key" ON "password_links"("token_hash");

-- CreateIndex
CREATE INDEX "password_links_expires_at_idx" ON "password_links"("expires_at");

-- AddForeignKey
ALTER TABLE "password_links" ADD CONSTRAINT "password_links_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What the sessions that are still kept tell of the last sign-in.
UPDATE "people" SET "last_signed_in_at" = "latest"."at"
FROM (SELECT "person_id", max("created_at") AS "at" FROM "sessions" GROUP BY "person_id") AS "latest"
WHERE "latest"."person_id" = "people"."id";
