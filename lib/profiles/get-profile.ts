import { findProfile } from '@/lib/profiles/find-profile';
import { presentProfile } from '@/lib/profiles/present-profile';
import type { Profile } from '@/lib/profiles/profile-schemas';

/** The tenant's profile. @throws ApiError import_profile_not_found */
export async function getProfile(tenantId: string, profileId: string): Promise<Profile> {
  return presentProfile(await findProfile(tenantId, profileId));
}
