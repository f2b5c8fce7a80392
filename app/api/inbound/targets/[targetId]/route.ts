import { methodNotAllowed } from '@/lib/http/method-not-allowed';
import { route } from '@/lib/routes/route';
import { getTarget } from '@/lib/targets/get-target';
import { targetParams, targetSchema } from '@/lib/targets/target-schemas';

export const GET = route(
  {
    summary: 'Get a target',
    permission: 'inbound.targets.read',
    params: targetParams,
    unknownId: 'target_not_found',
    response: targetSchema,
    errors: ['target_not_found'],
  },
  ({ tenantId, params }) => getTarget(tenantId, params.targetId),
);

export const { DELETE, OPTIONS, PATCH, POST, PUT } = methodNotAllowed({ GET });
