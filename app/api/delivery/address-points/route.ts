import { setPointsBody } from '@/lib/address-points/address-point-bodies';
import { pointsSetSchema } from '@/lib/address-points/address-point-schemas';
import { setPoints } from '@/lib/address-points/set-points';
import { methodNotAllowed } from '@/lib/http/method-not-allowed';
import { route } from '@/lib/routes/route';

export const PUT = route(
  {
    summary: 'Set the points of up to 1,000 addresses by hand, for all imports to come',
    permission: 'manage:operations:tenant',
    body: setPointsBody,
    bodyLimitBytes: 4 * 1024 * 1024,
    response: pointsSetSchema,
  },
  async ({ tenantId, actor, body }) => ({ set: await setPoints(tenantId, actor.name, body) }),
);

export const { DELETE, GET, OPTIONS, PATCH, POST } = methodNotAllowed({ PUT });
