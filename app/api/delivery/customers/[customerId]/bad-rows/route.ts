import { customerParams } from '@/lib/deliveries/delivery-schemas';
import { methodNotAllowed } from '@/lib/http/method-not-allowed';
import { customerBadRowsSchema } from '@/lib/imports/bad-row-schemas';
import { getCustomerBadRows } from '@/lib/imports/share-bad-rows';
import { route } from '@/lib/routes/route';

export const GET = route(
  {
    summary:
      'A customer’s failed rows week by week, with the commonest reasons and the imports that have them',
    permission: 'manage:operations:tenant',
    params: customerParams,
    unknownId: 'customer_not_found',
    response: customerBadRowsSchema,
    errors: ['customer_not_found'],
  },
  ({ tenantId, params }) => getCustomerBadRows(tenantId, params.customerId),
);

export const { DELETE, OPTIONS, PATCH, POST, PUT } = methodNotAllowed({ GET });
