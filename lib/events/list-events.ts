import sql from 'sql-template-tag';
import { query } from '@/lib/db';
import { ApiError } from '@/lib/errors';
import type { EventsPage, EventType, ListEventsQuery, OutboxEvent } from '@/lib/events/event-schemas';
import { publishEvents } from '@/lib/events/publish-events';

/** An event as the database returns it. */
export interface StoredEvent {
  id: string;
  tenantId: string;
  /** A bigint: pg returns it as text. */
  sequence: string;
  type: EventType;
  createdAt: Date;
  data: OutboxEvent['data'];
}

/** Converts a stored, published event to its API form. */
export function presentEvent({ id, tenantId, sequence, type, createdAt, data }: StoredEvent): OutboxEvent {
  const timestamp = createdAt.toISOString();
  return { id, sequence: Number(sequence), type, timestamp, tenant_id: tenantId, data };
}

/**
 * The tenant's events after a cursor, oldest first. A reader that passes on `next_after` sees each event once, and misses
 * none.
 * @throws ApiError events_expired when events after the cursor were removed before the reader has seen them
 */
export async function listEvents(
  tenantId: string,
  { after, limit, types }: ListEventsQuery,
): Promise<EventsPage> {
  await publishEvents(tenantId);
  const [ends] = await query<{ oldest: string; last: string }>(sql`
    SELECT last_sequence AS last, coalesce((SELECT min(sequence) FROM outbox_events WHERE tenant_id = ${tenantId}),
      last_sequence + 1) AS oldest
    FROM outbox_sequences WHERE tenant_id = ${tenantId}`);
  if (!ends) return { data: [], next_after: after, has_more: false };
  const oldest = Number(ends.oldest);
  if (after > 0 && after < oldest - 1) {
    throw new ApiError('events_expired', { params: { oldest_sequence: oldest } });
  }
  const rows = await query<StoredEvent>(sql`
    SELECT id, tenant_id AS "tenantId", sequence, type, created_at AS "createdAt", data
    FROM outbox_events
    WHERE tenant_id = ${tenantId} AND sequence > ${after}
      AND (${types ?? null}::text[] IS NULL OR type = ANY (${types ?? null}::text[]))
    ORDER BY sequence LIMIT ${limit + 1}`);
  const data = rows.slice(0, limit).map(presentEvent);
  const hasMore = rows.length > limit;
  const seen = data.at(-1)?.sequence ?? after;
  // What the filter has left out is passed as well: everything up to `last` was visible before the page was read.
  return { data, next_after: hasMore ? seen : Math.max(seen, Number(ends.last)), has_more: hasMore };
}
