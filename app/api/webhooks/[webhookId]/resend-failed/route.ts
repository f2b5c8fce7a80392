import { methodNotAllowed } from '@/lib/http/method-not-allowed';
import { route } from '@/lib/routes/route';
import { resendFailed } from '@/lib/webhooks/resend-messages';
import { resendFailedSchema, resentSchema, webhookParams } from '@/lib/webhooks/webhook-schemas';

export const POST = route(
  {
    summary: 'Send a webhook all events again that it does not have, since a time',
    permission: 'manage:webhooks:tenant',
    params: webhookParams,
    unknownId: 'webhook_not_found',
    body: resendFailedSchema,
    response: resentSchema,
    errors: ['webhook_disabled'],
  },
  async ({ tenantId, params, body }) => ({
    count: await resendFailed({ tenantId, webhookId: params.webhookId }, new Date(body.since)),
  }),
);

export const { DELETE, GET, OPTIONS, PATCH, PUT } = methodNotAllowed({ POST });
