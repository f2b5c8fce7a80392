import { db } from '@/lib/db';
import { ApiError } from '@/lib/errors';

/** The tenant's live place. @throws ApiError place_not_found */
export async function findPlace(tenantId: string, placeId: string) {
  const row = await db().place.findFirst({ where: { id: placeId, tenantId, archivedAt: null } });
  if (!row) throw new ApiError('place_not_found');
  return row;
}
