import { methodNotAllowed } from '@/lib/http/method-not-allowed';
import { route } from '@/lib/routes/route';
import { webhookMessageDetailsSchema, webhookMessageParams } from '@/lib/webhooks/message-schemas';
import { resendMessage } from '@/lib/webhooks/resend-messages';

export const POST = route(
  {
    summary: 'Send a webhook an event again, delivered or not, with the same ID',
    permission: 'manage:webhooks:tenant',
    params: webhookMessageParams,
    unknownId: 'webhook_message_not_found',
    response: webhookMessageDetailsSchema,
    errors: ['webhook_not_found', 'webhook_disabled'],
  },
  ({ tenantId, params }) => resendMessage({ tenantId, webhookId: params.webhookId }, params.eventId),
);

export const { DELETE, GET, OPTIONS, PATCH, PUT } = methodNotAllowed({ POST });
