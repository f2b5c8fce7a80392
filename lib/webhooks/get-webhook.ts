import { db } from '@/lib/db';
import { ApiError } from '@/lib/errors';
import { presentWebhook } from '@/lib/webhooks/present-webhook';
import type { Webhook } from '@/lib/webhooks/webhook-schemas';

/**
 * One of the tenant's webhooks.
 * @throws ApiError webhook_not_found
 */
export async function getWebhook(tenantId: string, id: string): Promise<Webhook> {
  const webhook = await db().webhook.findFirst({ where: { id, tenantId } });
  if (!webhook) throw new ApiError('webhook_not_found');
  return presentWebhook(webhook);
}
