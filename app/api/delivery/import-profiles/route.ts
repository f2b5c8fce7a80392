import { methodNotAllowed } from '@/lib/http/method-not-allowed';
import { createProfile } from '@/lib/profiles/create-profile';
import { listProfiles } from '@/lib/profiles/list-profiles';
import {
  createProfileBody,
  listProfilesQuery,
  profileSchema,
  profilesPageSchema,
} from '@/lib/profiles/profile-schemas';
import { route } from '@/lib/routes/route';

export const GET = route(
  {
    summary: 'List import profiles by name',
    permission: 'manage:operations:tenant',
    query: listProfilesQuery,
    response: profilesPageSchema,
  },
  ({ tenantId, query }) => listProfiles(tenantId, query),
);

export const POST = route(
  {
    summary: 'Create an import profile: how the files of a shipper become orders',
    permission: 'manage:operations:tenant',
    body: createProfileBody,
    response: profileSchema,
    status: 201,
    errors: [
      ...(['customer_not_found', 'delivery_service_not_found', 'import_profile_name_taken'] as const),
      ...(['missing_required_mappings', 'packages_given_twice', 'profile_place_not_found'] as const),
      'unusable_column_name',
    ],
  },
  ({ tenantId, actor, body }) => createProfile(tenantId, actor.name, body),
);

export const { DELETE, OPTIONS, PATCH, PUT } = methodNotAllowed({ GET, POST });
