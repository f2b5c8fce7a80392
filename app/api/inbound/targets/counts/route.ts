import { methodNotAllowed } from '@/lib/http/method-not-allowed';
import { route } from '@/lib/routes/route';
import { countTargets } from '@/lib/targets/count-targets';
import { countTargetsQuery, targetCountsSchema } from '@/lib/targets/target-schemas';

export const GET = route(
  {
    summary: 'Count targets by source system, route date and status',
    permission: 'inbound.targets.read',
    query: countTargetsQuery,
    response: targetCountsSchema,
  },
  ({ tenantId, query }) => countTargets(tenantId, query),
);

export const { DELETE, OPTIONS, PATCH, POST, PUT } = methodNotAllowed({ GET });
