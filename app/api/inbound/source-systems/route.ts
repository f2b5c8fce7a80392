import { methodNotAllowed } from '@/lib/http/method-not-allowed';
import { route } from '@/lib/routes/route';
import { sourceSystemsSchema } from '@/lib/inbound/import-job-schemas';
import { listSourceSystems } from '@/lib/inbound/list-source-systems';

export const GET = route(
  {
    summary: 'Names the source systems that ever sent the tenant a batch',
    permission: 'inbound.targets.read',
    response: sourceSystemsSchema,
  },
  async ({ tenantId }) => ({ data: await listSourceSystems(tenantId) }),
);

export const { DELETE, OPTIONS, PATCH, POST, PUT } = methodNotAllowed({ GET });
