import { methodNotAllowed } from '@/lib/http/method-not-allowed';
import { createPlaceBody } from '@/lib/places/place-bodies';
import { createPlace } from '@/lib/places/create-place';
import { listPlaces } from '@/lib/places/list-places';
import { listPlacesQuery, placeSchema, placesPageSchema } from '@/lib/places/place-schemas';
import { route } from '@/lib/routes/route';

export const GET = route(
  {
    summary: 'List the places of the address book by name',
    permission: 'manage:operations:tenant',
    query: listPlacesQuery,
    response: placesPageSchema,
  },
  ({ tenantId, query }) => listPlaces(tenantId, query),
);

export const POST = route(
  {
    summary: 'Add a place to the address book',
    permission: 'manage:operations:tenant',
    body: createPlaceBody,
    response: placeSchema,
    status: 201,
    errors: ['place_code_taken', 'too_many_places'],
  },
  ({ tenantId, body }) => createPlace(tenantId, body),
);

export const { DELETE, OPTIONS, PATCH, PUT } = methodNotAllowed({ GET, POST });
