import sql from 'sql-template-tag';
import { createTurns } from '@/lib/concurrency/take-turns';
import { db, query, withTransaction } from '@/lib/db';
import { ApiError } from '@/lib/errors';
import { addEvent } from '@/lib/events/add-event';
import { presentEvent, type StoredEvent } from '@/lib/events/list-events';
import { publishEvents } from '@/lib/events/publish-events';
import { attemptMessage } from '@/lib/webhooks/attempt-message';
import { getMessage } from '@/lib/webhooks/list-messages';
import type { WebhookMessageDetails } from '@/lib/webhooks/message-schemas';
import { recordTest } from '@/lib/webhooks/record-attempt';

/** Whoever asks waits for the answer of somebody else's server: few at a time. */
const takeTestTurn = createTurns(8, { name: 'tests of webhooks', maxWaiting: 16 });

/**
 * Sends a webhook an event of its own, once, and waits for the answer; also while it is disabled, so that it can be tried
 * before it is enabled.
 * @throws ApiError webhook_not_found; TooBusyError
 */
export async function testWebhook(tenantId: string, id: string): Promise<WebhookMessageDetails> {
  const webhook = await db().webhook.findFirst({ where: { id, tenantId } });
  if (!webhook) throw new ApiError('webhook_not_found');
  return takeTestTurn(
    async () => {
      const eventId = await withTransaction((client) =>
        addEvent(client, { tenantId, type: 'webhook.test', data: { webhook_id: id } }),
      );
      const event = await publishOne(tenantId, eventId);
      await query(sql`
        INSERT INTO webhook_messages (webhook_id, event_id, sequence, state)
        VALUES (${id}, ${eventId}, ${event.sequence}, 'failed')`);
      const attempt = await attemptMessage(webhook, presentEvent(event));
      await recordTest({ webhook, eventId, attempt });
      return getMessage(tenantId, id, eventId);
    },
    { tenantId },
  );
}

/** Publishes until the event has its number. */
async function publishOne(tenantId: string, eventId: string): Promise<StoredEvent> {
  for (;;) {
    await publishEvents(tenantId);
    const [event] = await query<StoredEvent>(sql`
      SELECT id, tenant_id AS "tenantId", sequence, type, created_at AS "createdAt", data
      FROM outbox_events WHERE id = ${eventId} AND sequence IS NOT NULL`);
    if (event) return event;
  }
}
