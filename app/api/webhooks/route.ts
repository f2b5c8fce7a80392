import { methodNotAllowed } from '@/lib/http/method-not-allowed';
import { route } from '@/lib/routes/route';
import { createWebhook } from '@/lib/webhooks/create-webhook';
import { listWebhooks } from '@/lib/webhooks/list-webhooks';
import {
  createWebhookSchema,
  listWebhooksQuery,
  webhooksPageSchema,
  webhookWithSecretSchema,
} from '@/lib/webhooks/webhook-schemas';

export const GET = route(
  {
    summary: 'List webhooks, newest first',
    permission: 'manage:webhooks:tenant',
    query: listWebhooksQuery,
    response: webhooksPageSchema,
  },
  ({ tenantId, query }) => listWebhooks(tenantId, query),
);

export const POST = route(
  {
    summary: 'Create a webhook; only this answer contains its secret',
    permission: 'manage:webhooks:tenant',
    body: createWebhookSchema,
    response: webhookWithSecretSchema,
    status: 201,
    errors: ['webhook_url_refused', 'too_many_webhooks'],
  },
  ({ tenantId, actor, body }) => createWebhook({ tenantId, createdByName: actor.name, ...body }),
);

export const { DELETE, OPTIONS, PATCH, PUT } = methodNotAllowed({ GET, POST });
