import { methodNotAllowed } from '@/lib/http/method-not-allowed';
import { route } from '@/lib/routes/route';
import { getMessage } from '@/lib/webhooks/list-messages';
import { webhookMessageDetailsSchema, webhookMessageParams } from '@/lib/webhooks/message-schemas';

export const GET = route(
  {
    summary: 'Get what was told to a webhook of one event: the body, and each attempt',
    permission: 'manage:webhooks:tenant',
    params: webhookMessageParams,
    unknownId: 'webhook_message_not_found',
    response: webhookMessageDetailsSchema,
    errors: ['webhook_not_found'],
  },
  ({ tenantId, params }) => getMessage(tenantId, params.webhookId, params.eventId),
);

export const { DELETE, OPTIONS, PATCH, POST, PUT } = methodNotAllowed({ GET });
