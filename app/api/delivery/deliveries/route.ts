import { createDelivery } from '@/lib/deliveries/create-delivery';
import { deliveryInputSchema } from '@/lib/deliveries/delivery-input';
import {
  deliveriesPageSchema,
  deliverySchema,
  listDeliveriesRequest,
} from '@/lib/deliveries/delivery-schemas';
import { listDeliveries } from '@/lib/deliveries/list-deliveries';
import { methodNotAllowed } from '@/lib/http/method-not-allowed';
import { route } from '@/lib/routes/route';

export const POST = route(
  {
    summary: 'Create one delivery, by the same rules as a row of an import',
    permission: 'manage:operations:tenant',
    body: deliveryInputSchema,
    response: deliverySchema,
    status: 201,
    errors: ['customer_not_found', 'delivery_service_not_found', 'external_reference_id_already_present'],
  },
  ({ tenantId, body }) => createDelivery(tenantId, body),
);

export const GET = route(
  {
    summary: 'List deliveries, newest first',
    permission: 'manage:operations:tenant',
    query: listDeliveriesRequest,
    response: deliveriesPageSchema,
    errors: ['invalid_cursor', 'page_too_deep'],
  },
  ({ tenantId, query }) => listDeliveries(tenantId, query),
);

export const { DELETE, OPTIONS, PATCH, PUT } = methodNotAllowed({ GET, POST });
