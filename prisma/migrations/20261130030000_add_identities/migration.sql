-- Accounts at an OpenID provider with which people sign in.
CREATE TABLE "person_identities" (
    "issuer" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "person_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "person_identities_pkey" PRIMARY KEY ("issuer", "subject")
);

-- A person has one account at a provider: whoever gets the e-mail address of somebody who has left is not that person.
CREATE UNIQUE INDEX "person_identities_person_id_issuer_key" ON "person_identities"("person_id", "issuer");

ALTER TABLE "person_identities" ADD CONSTRAINT "person_identities_person_id_fkey"
    FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE CASCADE ON UPDATE CASCADE;
