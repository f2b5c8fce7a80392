import { methodNotAllowed } from '@/lib/http/method-not-allowed';
import { bulkPlacesBody } from '@/lib/places/place-bodies';
import { changePlaces } from '@/lib/places/change-places';
import { bulkOutcomeSchema } from '@/lib/places/place-schemas';
import { route } from '@/lib/routes/route';

export const POST = route(
  {
    summary: 'Create or change up to 1,000 places by their codes; wrong ones are named and left out',
    permission: 'manage:operations:tenant',
    body: bulkPlacesBody,
    bodyLimitBytes: 4 * 1024 * 1024,
    response: bulkOutcomeSchema,
    errors: ['too_many_places'],
  },
  ({ tenantId, language, body }) => changePlaces(tenantId, body, language),
);

export const { DELETE, GET, OPTIONS, PATCH, PUT } = methodNotAllowed({ POST });
