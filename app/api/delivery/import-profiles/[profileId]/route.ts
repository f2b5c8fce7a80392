import { methodNotAllowed } from '@/lib/http/method-not-allowed';
import { archiveProfile } from '@/lib/profiles/archive-profile';
import { getProfile } from '@/lib/profiles/get-profile';
import { profileParams, profileSchema, updateProfileBody } from '@/lib/profiles/profile-schemas';
import { updateProfile } from '@/lib/profiles/update-profile';
import { route } from '@/lib/routes/route';

const shared = {
  permission: 'manage:operations:tenant',
  params: profileParams,
  unknownId: 'import_profile_not_found',
} as const;

export const GET = route(
  { ...shared, summary: 'Get an import profile', response: profileSchema },
  ({ tenantId, params }) => getProfile(tenantId, params.profileId),
);

export const PATCH = route(
  {
    ...shared,
    summary: 'Change an import profile; what it holds gets a new version',
    body: updateProfileBody,
    response: profileSchema,
    errors: [
      ...(['customer_not_found', 'delivery_service_not_found', 'import_profile_name_taken'] as const),
      ...(['missing_required_mappings', 'packages_given_twice', 'profile_place_not_found'] as const),
      'unusable_column_name',
    ],
  },
  ({ tenantId, actor, params, body }) => updateProfile(tenantId, params.profileId, actor.name, body),
);

export const DELETE = route(
  { ...shared, summary: 'Archive an import profile; its jobs still name it', status: 204 },
  async ({ tenantId, params }) => {
    await archiveProfile(tenantId, params.profileId);
    return new Response(null, { status: 204 });
  },
);

export const { OPTIONS, POST, PUT } = methodNotAllowed({ DELETE, GET, PATCH });
