import { methodNotAllowed } from '@/lib/http/method-not-allowed';
import { listProfileVersions } from '@/lib/profiles/list-profile-versions';
import { profileParams, profileVersionsSchema } from '@/lib/profiles/profile-schemas';
import { route } from '@/lib/routes/route';

export const GET = route(
  {
    summary: 'List the versions of an import profile, newest first',
    permission: 'manage:operations:tenant',
    params: profileParams,
    unknownId: 'import_profile_not_found',
    response: profileVersionsSchema,
  },
  ({ tenantId, params }) => listProfileVersions(tenantId, params.profileId),
);

export const { DELETE, OPTIONS, PATCH, POST, PUT } = methodNotAllowed({ GET });
