import { customerParams, customerSchema, updateCustomerBody } from '@/lib/deliveries/delivery-schemas';
import { methodNotAllowed } from '@/lib/http/method-not-allowed';
import { setDefaultPickup } from '@/lib/places/set-default-pickup';
import { route } from '@/lib/routes/route';

export const PATCH = route(
  {
    summary: 'Change a customer: its default pickup',
    permission: 'manage:operations:tenant',
    params: customerParams,
    unknownId: 'customer_not_found',
    body: updateCustomerBody,
    response: customerSchema,
    errors: ['place_not_found'],
  },
  ({ tenantId, params, body }) => setDefaultPickup(tenantId, params.customerId, body.default_pickup_place_id),
);

export const { DELETE, GET, OPTIONS, POST, PUT } = methodNotAllowed({ PATCH });
