import type { PoolClient } from 'pg';
import sql from 'sql-template-tag';
import { v7 as newId } from 'uuid';
import { withTransaction } from '@/lib/db';
import { type Addressee, type Attempt, isDelivered } from '@/lib/webhooks/attempt-message';
import { restSeconds, retryDelaySeconds } from '@/lib/webhooks/retry-delay';
import { mailSwitchedOff, switchOff } from '@/lib/webhooks/switch-off';

/** After so long without a success, an address is no longer told of anything. */
const MAX_FAILING_DAYS = 5;

const GONE = 410;

interface Tried {
  webhook: Addressee;
  eventId: string;
  attempt: Attempt;
}

/**
 * Stores what an attempt has led to: the message is delivered, waits for the next attempt or has failed for good; and the
 * webhook is well, rests, or is switched off.
 */
export async function recordAttempt(tried: Tried): Promise<void> {
  const { webhook, attempt } = tried;
  const offReason = await withTransaction(async (client) => {
    // First the webhook, then its messages, as whoever deletes it.
    const { rowCount } = await client.query(
      sql`SELECT FROM webhooks WHERE id = ${webhook.id} FOR NO KEY UPDATE`,
    );
    if (rowCount === 0 || !(await addAttempt(client, tried))) return null;
    if (isDelivered(attempt)) {
      await client.query(sql`
        UPDATE webhooks
        SET last_delivered_at = now(), failing_since = NULL, failure_count = 0, paused_until = NULL
        WHERE id = ${webhook.id}`);
      return null;
    }
    return recordFailure(client, tried);
  });
  if (offReason) await mailSwitchedOff(webhook, offReason);
}

/** Stores what the attempt of a test has led to: it is not repeated, and says nothing of real messages. */
export async function recordTest(tried: Tried): Promise<void> {
  const { webhook, attempt } = tried;
  await withTransaction(async (client) => {
    await addAttempt(client, tried, false);
    if (!isDelivered(attempt)) return;
    await client.query(sql`UPDATE webhooks SET last_delivered_at = now() WHERE id = ${webhook.id}`);
  });
}

/** @returns whether there is such a message: it may have been deleted meanwhile */
async function addAttempt(client: PoolClient, { webhook, eventId, attempt }: Tried, mayRepeat = true) {
  const { status, error, answer, durationMs, retryAfterSeconds } = attempt;
  const { rows } = await client.query<{ attempts: number }>(sql`
    UPDATE webhook_messages SET attempt_count = attempt_count + 1, next_attempt_at = NULL,
      state = ${isDelivered(attempt) ? 'delivered' : 'failed'}::"WebhookMessageState"
    WHERE webhook_id = ${webhook.id} AND event_id = ${eventId} RETURNING attempt_count AS attempts`);
  if (!rows[0]) return false;
  await client.query(sql`
    INSERT INTO webhook_attempts (id, webhook_id, event_id, created_at, duration_ms, status, error, answer)
    VALUES (${newId()}, ${webhook.id}, ${eventId}, clock_timestamp(), ${durationMs}, ${status}, ${error}, ${answer})`);
  const delay = retryDelaySeconds(rows[0].attempts, retryAfterSeconds);
  if (isDelivered(attempt) || !mayRepeat || delay === null) return true;
  await client.query(sql`
    UPDATE webhook_messages SET state = 'waiting', next_attempt_at = now() + make_interval(secs => ${delay})
    WHERE webhook_id = ${webhook.id} AND event_id = ${eventId}`);
  return true;
}

/** @returns why the webhook has been switched off; null: it has not */
async function recordFailure(client: PoolClient, { webhook, attempt }: Tried) {
  const { rows } = await client.query<{ failures: number; isTooLong: boolean }>(sql`
    UPDATE webhooks SET failing_since = coalesce(failing_since, now()), failure_count = failure_count + 1
    WHERE id = ${webhook.id}
    RETURNING failure_count AS failures,
      failing_since <= now() - make_interval(days => ${MAX_FAILING_DAYS}) AS "isTooLong"`);
  const { failures, isTooLong } = rows[0]!;
  await client.query(sql`
    UPDATE webhooks SET paused_until = now() + make_interval(secs => ${restSeconds(failures)})
    WHERE id = ${webhook.id}`);
  const reason = attempt.status === GONE ? 'gone' : isTooLong ? 'failing' : null;
  return reason && (await switchOff(client, webhook, reason)) ? reason : null;
}
