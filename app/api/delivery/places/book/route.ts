import { methodNotAllowed } from '@/lib/http/method-not-allowed';
import { livePlaces } from '@/lib/places/look-up-places';
import { placeBookSchema } from '@/lib/places/place-schemas';
import { route } from '@/lib/routes/route';

export const GET = route(
  {
    summary: 'Get all places of the address book at once, for checking a file before it is sent',
    permission: 'manage:operations:tenant',
    response: placeBookSchema,
  },
  async ({ tenantId }) => ({ data: await livePlaces(tenantId) }),
);

export const { DELETE, OPTIONS, PATCH, POST, PUT } = methodNotAllowed({ GET });
