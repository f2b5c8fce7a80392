import type { PoolClient } from 'pg';
import sql from 'sql-template-tag';
import { addEvent } from '@/lib/events/add-event';
import type { EventData } from '@/lib/events/event-schemas';

type ImportEvent = `bulk_order_creation.${'completed' | 'failed' | 'cancelled' | 'rolled_back'}`;

type Told = EventData<'bulk_order_creation.completed'>;

/** Adds an event about a job, as the job is now, to the outbox: one for all its deliveries, whatever their number. */
export async function addImportEvent(client: PoolClient, jobId: string, type: ImportEvent): Promise<void> {
  const { rows } = await client.query<
    Told & { tenant_id: string; failure_code: string | null; rolled_back_at: Date | null }
  >(sql`
    SELECT id AS bulk_order_creation_id, tenant_id, customer_id, status, dry_run, succeeded_count AS succeeded_records,
           failed_count AS failed_records, skipped_count AS skipped_records, delivery_count, updated_count, warning_count,
           deleted_count, failure_code, rolled_back_at
    FROM bulk_order_creations WHERE id = ${jobId}`);
  const { tenant_id: tenantId, failure_code: failure, rolled_back_at: rolledBackAt, ...told } = rows[0]!;
  if (type === 'bulk_order_creation.failed') {
    await addEvent(client, { tenantId, type, data: { ...told, failure_code: failure ?? 'internal_error' } });
  } else if (type === 'bulk_order_creation.rolled_back') {
    const data = { ...told, rolled_back_at: rolledBackAt?.toISOString() ?? null };
    await addEvent(client, { tenantId, type, data });
  } else {
    await addEvent(client, { tenantId, type, data: told });
  }
}
