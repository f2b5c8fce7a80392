import { z } from 'zod';
import { createDelivery } from '@/lib/deliveries/create-delivery';
import { deliveryInputSchema } from '@/lib/deliveries/delivery-input';
import {
  changedDeliveriesPageSchema,
  deliveriesPageSchema,
  deliverySchema,
  listDeliveriesRequest,
} from '@/lib/deliveries/delivery-schemas';
import { listChangedDeliveries, streamDeliveries } from '@/lib/deliveries/list-changed-deliveries';
import { listDeliveries } from '@/lib/deliveries/list-deliveries';
import { streamFormatOf, streamTypes } from '@/lib/http/list-format';
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
    summary: 'List deliveries, newest first; with updated_since, in the order of their last change',
    permission: 'manage:operations:tenant',
    query: listDeliveriesRequest,
    response: z.union([deliveriesPageSchema, changedDeliveriesPageSchema]),
    streams: Object.keys(streamTypes),
    errors: ['invalid_cursor', 'page_too_deep'],
  },
  ({ request, tenantId, query }) => {
    const format = streamFormatOf(request);
    if (format !== null) return streamDeliveries(tenantId, query, format);
    return query.updated_since === undefined
      ? listDeliveries(tenantId, query)
      : listChangedDeliveries(tenantId, query);
  },
);

export const { DELETE, OPTIONS, PATCH, PUT } = methodNotAllowed({ GET, POST });
