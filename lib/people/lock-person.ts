import { ApiError } from '@/lib/errors';
import type { Person, Prisma } from '@/prisma/generated/client';

/** A stored person. */
export type PersonRow = Person;

/**
 * Locks a tenant's person until the transaction ends, so that other changes to the same person wait. Call it before touching
 * their links and sessions.
 * @throws ApiError person_not_found
 */
export async function lockPerson(
  client: Prisma.TransactionClient,
  { tenantId, id }: { tenantId: string; id: string },
): Promise<PersonRow> {
  await client.$queryRaw`SELECT 1 FROM people WHERE id = ${id}::uuid AND tenant_id = ${tenantId}::uuid
    FOR NO KEY UPDATE`;
  const person = await client.person.findFirst({ where: { id, tenantId } });
  if (!person) throw new ApiError('person_not_found');
  return person;
}

/**
 * Locks a person of any tenant or none, for callers that know them by a link or an e-mail.
 * @returns null if there is no such person
 */
export async function lockPersonOfAnyTenant(
  client: Prisma.TransactionClient,
  id: string,
): Promise<PersonRow | null> {
  await client.$queryRaw`SELECT 1 FROM people WHERE id = ${id}::uuid FOR NO KEY UPDATE`;
  return client.person.findUnique({ where: { id } });
}
