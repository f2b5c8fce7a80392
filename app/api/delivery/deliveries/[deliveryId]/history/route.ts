import { deliveryHistorySchema, deliveryParams } from '@/lib/deliveries/delivery-history-schemas';
import { getDeliveryHistory } from '@/lib/deliveries/get-delivery-history';
import { methodNotAllowed } from '@/lib/http/method-not-allowed';
import { route } from '@/lib/routes/route';

export const GET = route(
  {
    summary: 'What has happened to a delivery since it was created',
    permission: 'manage:operations:tenant',
    params: deliveryParams,
    unknownId: 'delivery_not_found',
    response: deliveryHistorySchema,
    errors: ['delivery_not_found'],
  },
  ({ tenantId, params }) => getDeliveryHistory(tenantId, params.deliveryId),
);

export const { DELETE, OPTIONS, PATCH, POST, PUT } = methodNotAllowed({ GET });
