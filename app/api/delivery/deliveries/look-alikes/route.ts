import { findLookAlikes } from '@/lib/deliveries/find-look-alikes';
import { lookAlikesBody, lookAlikesSchema } from '@/lib/deliveries/look-alikes-schemas';
import { methodNotAllowed } from '@/lib/http/method-not-allowed';
import { route } from '@/lib/routes/route';

export const POST = route(
  {
    summary: 'Find live deliveries of the last week that look like up to 1,000 orders without a reference',
    permission: 'manage:operations:tenant',
    changesNothing: true,
    body: lookAlikesBody,
    bodyLimitBytes: 4 * 1024 * 1024,
    response: lookAlikesSchema,
  },
  ({ tenantId, body }) => findLookAlikes({ tenantId, customerId: body.customer_id, orders: body.orders }),
);

export const { DELETE, GET, OPTIONS, PATCH, PUT } = methodNotAllowed({ POST });
