import { insertPerson } from '@/lib/auth/create-person';
import { db } from '@/lib/db';
import { ApiError } from '@/lib/errors';
import { getPerson } from '@/lib/people/get-person';
import { mailPasswordLink } from '@/lib/people/mail-password-link';
import { storePasswordLink } from '@/lib/people/password-link';
import type { AddPersonInput, PersonWithLink } from '@/lib/people/people-schemas';
import { Prisma } from '@/prisma/generated/client';

/**
 * Adds a person to a tenant. They set a password with the returned link, which is also mailed if a mail server is configured.
 * @param origin see `storePasswordLink`
 * @throws ApiError email_taken, whichever tenant the other person belongs to: an e-mail identifies one person
 */
export async function addPerson(
  tenantId: string,
  input: AddPersonInput,
  origin: string,
): Promise<PersonWithLink> {
  const { person, link } = await db()
    .$transaction(async (client) => {
      const made = await insertPerson({ ...input, tenantId, passwordHash: null }, client);
      const purpose = 'invitation';
      return { person: made, link: await storePasswordLink(client, made, { purpose, origin }) };
    })
    .catch((error: unknown) => {
      if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002')
        throw new ApiError('email_taken', { cause: error });
      throw error;
    });
  const mailed = await mailPasswordLink(person, link);
  return {
    ...(await getPerson(tenantId, person.id)),
    password_link: { url: link.url, expires_at: link.expiresAt.toISOString(), mailed },
  };
}
