import { methodNotAllowed } from '@/lib/http/method-not-allowed';
import { route } from '@/lib/routes/route';
import { enableWebhook } from '@/lib/webhooks/enable-webhook';
import { webhookParams, webhookSchema } from '@/lib/webhooks/webhook-schemas';

export const POST = route(
  {
    summary: 'Enable a webhook; what still waits for it is sent',
    permission: 'manage:webhooks:tenant',
    params: webhookParams,
    unknownId: 'webhook_not_found',
    response: webhookSchema,
  },
  ({ tenantId, params }) => enableWebhook(tenantId, params.webhookId),
);

export const { DELETE, GET, OPTIONS, PATCH, PUT } = methodNotAllowed({ POST });
