import { methodNotAllowed } from '@/lib/http/method-not-allowed';
import { route } from '@/lib/routes/route';
import { disableWebhook } from '@/lib/webhooks/disable-webhook';
import { webhookParams, webhookSchema } from '@/lib/webhooks/webhook-schemas';

export const POST = route(
  {
    summary: 'Disable a webhook: nothing is sent to it',
    permission: 'manage:webhooks:tenant',
    params: webhookParams,
    unknownId: 'webhook_not_found',
    response: webhookSchema,
  },
  ({ tenantId, params }) => disableWebhook(tenantId, params.webhookId),
);

export const { DELETE, GET, OPTIONS, PATCH, PUT } = methodNotAllowed({ POST });
