import { methodNotAllowed } from '@/lib/http/method-not-allowed';
import { route } from '@/lib/routes/route';
import { rotateWebhookSecret } from '@/lib/webhooks/rotate-webhook-secret';
import {
  rotateWebhookSecretSchema,
  webhookParams,
  webhookWithSecretSchema,
} from '@/lib/webhooks/webhook-schemas';

export const POST = route(
  {
    summary: 'Create a new secret for a webhook; during the overlap, messages carry both signatures',
    permission: 'manage:webhooks:tenant',
    params: webhookParams,
    unknownId: 'webhook_not_found',
    body: rotateWebhookSecretSchema,
    response: webhookWithSecretSchema,
    errors: ['conflict'],
  },
  ({ tenantId, params, body }) => rotateWebhookSecret(tenantId, params.webhookId, body.overlap_seconds),
);

export const { DELETE, GET, OPTIONS, PATCH, PUT } = methodNotAllowed({ POST });
