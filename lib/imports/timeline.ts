import type { PoolClient } from 'pg';
import { v7 as uuidv7 } from 'uuid';
import type { TimelineEvent } from '@/lib/imports/import-schemas';

interface NewTimelineEvent {
  jobId: string;
  event: TimelineEvent;
  /** Who did it; none for Lading itself. */
  actorName?: string;
  details?: Record<string, unknown>;
}

/** Adds to the job's timeline, in the transaction of the change that it tells of. */
export async function addTimelineEvent(
  client: PoolClient,
  { jobId, event, actorName, details }: NewTimelineEvent,
): Promise<void> {
  await client.query(
    `INSERT INTO bulk_order_creation_events (id, bulk_order_creation_id, event, actor_name, details, created_at)
     VALUES ($1, $2, $3, $4, $5, clock_timestamp())`,
    [uuidv7(), jobId, event, actorName ?? null, details ? JSON.stringify(details) : null],
  );
}
