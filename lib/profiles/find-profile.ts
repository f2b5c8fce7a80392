import { db } from '@/lib/db';
import { ApiError } from '@/lib/errors';
import { profileInclude } from '@/lib/profiles/present-profile';

/** The tenant's profile with its current version. @throws ApiError import_profile_not_found */
export async function findProfile(tenantId: string, profileId: string) {
  const row = await db().importProfile.findFirst({
    where: { id: profileId, tenantId, archivedAt: null },
    include: profileInclude,
  });
  if (!row) throw new ApiError('import_profile_not_found');
  return row;
}
