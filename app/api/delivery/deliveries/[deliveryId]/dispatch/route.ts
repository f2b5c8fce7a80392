import { deliveryParams } from '@/lib/deliveries/delivery-history-schemas';
import { deliverySchema } from '@/lib/deliveries/delivery-schemas';
import { dispatchDelivery } from '@/lib/deliveries/end-delivery';
import { methodNotAllowed } from '@/lib/http/method-not-allowed';
import { route } from '@/lib/routes/route';

export const POST = route(
  {
    summary: 'Say that a delivery has left; it cannot be changed from then on',
    permission: 'manage:operations:tenant',
    params: deliveryParams,
    unknownId: 'delivery_not_found',
    response: deliverySchema,
    errors: ['delivery_not_found', 'delivery_already_cancelled'],
  },
  ({ tenantId, params }) => dispatchDelivery({ tenantId, deliveryId: params.deliveryId }),
);

export const { DELETE, GET, OPTIONS, PATCH, PUT } = methodNotAllowed({ POST });
