import { db } from '@/lib/db';
import { literalPattern } from '@/lib/lists/literal-pattern';
import { countLimit } from '@/lib/lists/limits-of-lists';
import { makePage, pageSlice } from '@/lib/lists/page';
import { presentPlace } from '@/lib/places/place-record';
import type { ListPlacesQuery, PlacesPage } from '@/lib/places/place-schemas';
import type { Prisma } from '@/prisma/generated/client';

/** A page of the tenant's address book, by name. */
export async function listPlaces(tenantId: string, query: ListPlacesQuery): Promise<PlacesPage> {
  const search = literalPattern(query.search?.trim() ?? '');
  const contains = { contains: search, mode: 'insensitive' } as const;
  const where: Prisma.PlaceWhereInput = {
    tenantId,
    archivedAt: null,
    ...(search && {
      OR: [{ code: contains }, { name: contains }, { fullAddress: contains }, { city: contains }],
    }),
  };
  const [rows, total] = await Promise.all([
    db().place.findMany({ where, orderBy: [{ name: 'asc' }, { id: 'asc' }], ...pageSlice(query) }),
    db().place.count({ where, take: countLimit(query) }),
  ]);
  return makePage(rows.map(presentPlace), total, query);
}
