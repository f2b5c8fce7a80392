import type { AuditAction } from '@/lib/audit/audit-schemas';
import { recordAudit } from '@/lib/audit/record-audit';
import { db } from '@/lib/db';
import { ApiError } from '@/lib/errors';
import { nameOfWebhook } from '@/lib/webhooks/present-webhook';
import type { Prisma, Webhook } from '@/prisma/generated/client';

interface WebhookChange {
  tenantId: string;
  id: string;
  /** A further condition that the webhook must meet to be changed. */
  where?: Prisma.WebhookWhereInput;
  data: Prisma.WebhookUpdateManyMutationInput;
  action: AuditAction;
  /** The details for the audit trail; null if nothing changed, so that nothing is recorded. */
  describe?: (before: Webhook, after: Webhook) => Record<string, unknown> | null;
}

/**
 * Changes a stored webhook and records it in the audit trail, in one transaction.
 * @returns null when the webhook does not match `where`; nothing is changed then
 * @throws ApiError webhook_not_found
 */
export async function changeWebhook(change: WebhookChange): Promise<Webhook | null> {
  const { tenantId, id, where, data, action, describe } = change;
  return db().$transaction(async (client) => {
    await client.$queryRaw`SELECT 1 FROM webhooks WHERE id = ${id}::uuid AND tenant_id = ${tenantId}::uuid
      FOR NO KEY UPDATE`;
    const before = await client.webhook.findFirst({ where: { id, tenantId } });
    if (!before) throw new ApiError('webhook_not_found');
    const [changed] = await client.webhook.updateManyAndReturn({
      where: { AND: [{ id, tenantId }, where ?? {}] },
      data,
    });
    if (!changed) return null;
    const details = describe?.(before, changed);
    if (details === null) return changed;
    const subject = { kind: 'webhook', id, name: nameOfWebhook(changed) } as const;
    await recordAudit(client, { action, tenantId, subject, details });
    return changed;
  });
}
