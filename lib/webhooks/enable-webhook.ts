import { changeWebhook } from '@/lib/webhooks/change-webhook';
import { getWebhook } from '@/lib/webhooks/get-webhook';
import { announceEvents } from '@/lib/events/announce-events';
import type { Webhook } from '@/lib/webhooks/webhook-schemas';

/**
 * Enables a disabled webhook, as if nothing had ever failed; what still waits for it is sent. Enabling it again changes
 * nothing.
 * @throws ApiError webhook_not_found
 */
export async function enableWebhook(tenantId: string, id: string): Promise<Webhook> {
  await changeWebhook({
    ...{ tenantId, id, action: 'webhook_enabled' },
    where: { disabledAt: { not: null } },
    data: {
      ...{ disabledAt: null, disabledReason: null, failingSince: null },
      ...{ failureCount: 0, pausedUntil: null },
    },
  });
  await announceEvents(tenantId);
  return getWebhook(tenantId, id);
}
