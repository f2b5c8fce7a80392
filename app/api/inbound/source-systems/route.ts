import { methodNotAllowed } from '@/lib/http/method-not-allowed';
import { route } from '@/lib/routes/route';
import { sourceSystemsSchema } from '@/lib/inbound/import-job-schemas';
import { listSourceSystems } from '@/lib/inbound/list-source-systems';

export const GET = route(
  {
    summary: 'List the source systems that have sent batches',
    permission: 'inbound.targets.read',
    response: sourceSystemsSchema,
  },
  async ({ tenantId }) => ({ data: await listSourceSystems(tenantId) }),
);

export const { DELETE, OPTIONS, PATCH, POST, PUT } = methodNotAllowed({ GET });
