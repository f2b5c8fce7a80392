import { methodNotAllowed } from '@/lib/http/method-not-allowed';
import { route } from '@/lib/routes/route';
import { listTargetHistory } from '@/lib/targets/list-target-history';
import { targetHistoryQuery, targetHistorySchema, targetParams } from '@/lib/targets/target-schemas';

export const GET = route(
  {
    summary: 'List the batches that created or changed a target, with the changes, newest first',
    permission: 'inbound.targets.read',
    params: targetParams,
    unknownId: 'target_not_found',
    query: targetHistoryQuery,
    response: targetHistorySchema,
    errors: ['target_not_found'],
  },
  ({ tenantId, language, params, query }) =>
    listTargetHistory({ tenantId, targetId: params.targetId, language, ...query }),
);

export const { DELETE, OPTIONS, PATCH, POST, PUT } = methodNotAllowed({ GET });
