import type { PoolClient } from 'pg';
import sql from 'sql-template-tag';

/**
 * Gives the rows of a follow-up that has been rolled back to its parent again, where they are as open as before; except
 * those that a follow-up of its own has taken on, which stay with that one. While one of its deliveries is left, it keeps
 * them all, so that no row can become two deliveries. Changes nothing for other jobs. The caller has locked the job's row.
 */
export async function returnRows(client: PoolClient, jobId: string): Promise<void> {
  await client.query(sql`
    UPDATE bulk_order_creations AS job
    SET held_rows = taken.rows, held_count = taken.count, rows_returned_at = now()
    FROM (
      SELECT coalesce(range_agg(child.held_rows), '{}'::int4multirange) AS rows,
             coalesce(sum(child.held_count), 0)::int AS count
      FROM bulk_order_creations AS child WHERE child.parent_id = ${jobId} AND NOT isempty(child.held_rows)
    ) AS taken
    WHERE job.id = ${jobId} AND job.parent_id IS NOT NULL
      AND NOT EXISTS (SELECT FROM deliveries
                      WHERE bulk_order_creation_id = ${jobId} AND deleted_at IS NULL)`);
  await client.query(sql`
    UPDATE bulk_order_creations AS parent SET settled_at = NULL, settled_by_name = NULL
    FROM bulk_order_creations AS job
    WHERE job.id = ${jobId} AND job.rows_returned_at IS NOT NULL AND parent.id = job.parent_id`);
}
