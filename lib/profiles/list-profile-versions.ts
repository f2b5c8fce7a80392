import { db } from '@/lib/db';
import { findProfile } from '@/lib/profiles/find-profile';
import { profileContentSchema, type ProfileVersions } from '@/lib/profiles/profile-schemas';

/** The newest versions that are returned. */
const MAX_VERSIONS = 100;

/** A profile's versions, newest first. @throws ApiError import_profile_not_found */
export async function listProfileVersions(tenantId: string, profileId: string): Promise<ProfileVersions> {
  await findProfile(tenantId, profileId);
  const rows = await db().importProfileVersion.findMany({
    where: { profileId },
    orderBy: { version: 'desc' },
    take: MAX_VERSIONS,
  });
  return {
    data: rows.map((row) => ({
      version: row.version,
      ...profileContentSchema.parse(row.content),
      created_at: row.createdAt.toISOString(),
      created_by_name: row.createdByName,
    })),
  };
}
