import { methodNotAllowed } from '@/lib/http/method-not-allowed';
import { profileSchema, profileVersionParams } from '@/lib/profiles/profile-schemas';
import { restoreProfileVersion } from '@/lib/profiles/update-profile';
import { route } from '@/lib/routes/route';

export const POST = route(
  {
    summary: 'Make an old version of an import profile the newest',
    permission: 'manage:operations:tenant',
    params: profileVersionParams,
    unknownId: 'import_profile_not_found',
    response: profileSchema,
    errors: [
      ...(['import_profile_version_not_found', 'missing_required_mappings'] as const),
      ...(['packages_given_twice', 'profile_place_not_found'] as const),
    ],
  },
  ({ tenantId, actor, params }) =>
    restoreProfileVersion(tenantId, params.profileId, actor.name, params.version),
);

export const { DELETE, GET, OPTIONS, PATCH, PUT } = methodNotAllowed({ POST });
