import { methodNotAllowed } from '@/lib/http/method-not-allowed';
import { requestOrigin } from '@/lib/http/request-origin';
import { createInbox } from '@/lib/inboxes/create-inbox';
import {
  createInboxBody,
  inboxesPageSchema,
  inboxWithTokenSchema,
  listInboxesQuery,
} from '@/lib/inboxes/inbox-schemas';
import { listInboxes } from '@/lib/inboxes/read-inboxes';
import { route } from '@/lib/routes/route';

export const GET = route(
  {
    summary: 'List inboxes, newest first',
    permission: 'manage:settings:tenant',
    query: listInboxesQuery,
    response: inboxesPageSchema,
  },
  ({ tenantId, query }) => listInboxes(tenantId, query),
);

export const POST = route(
  {
    summary: 'Make an inbox; only this answer contains its token',
    permission: 'manage:settings:tenant',
    body: createInboxBody,
    response: inboxWithTokenSchema,
    status: 201,
    errors: ['customer_not_found', 'too_many_inboxes'],
  },
  ({ tenantId, actor, language, body, request }) =>
    createInbox({ tenantId, actor, language, origin: requestOrigin(request), input: body }),
);

export const { DELETE, OPTIONS, PATCH, PUT } = methodNotAllowed({ GET, POST });
