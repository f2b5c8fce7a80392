import { methodNotAllowed } from '@/lib/http/method-not-allowed';
import { updatePlaceBody } from '@/lib/places/place-bodies';
import { archivePlace } from '@/lib/places/archive-place';
import { getPlace } from '@/lib/places/get-place';
import { placeParams, placeSchema } from '@/lib/places/place-schemas';
import { updatePlace } from '@/lib/places/update-place';
import { route } from '@/lib/routes/route';

const shared = {
  permission: 'manage:operations:tenant',
  params: placeParams,
  unknownId: 'place_not_found',
} as const;

export const GET = route(
  { ...shared, summary: 'Get a place of the address book', response: placeSchema },
  ({ tenantId, params }) => getPlace(tenantId, params.placeId),
);

export const PATCH = route(
  {
    ...shared,
    summary: 'Change a place of the address book',
    body: updatePlaceBody,
    response: placeSchema,
    errors: ['place_code_taken'],
  },
  ({ tenantId, params, body }) => updatePlace(tenantId, params.placeId, body),
);

export const DELETE = route(
  { ...shared, summary: 'Archive a place; imports no longer find it', status: 204 },
  async ({ tenantId, params }) => {
    await archivePlace(tenantId, params.placeId);
    return new Response(null, { status: 204 });
  },
);

export const { OPTIONS, POST, PUT } = methodNotAllowed({ DELETE, GET, PATCH });
