import { z } from 'zod';
import { streamFormatOf, streamTypes } from '@/lib/http/list-format';
import { methodNotAllowed } from '@/lib/http/method-not-allowed';
import { route } from '@/lib/routes/route';
import { listChangedTargets, streamTargets } from '@/lib/targets/list-changed-targets';
import { listTargets } from '@/lib/targets/list-targets';
import {
  changedTargetsPageSchema,
  listTargetsRequest,
  targetsPageSchema,
} from '@/lib/targets/target-schemas';

export const GET = route(
  {
    summary:
      'List targets, newest first; with updatedSince, in the order of their last change. externalId and sourceSystem together find a single target',
    permission: 'inbound.targets.read',
    query: listTargetsRequest,
    response: z.union([targetsPageSchema, changedTargetsPageSchema]),
    streams: Object.keys(streamTypes),
    errors: ['invalid_cursor'],
  },
  ({ request, tenantId, query }) => {
    const format = streamFormatOf(request);
    if (format !== null) return streamTargets(tenantId, query, format);
    const isByChange = query.updatedSince !== undefined || query.cursor !== undefined;
    return isByChange ? listChangedTargets(tenantId, query) : listTargets(tenantId, query);
  },
);

export const { DELETE, OPTIONS, PATCH, POST, PUT } = methodNotAllowed({ GET });
