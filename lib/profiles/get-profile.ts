import { findProfile } from '@/lib/profiles/find-profile';
import { presentProfiles } from '@/lib/profiles/present-profile';
import type { Profile } from '@/lib/profiles/profile-schemas';

/** The tenant's profile. @throws ApiError import_profile_not_found */
export async function getProfile(tenantId: string, profileId: string): Promise<Profile> {
  const [profile] = await presentProfiles([await findProfile(tenantId, profileId)]);
  return profile!;
}
