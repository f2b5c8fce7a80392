import { db } from '@/lib/db';
import { makePage, pageSlice } from '@/lib/lists/page';
import { presentWebhook } from '@/lib/webhooks/present-webhook';
import type { ListWebhooksQuery, WebhooksPage } from '@/lib/webhooks/webhook-schemas';

/** A page of the tenant's webhooks, newest first. */
export async function listWebhooks(tenantId: string, query: ListWebhooksQuery): Promise<WebhooksPage> {
  const [webhooks, total] = await Promise.all([
    db().webhook.findMany({ where: { tenantId }, orderBy: { id: 'desc' }, ...pageSlice(query) }), // UUID v7
    db().webhook.count({ where: { tenantId } }), // MAX_WEBHOOKS at most
  ]);
  return makePage(
    webhooks.map((webhook) => presentWebhook(webhook)),
    total,
    query,
  );
}
