import { z } from 'zod';
import { deliverySchema } from '@/lib/deliveries/delivery-schemas';
import { getDelivery } from '@/lib/deliveries/get-delivery';
import { methodNotAllowed } from '@/lib/http/method-not-allowed';
import { route } from '@/lib/routes/route';

export const GET = route(
  {
    summary: 'Get a delivery',
    permission: 'manage:operations:tenant',
    params: z.object({ deliveryId: z.uuid() }),
    unknownId: 'delivery_not_found',
    response: deliverySchema,
    errors: ['delivery_not_found'],
  },
  ({ tenantId, params }) => getDelivery(tenantId, params.deliveryId),
);

export const { DELETE, OPTIONS, PATCH, POST, PUT } = methodNotAllowed({ GET });
