import sql from 'sql-template-tag';
import { query } from '@/lib/db';
import type { StoredEvent } from '@/lib/events/list-events';
import type { Addressee } from '@/lib/webhooks/attempt-message';

/** Longer than a sender keeps a webhook. After that, its sender is thought dead, and another may send. */
const CLAIM_SECONDS = 90;

export interface ClaimedWebhook extends Addressee {
  /** Says whose claim it is. */
  claim: string;
}

/** Claims webhooks that have something to send, those first that were not tried for the longest time. */
export async function claimWebhooks(limit: number): Promise<ClaimedWebhook[]> {
  if (limit <= 0) return [];
  return query<ClaimedWebhook>(sql`
    UPDATE webhooks SET claimed_at = now(), claimed_until = now() + make_interval(secs => ${CLAIM_SECONDS})
    WHERE id IN (
      SELECT id FROM webhooks
      WHERE disabled_at IS NULL AND coalesce(claimed_until < now(), true) AND coalesce(paused_until <= now(), true)
        AND EXISTS (
          SELECT FROM webhook_messages AS message
          WHERE message.webhook_id = webhooks.id AND message.state = 'waiting' AND message.next_attempt_at <= now())
      ORDER BY claimed_at NULLS FIRST LIMIT ${limit} FOR UPDATE SKIP LOCKED)
    RETURNING id, tenant_id AS "tenantId", url, secret, previous_secret AS "previousSecret",
      previous_secret_expires_at AS "previousSecretExpiresAt", claimed_until::text AS claim`);
}

/** Lets others have the webhook, unless they have taken it already. */
export async function releaseWebhook({ id, claim }: ClaimedWebhook): Promise<void> {
  await query(sql`
    UPDATE webhooks SET claimed_until = NULL WHERE id = ${id} AND claimed_until = ${claim}::timestamptz`);
}

/** The event that a claimed webhook is to be told of next; null: none, or it was disabled or changed meanwhile. */
export async function findNextEvent({ id, url, claim }: ClaimedWebhook): Promise<StoredEvent | null> {
  const rows = await query<StoredEvent>(sql`
    SELECT event.id, event.tenant_id AS "tenantId", event.sequence, event.type, event.created_at AS "createdAt", event.data
    FROM webhooks JOIN webhook_messages AS message ON message.webhook_id = webhooks.id
    JOIN outbox_events AS event ON event.id = message.event_id
    WHERE webhooks.id = ${id} AND webhooks.disabled_at IS NULL AND webhooks.url = ${url}
      AND webhooks.claimed_until = ${claim}::timestamptz
      AND message.state = 'waiting' AND message.next_attempt_at <= now()
    ORDER BY message.next_attempt_at, message.sequence LIMIT 1`);
  return rows[0] ?? null;
}

/** In how many milliseconds the next message is due, whoever's it is; null: none is waiting. */
export async function msUntilNext(): Promise<number | null> {
  const [next] = await query<{ ms: number | null }>(sql`
    SELECT greatest(0, extract(epoch FROM min(greatest(message.next_attempt_at, paused_until, claimed_until)) - now())
      * 1000)::float8 AS ms
    FROM webhooks CROSS JOIN LATERAL (
      SELECT next_attempt_at FROM webhook_messages
      WHERE webhook_id = webhooks.id AND state = 'waiting' ORDER BY next_attempt_at LIMIT 1) AS message
    WHERE disabled_at IS NULL HAVING count(*) > 0`);
  return next?.ms ?? null;
}
