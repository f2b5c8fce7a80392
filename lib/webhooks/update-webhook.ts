import { changeWebhook } from '@/lib/webhooks/change-webhook';
import { getWebhook } from '@/lib/webhooks/get-webhook';
import { nameOfWebhook } from '@/lib/webhooks/present-webhook';
import { requireAllowedUrl } from '@/lib/webhooks/require-allowed-url';
import type { UpdateWebhookInput, Webhook } from '@/lib/webhooks/webhook-schemas';
import type { Webhook as StoredWebhook } from '@/prisma/generated/client';

/**
 * Changes a webhook's address, description or types. What waits to be sent goes to the new address.
 * @throws ApiError webhook_not_found, webhook_url_refused
 */
export async function updateWebhook(
  tenantId: string,
  id: string,
  { url, description, event_types: eventTypes }: UpdateWebhookInput,
): Promise<Webhook> {
  if (url !== undefined) await requireAllowedUrl(url);
  await changeWebhook({
    tenantId,
    id,
    action: 'webhook_updated',
    data: { url, description, eventTypes: eventTypes && [...new Set(eventTypes)] },
    describe: describeChange,
  });
  return getWebhook(tenantId, id);
}

function describeChange(before: StoredWebhook, after: StoredWebhook): Record<string, unknown> | null {
  const details = {
    ...(after.url !== before.url && { host: nameOfWebhook(after), host_before: nameOfWebhook(before) }),
    ...(after.eventTypes.join() !== before.eventTypes.join() && {
      event_types: after.eventTypes,
      event_types_before: before.eventTypes,
    }),
    ...(after.description !== before.description && { fields: ['description'] }),
  };
  return Object.keys(details).length === 0 ? null : details;
}
