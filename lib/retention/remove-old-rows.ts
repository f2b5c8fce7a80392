import { query } from '@/lib/db';
import { KEY_HOURS } from '@/lib/idempotency/idempotency-key';
import type { CleanUpOutcome } from '@/lib/retention/remove-import-traces';

/** Each has up to 10,000 items. */
const batchesAtOnce = 10;
const rowsAtOnce = 5000;

/**
 * Deletes the payloads of rejected items of old batches. The batch, its counts, each item's outcome and problems, and the
 * history of targets stay: sending the same batch again still returns the first result.
 */
export async function removeBatchPayloads(days: number): Promise<CleanUpOutcome> {
  const [done] = await query<{ batches: number }>(
    `WITH old AS (
       UPDATE inbound_import_jobs SET payloads_removed_at = now()
       WHERE id IN (
         SELECT id FROM inbound_import_jobs
         WHERE payloads_removed_at IS NULL AND created_at < now() - make_interval(days => $1)
         ORDER BY created_at LIMIT $2 FOR UPDATE SKIP LOCKED)
       RETURNING id),
     emptied AS (
       UPDATE inbound_import_job_items SET payload = NULL
       WHERE import_job_id IN (SELECT id FROM old) AND payload IS NOT NULL)
     SELECT count(*)::int AS batches FROM old`,
    [days, batchesAtOnce],
  );
  const removed = done?.batches ?? 0;
  return { removed, more: removed === batchesAtOnce };
}

/** How long a batch is kept that was not received as a whole, or that the engine has given up. */
const WAITING_BATCH_DAYS = 1;

/** Removes what is left of batches that nobody takes in any more; what was taken in of them stays. */
export async function removeWaitingBatches(): Promise<CleanUpOutcome> {
  return removeRows(
    `DELETE FROM inbound_waiting_batches WHERE import_job_id IN (
       SELECT import_job_id FROM inbound_waiting_batches
       WHERE (received_at IS NULL OR failure_code IS NOT NULL) AND created_at < now() - make_interval(days => $1) LIMIT $2)
     RETURNING 1`,
    WAITING_BATCH_DAYS,
  );
}

/** Removes sessions that ended or expired long ago, since they contain network addresses and browsers. */
export async function removeEndedSessions(days: number): Promise<CleanUpOutcome> {
  return removeRows(
    `DELETE FROM sessions WHERE id IN (
       SELECT id FROM sessions WHERE least(ended_at, expires_at) < now() - make_interval(days => $1) LIMIT $2)
     RETURNING 1`,
    days,
  );
}

/** Removes expired password links. The audit trail records which were made and used. */
export async function removeExpiredPasswordLinks(): Promise<CleanUpOutcome> {
  return removeRows(
    `DELETE FROM password_links WHERE token_hash IN (
       SELECT token_hash FROM password_links WHERE expires_at < now() - make_interval(days => $1) LIMIT $2)
     RETURNING 1`,
    0,
  );
}

/** How long a mend link is still listed after it has expired. */
const MEND_LINK_DAYS = 30;

/** Removes mend links that expired a month ago. The audit trail records what was done with them. */
export async function removeExpiredMendLinks(): Promise<CleanUpOutcome> {
  return removeRows(
    `DELETE FROM mend_links WHERE id IN (
       SELECT id FROM mend_links WHERE expires_at < now() - make_interval(days => $1) LIMIT $2)
     RETURNING 1`,
    MEND_LINK_DAYS,
  );
}

/** Removes what was answered to calls with an Idempotency-Key once their day is over. */
export async function removeOldIdempotencyKeys(): Promise<CleanUpOutcome> {
  return removeRows(
    `DELETE FROM idempotency_keys WHERE id IN (
       SELECT id FROM idempotency_keys WHERE created_at < now() - make_interval(days => $1)
         AND (status IS NOT NULL OR locked_until < now()) LIMIT $2)
     RETURNING 1`,
    KEY_HOURS / 24,
  );
}

/** How long the requests of API clients are listed. */
const REQUEST_DAYS = 7;

/** Removes requests of API clients that are a week old. That of each client only the last stay: lib/request-log. */
export async function removeOldClientRequests(): Promise<CleanUpOutcome> {
  return removeRows(
    `DELETE FROM client_requests WHERE id IN (
       SELECT id FROM client_requests WHERE created_at < now() - make_interval(days => $1) LIMIT $2)
     RETURNING 1`,
    REQUEST_DAYS,
  );
}

/** How long programs can read what has happened. */
const OUTBOX_DAYS = 30;

/** Removes events that every program has had a month to read, and what was tried to tell of them. */
export async function removeOldOutboxEvents(): Promise<CleanUpOutcome> {
  return removeRows(
    `DELETE FROM outbox_events WHERE id IN (
       SELECT id FROM outbox_events WHERE created_at < now() - make_interval(days => $1) LIMIT $2)
     RETURNING 1`,
    OUTBOX_DAYS,
  );
}

/** How long it is known what became of a file that came to an inbox. */
const RECEIVED_DAYS = 90;

/** Removes what became of files that came to inboxes long ago, except of those that still wait. */
export async function removeOldReceivedFiles(): Promise<CleanUpOutcome> {
  return removeRows(
    `DELETE FROM received_files WHERE id IN (
       SELECT id FROM received_files WHERE received_at < now() - make_interval(days => $1) AND decided_at IS NOT NULL
         AND NOT EXISTS (SELECT FROM import_drafts WHERE file_key = received_files.file_key) LIMIT $2)
     RETURNING 1`,
    RECEIVED_DAYS,
  );
}

/** Removes what the geocoder has found long ago: it may know better by now. Points that people have set stay. */
export async function removeGeocoderPoints(days: number): Promise<CleanUpOutcome> {
  return removeRows(
    `DELETE FROM address_points WHERE (tenant_id, address_key, source) IN (
       SELECT tenant_id, address_key, source FROM address_points
       WHERE source = 'geocoder' AND updated_at < now() - make_interval(days => $1) LIMIT $2)
     RETURNING 1`,
    days,
  );
}

/** Removes audit events older than `days`; the database refuses to delete any that are less than a year old. */
export async function removeOldAuditEvents(days: number): Promise<CleanUpOutcome> {
  return removeRows(
    `DELETE FROM audit_events WHERE id IN (
       SELECT id FROM audit_events WHERE created_at < now() - make_interval(days => $1) LIMIT $2)
     RETURNING 1`,
    days,
  );
}

async function removeRows(statement: string, days: number): Promise<CleanUpOutcome> {
  const removed = (await query(statement, [days, rowsAtOnce])).length;
  return { removed, more: removed === rowsAtOnce };
}
