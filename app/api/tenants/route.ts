import { route } from '@/lib/http/route';
import { listTenants, tenantListSchema } from '@/lib/tenants/list-tenants';

export const GET = route(
  {
    summary: 'Lists the tenants that the caller may work for',
    permission: 'signed-in',
    response: tenantListSchema,
  },
  ({ actor }) => listTenants(actor),
);
