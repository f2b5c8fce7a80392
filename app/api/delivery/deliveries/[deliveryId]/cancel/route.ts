import { cancelDeliveryQuery, deliveryParams } from '@/lib/deliveries/delivery-history-schemas';
import { deliverySchema } from '@/lib/deliveries/delivery-schemas';
import { cancelDelivery } from '@/lib/deliveries/end-delivery';
import { methodNotAllowed } from '@/lib/http/method-not-allowed';
import { route } from '@/lib/routes/route';

export const POST = route(
  {
    summary: 'Cancel a delivery that has not left',
    permission: 'manage:operations:tenant',
    params: deliveryParams,
    unknownId: 'delivery_not_found',
    query: cancelDeliveryQuery,
    response: deliverySchema,
    errors: [
      ...(['delivery_not_found', 'delivery_already_dispatched'] as const),
      ...(['stale_update', 'source_version_of_other_kind'] as const),
    ],
  },
  ({ tenantId, params, query }) =>
    cancelDelivery({
      tenantId,
      deliveryId: params.deliveryId,
      freeReference: query.free_reference === 'true',
      sourceVersion: query.source_version,
    }),
);

export const { DELETE, GET, OPTIONS, PATCH, PUT } = methodNotAllowed({ POST });
