import { ApiError } from '@/lib/errors';
import { MAX_PLACES } from '@/lib/places/place-schemas';
import type { Prisma } from '@/prisma/generated/client';

/** Lets one transaction at a time add to a tenant's address book: together they could exceed its size unseen. */
export async function holdAddressBook(client: Prisma.TransactionClient, tenantId: string): Promise<void> {
  await client.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`places ${tenantId}`}, 0))`;
}

/** To be called after adding to the book. @throws ApiError too_many_places */
export async function requireSizeOfBook(client: Prisma.TransactionClient, tenantId: string): Promise<void> {
  const count = await client.place.count({ where: { tenantId, archivedAt: null } });
  if (count > MAX_PLACES) throw new ApiError('too_many_places', { params: { limit: MAX_PLACES } });
}
