import sql from 'sql-template-tag';
import { query, withTransaction } from '@/lib/db';

/** Tenants that `publishAllEvents` does at a time. */
const tenantsAtOnce = 100;
/** Events that one transaction publishes. */
const eventsAtOnce = 1000;

/**
 * Gives the tenant's new events their numbers. A number that was drawn within the change's own transaction could become
 * visible after a higher one, and a reader whose cursor had passed it would never see it. So numbers are given after the
 * commit, by one publisher of a tenant at a time: whoever sees a number sees every lower one. In the same transaction, each
 * webhook that wants an event gets a message of it.
 * @returns whether there may be more to publish
 */
export async function publishEvents(tenantId: string): Promise<{ more: boolean }> {
  const waiting = await query(
    sql`SELECT FROM outbox_events WHERE tenant_id = ${tenantId} AND sequence IS NULL LIMIT 1`,
  );
  if (waiting.length === 0) return { more: false };
  const published = await withTransaction(async (client) => {
    await client.query(
      sql`INSERT INTO outbox_sequences (tenant_id) VALUES (${tenantId}) ON CONFLICT DO NOTHING`,
    );
    // A statement of its own: the next one must see what the publisher before has committed.
    await client.query(sql`SELECT FROM outbox_sequences WHERE tenant_id = ${tenantId} FOR UPDATE`);
    const { rows } = await client.query<{ count: number }>(sql`
      WITH next AS (
        SELECT id, row_number() OVER (ORDER BY created_at, id) AS place
        FROM (SELECT id, created_at FROM outbox_events WHERE tenant_id = ${tenantId} AND sequence IS NULL
              ORDER BY created_at, id LIMIT ${eventsAtOnce}) AS unpublished
      ), published AS (
        UPDATE outbox_events SET sequence = outbox_sequences.last_sequence + next.place
        FROM next, outbox_sequences
        WHERE outbox_events.id = next.id AND outbox_sequences.tenant_id = ${tenantId}
        RETURNING outbox_events.id, outbox_events.type, outbox_events.sequence
      ), told AS (
        INSERT INTO webhook_messages (webhook_id, event_id, sequence, next_attempt_at)
        SELECT webhooks.id, published.id, published.sequence, now()
        FROM published JOIN webhooks ON webhooks.tenant_id = ${tenantId} AND webhooks.disabled_at IS NULL
          AND (webhooks.event_types = '{}' OR published.type = ANY (webhooks.event_types))
        WHERE published.type <> 'webhook.test'
      ), counted AS (SELECT count(*)::int AS count FROM published)
      UPDATE outbox_sequences SET last_sequence = last_sequence + counted.count FROM counted
      WHERE tenant_id = ${tenantId} RETURNING counted.count`);
    return rows[0]!.count;
  });
  return { more: published === eventsAtOnce };
}

/** Publishes the new events of tenants, whoever they are. The next call does what is left. */
export async function publishAllEvents(): Promise<void> {
  const tenants = await query<{ id: string }>(
    sql`SELECT DISTINCT tenant_id AS id FROM outbox_events WHERE sequence IS NULL LIMIT ${tenantsAtOnce}`,
  );
  for (const { id } of tenants) await publishEvents(id);
}
