import { methodNotAllowed } from '@/lib/http/method-not-allowed';
import { mendLinkParams, mendLinkSchema } from '@/lib/mend-links/mend-link-schemas';
import { withdrawMendLink } from '@/lib/mend-links/withdraw-mend-link';
import { route } from '@/lib/routes/route';

export const POST = route(
  {
    summary: 'End a mend link at once; what came back by it stays',
    permission: 'manage:operations:tenant',
    params: mendLinkParams,
    unknownId: 'mend_link_not_found',
    response: mendLinkSchema,
    errors: ['mend_link_not_found'],
  },
  ({ tenantId, params, actor }) => withdrawMendLink({ tenantId, ...params, actorName: actor.name }),
);

export const { DELETE, GET, OPTIONS, PATCH, PUT } = methodNotAllowed({ POST });
