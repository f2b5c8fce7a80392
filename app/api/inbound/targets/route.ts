import { methodNotAllowed } from '@/lib/http/method-not-allowed';
import { route } from '@/lib/routes/route';
import { listTargets } from '@/lib/targets/list-targets';
import { listTargetsQuery, targetsPageSchema } from '@/lib/targets/target-schemas';

export const GET = route(
  {
    summary: 'List targets, newest first; externalId and sourceSystem together find a single target',
    permission: 'inbound.targets.read',
    query: listTargetsQuery,
    response: targetsPageSchema,
  },
  ({ tenantId, query }) => listTargets(tenantId, query),
);

export const { DELETE, OPTIONS, PATCH, POST, PUT } = methodNotAllowed({ GET });
