import { methodNotAllowed } from '@/lib/http/method-not-allowed';
import { route } from '@/lib/routes/route';
import { deleteWebhook } from '@/lib/webhooks/delete-webhook';
import { getWebhook } from '@/lib/webhooks/get-webhook';
import { updateWebhook } from '@/lib/webhooks/update-webhook';
import { updateWebhookSchema, webhookParams, webhookSchema } from '@/lib/webhooks/webhook-schemas';

const common = {
  permission: 'manage:webhooks:tenant',
  params: webhookParams,
  unknownId: 'webhook_not_found',
} as const;

export const GET = route(
  { ...common, summary: 'Get a webhook', response: webhookSchema },
  ({ tenantId, params }) => getWebhook(tenantId, params.webhookId),
);

export const PATCH = route(
  {
    ...common,
    summary: 'Change a webhook’s address, description or types of events',
    body: updateWebhookSchema,
    response: webhookSchema,
    errors: ['webhook_url_refused'],
  },
  ({ tenantId, params, body }) => updateWebhook(tenantId, params.webhookId, body),
);

export const DELETE = route(
  { ...common, summary: 'Delete a webhook with what was sent to it', status: 204 },
  async ({ tenantId, params }) => {
    await deleteWebhook(tenantId, params.webhookId);
    return new Response(null, { status: 204 });
  },
);

export const { OPTIONS, POST, PUT } = methodNotAllowed({ DELETE, GET, PATCH });
