import { recordAudit } from '@/lib/audit/record-audit';
import { db } from '@/lib/db';
import { ApiError } from '@/lib/errors';
import { nameOfWebhook } from '@/lib/webhooks/present-webhook';

/**
 * Deletes a webhook with what was sent to it. The events stay.
 * @throws ApiError webhook_not_found
 */
export async function deleteWebhook(tenantId: string, id: string): Promise<void> {
  await db().$transaction(async (client) => {
    const webhook = await client.webhook.findFirst({ where: { id, tenantId } });
    const { count } = await client.webhook.deleteMany({ where: { id, tenantId } });
    if (!webhook || count === 0) throw new ApiError('webhook_not_found');
    const subject = { kind: 'webhook', id, name: nameOfWebhook(webhook) } as const;
    await recordAudit(client, { action: 'webhook_deleted', tenantId, subject });
  });
}
