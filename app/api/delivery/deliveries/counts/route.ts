import { countDeliveries } from '@/lib/deliveries/count-deliveries';
import { countDeliveriesQuery, deliveryCountsSchema } from '@/lib/deliveries/delivery-schemas';
import { methodNotAllowed } from '@/lib/http/method-not-allowed';
import { route } from '@/lib/routes/route';

export const GET = route(
  {
    summary: 'Count live deliveries by customer, delivery date and status',
    permission: 'manage:operations:tenant',
    query: countDeliveriesQuery,
    response: deliveryCountsSchema,
  },
  ({ tenantId, query }) => countDeliveries(tenantId, query),
);

export const { DELETE, OPTIONS, PATCH, POST, PUT } = methodNotAllowed({ GET });
