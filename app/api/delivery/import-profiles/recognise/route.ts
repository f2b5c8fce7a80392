import { methodNotAllowed } from '@/lib/http/method-not-allowed';
import { recognisedProfilesSchema, recogniseBody } from '@/lib/profiles/profile-schemas';
import { recogniseFile } from '@/lib/profiles/recognise-file';
import { route } from '@/lib/routes/route';

export const POST = route(
  {
    summary: 'Find the import profiles that fit a file, by its headers',
    permission: 'manage:operations:tenant',
    changesNothing: true,
    body: recogniseBody,
    response: recognisedProfilesSchema,
  },
  ({ tenantId, body }) => recogniseFile(tenantId, body.columns),
);

export const { DELETE, GET, OPTIONS, PATCH, PUT } = methodNotAllowed({ POST });
