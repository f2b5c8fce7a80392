import sql from 'sql-template-tag';
import { recordAudit } from '@/lib/audit/record-audit';
import { query, withTransaction } from '@/lib/db';
import { ApiError } from '@/lib/errors';
import { announceEvents } from '@/lib/events/announce-events';
import { getWebhook } from '@/lib/webhooks/get-webhook';
import { getMessage } from '@/lib/webhooks/list-messages';
import type { WebhookMessageDetails } from '@/lib/webhooks/message-schemas';

interface ResendOptions {
  tenantId: string;
  webhookId: string;
}

/**
 * Sends a message again, delivered or not, with the same ID: a receiver that has it already can tell.
 * @throws ApiError webhook_not_found, webhook_message_not_found, webhook_disabled
 */
export async function resendMessage(
  { tenantId, webhookId }: ResendOptions,
  eventId: string,
): Promise<WebhookMessageDetails> {
  await requireEnabled(tenantId, webhookId);
  await getMessage(tenantId, webhookId, eventId);
  await query(sql`
    UPDATE webhook_messages SET state = 'waiting', attempt_count = 0, next_attempt_at = now()
    WHERE webhook_id = ${webhookId} AND event_id = ${eventId}`);
  await endRest(webhookId);
  await announceEvents(tenantId);
  return getMessage(tenantId, webhookId, eventId);
}

/**
 * Sends all events again that have happened since a time and were not delivered, also those that the webhook was not told
 * of because it was disabled.
 * @returns how many there are
 * @throws ApiError webhook_not_found, webhook_disabled
 */
export async function resendFailed({ tenantId, webhookId }: ResendOptions, since: Date): Promise<number> {
  const { url } = await requireEnabled(tenantId, webhookId);
  const count = await withTransaction(async (client) => {
    const { rowCount } = await client.query(sql`
      INSERT INTO webhook_messages (webhook_id, event_id, sequence, next_attempt_at)
      SELECT webhooks.id, event.id, event.sequence, now()
      FROM webhooks JOIN outbox_events AS event ON event.tenant_id = webhooks.tenant_id
      WHERE webhooks.id = ${webhookId} AND webhooks.tenant_id = ${tenantId} AND event.sequence IS NOT NULL
        AND event.created_at >= ${since} AND event.type <> 'webhook.test'
        AND (webhooks.event_types = '{}' OR event.type = ANY (webhooks.event_types))
      ORDER BY event.sequence
      ON CONFLICT (webhook_id, event_id) DO UPDATE SET state = 'waiting', attempt_count = 0, next_attempt_at = now()
      WHERE webhook_messages.state <> 'delivered'`);
    const subject = { kind: 'webhook', id: webhookId, name: new URL(url).host } as const;
    const details = { since: since.toISOString(), count: rowCount ?? 0 };
    await recordAudit(client, { action: 'webhook_messages_resent', tenantId, subject, details });
    return rowCount ?? 0;
  });
  await endRest(webhookId);
  await announceEvents(tenantId);
  return count;
}

async function requireEnabled(tenantId: string, webhookId: string) {
  const webhook = await getWebhook(tenantId, webhookId);
  if (webhook.status === 'disabled') throw new ApiError('webhook_disabled');
  return webhook;
}

/** Whoever asks for it need not wait until the address has rested from its failures. */
async function endRest(webhookId: string): Promise<void> {
  await query(sql`UPDATE webhooks SET paused_until = NULL WHERE id = ${webhookId}`);
}
