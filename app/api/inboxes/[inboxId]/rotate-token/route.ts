import { methodNotAllowed } from '@/lib/http/method-not-allowed';
import { requestOrigin } from '@/lib/http/request-origin';
import { rotateInboxToken } from '@/lib/inboxes/change-inbox';
import { inboxParams, inboxWithTokenSchema } from '@/lib/inboxes/inbox-schemas';
import { route } from '@/lib/routes/route';

export const POST = route(
  {
    summary: 'Give an inbox a new token; the old one stops working at once',
    permission: 'manage:settings:tenant',
    params: inboxParams,
    unknownId: 'inbox_not_found',
    response: inboxWithTokenSchema,
  },
  ({ tenantId, params, request }) => rotateInboxToken(tenantId, params.inboxId, requestOrigin(request)),
);

export const { DELETE, GET, OPTIONS, PATCH, PUT } = methodNotAllowed({ POST });
