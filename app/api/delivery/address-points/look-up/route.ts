import { lookUpPointsBody } from '@/lib/address-points/address-point-bodies';
import { lookedUpPointsSchema } from '@/lib/address-points/address-point-schemas';
import { lookUpPoints } from '@/lib/address-points/look-up-points';
import { methodNotAllowed } from '@/lib/http/method-not-allowed';
import { route } from '@/lib/routes/route';

export const POST = route(
  {
    summary: 'Find what is known of the points of up to 1,000 addresses',
    permission: 'manage:operations:tenant',
    changesNothing: true,
    body: lookUpPointsBody,
    bodyLimitBytes: 4 * 1024 * 1024,
    response: lookedUpPointsSchema,
  },
  async ({ tenantId, body: keys }) => {
    const found = await lookUpPoints(
      tenantId,
      keys.filter((key) => key !== null),
    );
    return { data: keys.map((key) => ({ points: (key !== null && found.get(key)) || [] })) };
  },
);

export const { DELETE, GET, OPTIONS, PATCH, PUT } = methodNotAllowed({ POST });
