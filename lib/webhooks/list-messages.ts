import sql, { type Sql } from 'sql-template-tag';
import { query } from '@/lib/db';
import { ApiError } from '@/lib/errors';
import { presentEvent, type StoredEvent } from '@/lib/events/list-events';
import { getWebhook } from '@/lib/webhooks/get-webhook';
import type {
  ListMessagesQuery,
  WebhookAttempt,
  WebhookMessage,
  WebhookMessageDetails,
  WebhookMessagesPage,
} from '@/lib/webhooks/message-schemas';
import type { WebhookMessageState } from '@/prisma/generated/enums';

type StoredAttempt = Omit<WebhookAttempt, 'created_at'> & { created_at: Date };

const MAX_ATTEMPTS_SHOWN = 50;

interface StoredMessage extends StoredEvent {
  state: WebhookMessageState;
  attempts: number;
  nextAttemptAt: Date | null;
  /** As JSON writes it. */
  lastAttempt: (Omit<WebhookAttempt, 'created_at'> & { created_at: string }) | null;
}

/**
 * A page of what is told to a webhook, newest event first.
 * @throws ApiError webhook_not_found
 */
export async function listMessages(
  tenantId: string,
  webhookId: string,
  { before, limit, state }: ListMessagesQuery,
): Promise<WebhookMessagesPage> {
  await getWebhook(tenantId, webhookId);
  const rows = await readMessages(
    tenantId,
    webhookId,
    sql`(${before ?? null}::bigint IS NULL OR message.sequence < ${before ?? null}::bigint)
      AND (${state ?? null}::text IS NULL OR message.state::text = ${state ?? null}::text)
      ORDER BY message.sequence DESC LIMIT ${limit + 1}`,
  );
  const data = rows.slice(0, limit).map(presentMessage);
  return { data, next_before: rows.length > limit ? data.at(-1)!.sequence : null };
}

/**
 * One message with its body and attempts.
 * @throws ApiError webhook_not_found, webhook_message_not_found
 */
export async function getMessage(
  tenantId: string,
  webhookId: string,
  eventId: string,
): Promise<WebhookMessageDetails> {
  await getWebhook(tenantId, webhookId);
  const [message] = await readMessages(tenantId, webhookId, sql`message.event_id = ${eventId}`);
  if (!message) throw new ApiError('webhook_message_not_found');
  const attempts = await readAttempts(webhookId, eventId);
  return {
    ...presentMessage(message),
    body: presentEvent(message),
    all_attempts: attempts.map(presentAttempt),
  };
}

function readMessages(tenantId: string, webhookId: string, condition: Sql): Promise<StoredMessage[]> {
  return query<StoredMessage>(sql`
    SELECT event.id, event.tenant_id AS "tenantId", event.sequence, event.type, event.created_at AS "createdAt", event.data,
           message.state, message.attempt_count AS attempts, message.next_attempt_at AS "nextAttemptAt",
           to_jsonb(last) AS "lastAttempt"
    FROM webhook_messages AS message JOIN outbox_events AS event ON event.id = message.event_id
    LEFT JOIN LATERAL (
      SELECT created_at, duration_ms, status, error, answer FROM webhook_attempts
      WHERE webhook_id = message.webhook_id AND event_id = message.event_id ORDER BY id DESC LIMIT 1) AS last ON true
    WHERE message.webhook_id = ${webhookId} AND event.tenant_id = ${tenantId} AND ${condition}`);
}

function readAttempts(webhookId: string, eventId: string): Promise<StoredAttempt[]> {
  return query<StoredAttempt>(sql`
    SELECT created_at, duration_ms, status, error, answer FROM webhook_attempts
    WHERE webhook_id = ${webhookId} AND event_id = ${eventId} ORDER BY id DESC LIMIT ${MAX_ATTEMPTS_SHOWN}`);
}

function presentMessage(message: StoredMessage): WebhookMessage {
  const { id, sequence, type, timestamp } = presentEvent(message);
  const { state, nextAttemptAt, lastAttempt: last } = message;
  return {
    ...{ event_id: id, sequence, type, timestamp, state, attempts: message.attempts },
    next_attempt_at: nextAttemptAt?.toISOString() ?? null,
    last_attempt: last && presentAttempt({ ...last, created_at: new Date(last.created_at) }),
  };
}

const presentAttempt = (attempt: StoredAttempt): WebhookAttempt => ({
  ...attempt,
  created_at: attempt.created_at.toISOString(),
});
