import { changeWebhook } from '@/lib/webhooks/change-webhook';
import { getWebhook } from '@/lib/webhooks/get-webhook';
import type { Webhook } from '@/lib/webhooks/webhook-schemas';

/**
 * Disables a webhook: nothing is sent to it from now on, and what happens meanwhile is not kept for it. Disabling it again
 * changes nothing.
 * @throws ApiError webhook_not_found
 */
export async function disableWebhook(tenantId: string, id: string): Promise<Webhook> {
  await changeWebhook({
    ...{ tenantId, id, action: 'webhook_disabled' },
    where: { disabledAt: null },
    data: { disabledAt: new Date(), disabledReason: 'person' },
  });
  return getWebhook(tenantId, id);
}
