import { deliveryServicesPageSchema, listReferencesQuery } from '@/lib/deliveries/delivery-schemas';
import { listDeliveryServices } from '@/lib/deliveries/list-delivery-services';
import { methodNotAllowed } from '@/lib/http/method-not-allowed';
import { route } from '@/lib/routes/route';

export const GET = route(
  {
    summary: 'List delivery services by name, each with its delivery type',
    permission: 'manage:operations:tenant',
    query: listReferencesQuery,
    response: deliveryServicesPageSchema,
  },
  ({ tenantId, query }) => listDeliveryServices(tenantId, query),
);

export const { DELETE, OPTIONS, PATCH, POST, PUT } = methodNotAllowed({ GET });
