import { methodNotAllowed } from '@/lib/http/method-not-allowed';
import { route } from '@/lib/routes/route';
import { lookUpTargets } from '@/lib/targets/look-up-targets';
import { lookedUpTargetsSchema, lookUpTargetsBody } from '@/lib/targets/target-schemas';

export const POST = route(
  {
    summary: 'Look up up to 1,000 targets by their external IDs at once',
    permission: 'inbound.targets.read',
    changesNothing: true,
    body: lookUpTargetsBody,
    response: lookedUpTargetsSchema,
  },
  ({ tenantId, body }) => lookUpTargets(tenantId, body),
);

export const { DELETE, GET, OPTIONS, PATCH, PUT } = methodNotAllowed({ POST });
