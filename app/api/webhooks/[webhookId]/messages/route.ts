import { methodNotAllowed } from '@/lib/http/method-not-allowed';
import { route } from '@/lib/routes/route';
import { listMessages } from '@/lib/webhooks/list-messages';
import { listMessagesQuery, webhookMessagesPageSchema } from '@/lib/webhooks/message-schemas';
import { webhookParams } from '@/lib/webhooks/webhook-schemas';

export const GET = route(
  {
    summary: 'List what is told to a webhook, newest event first',
    permission: 'manage:webhooks:tenant',
    params: webhookParams,
    unknownId: 'webhook_not_found',
    query: listMessagesQuery,
    response: webhookMessagesPageSchema,
  },
  ({ tenantId, params, query }) => listMessages(tenantId, params.webhookId, query),
);

export const { DELETE, OPTIONS, PATCH, POST, PUT } = methodNotAllowed({ GET });
