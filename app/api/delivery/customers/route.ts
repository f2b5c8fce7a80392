import { customersPageSchema, listReferencesQuery } from '@/lib/deliveries/delivery-schemas';
import { listCustomers } from '@/lib/deliveries/list-customers';
import { methodNotAllowed } from '@/lib/http/method-not-allowed';
import { route } from '@/lib/routes/route';

export const GET = route(
  {
    summary: 'List customers by name',
    permission: 'manage:operations:tenant',
    query: listReferencesQuery,
    response: customersPageSchema,
  },
  ({ tenantId, query }) => listCustomers(tenantId, query),
);

export const { DELETE, OPTIONS, PATCH, POST, PUT } = methodNotAllowed({ GET });
