import sql from 'sql-template-tag';
import { query } from '@/lib/db';
import type { KeptDeliveries } from '@/lib/imports/rollback-schemas';

const MAX_EXAMPLES = 5;

/** The deliveries of a job that a rollback keeps, by what has happened to them. It reads no others. */
export async function findKept(jobId: string): Promise<KeptDeliveries[]> {
  return query<KeptDeliveries>(sql`
    SELECT status AS reason, count(*)::int, json_agg(json_build_object('delivery_id', id, 'row_number', row_number,
        'external_reference_id', external_reference_id) ORDER BY row_number) FILTER (WHERE place <= ${MAX_EXAMPLES}) AS examples
    FROM (
      SELECT *, row_number() OVER (PARTITION BY status ORDER BY row_number) AS place FROM deliveries
      WHERE bulk_order_creation_id = ${jobId} AND deleted_at IS NULL AND status <> 'created'
    ) AS kept
    GROUP BY status ORDER BY status`);
}
