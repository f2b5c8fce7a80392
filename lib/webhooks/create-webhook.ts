import { v7 as newId } from 'uuid';
import { recordAudit } from '@/lib/audit/record-audit';
import { db } from '@/lib/db';
import { ApiError } from '@/lib/errors';
import { generateWebhookSecret, sealSecret } from '@/lib/webhooks/keep-secret';
import { nameOfWebhook, presentWebhook } from '@/lib/webhooks/present-webhook';
import { requireAllowedUrl } from '@/lib/webhooks/require-allowed-url';
import {
  type CreateWebhookInput,
  MAX_WEBHOOKS,
  type WebhookWithSecret,
} from '@/lib/webhooks/webhook-schemas';

interface NewWebhook extends CreateWebhookInput {
  tenantId: string;
  createdByName: string;
}

/**
 * Creates a webhook, which is told of what happens from now on. Returns it with its secret, which no other answer has.
 * @throws ApiError webhook_url_refused, too_many_webhooks
 */
export async function createWebhook(input: NewWebhook): Promise<WebhookWithSecret> {
  const { tenantId, url, description, event_types: eventTypes, createdByName } = input;
  await requireAllowedUrl(url);
  const id = newId();
  const secret = generateWebhookSecret();
  return db().$transaction(async (client) => {
    await client.$queryRaw`SELECT 1 FROM tenants WHERE id = ${tenantId}::uuid FOR NO KEY UPDATE`;
    if ((await client.webhook.count({ where: { tenantId } })) >= MAX_WEBHOOKS) {
      throw new ApiError('too_many_webhooks', { params: { limit: MAX_WEBHOOKS } });
    }
    const created = await client.webhook.create({
      data: {
        ...{ id, tenantId, url, description, createdByName, secret: sealSecret(secret, id) },
        eventTypes: [...new Set(eventTypes)],
      },
    });
    await recordAudit(client, {
      action: 'webhook_created',
      tenantId,
      subject: { kind: 'webhook', id, name: nameOfWebhook(created) },
      details: { event_types: created.eventTypes },
    });
    return { ...presentWebhook(created), secret };
  });
}
