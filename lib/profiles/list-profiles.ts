import { db } from '@/lib/db';
import { countLimit } from '@/lib/lists/limits-of-lists';
import { makePage, pageSlice } from '@/lib/lists/page';
import { presentProfiles, profileInclude } from '@/lib/profiles/present-profile';
import type { ListProfilesQuery, ProfilesPage } from '@/lib/profiles/profile-schemas';
import type { Prisma } from '@/prisma/generated/client';

/** A page of the tenant's profiles, by name. */
export async function listProfiles(tenantId: string, query: ListProfilesQuery): Promise<ProfilesPage> {
  const search = query.search?.trim();
  const contains = { contains: search, mode: 'insensitive' } as const;
  const where: Prisma.ImportProfileWhereInput = {
    tenantId,
    archivedAt: null,
    customerId: query.customer_id,
    ...(search && { OR: [{ name: contains }, { customer: { name: contains } }] }),
  };
  const [rows, total] = await Promise.all([
    db().importProfile.findMany({
      where,
      include: profileInclude,
      orderBy: [{ name: 'asc' }, { id: 'asc' }],
      ...pageSlice(query),
    }),
    db().importProfile.count({ where, take: countLimit(query) }),
  ]);
  return makePage(await presentProfiles(rows), total, query);
}
