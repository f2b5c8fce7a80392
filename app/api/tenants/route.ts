import { methodNotAllowed } from '@/lib/http/method-not-allowed';
import { route } from '@/lib/routes/route';
import { listTenants } from '@/lib/tenants/list-tenants';
import { tenantListSchema } from '@/lib/tenants/tenant-schemas';

export const GET = route(
  {
    summary: 'List the tenants that the caller may act for',
    permission: 'signed-in',
    response: tenantListSchema,
  },
  ({ actor }) => listTenants(actor),
);

export const { DELETE, OPTIONS, PATCH, POST, PUT } = methodNotAllowed({ GET });
