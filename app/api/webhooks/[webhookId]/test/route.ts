import { methodNotAllowed } from '@/lib/http/method-not-allowed';
import { route } from '@/lib/routes/route';
import { webhookMessageDetailsSchema } from '@/lib/webhooks/message-schemas';
import { testWebhook } from '@/lib/webhooks/test-webhook';
import { webhookParams } from '@/lib/webhooks/webhook-schemas';

export const POST = route(
  {
    summary: 'Send a webhook an event of type `webhook.test`, once, and wait for its answer',
    permission: 'manage:webhooks:tenant',
    params: webhookParams,
    unknownId: 'webhook_not_found',
    response: webhookMessageDetailsSchema,
  },
  ({ tenantId, params }) => testWebhook(tenantId, params.webhookId),
);

export const { DELETE, GET, OPTIONS, PATCH, PUT } = methodNotAllowed({ POST });
