import type { PoolClient } from 'pg';
import sql from 'sql-template-tag';

/**
 * Adds up what the deliveries of a job amount to now, those that it has updated among them, and keeps it with the job. Called
 * wherever a job ends or some of its deliveries are rolled back, in the same transaction. The same sums as `ControlTally`:
 * weights to the milligram, amounts by currency. When part of a job is rolled back whose orders have several rows, its rows
 * are divided in proportion. A dry run has none: nothing of it is left.
 */
export async function reckonTotals(client: PoolClient, jobId: string): Promise<void> {
  await client.query(sql`
    WITH made AS MATERIALIZED (
      SELECT delivery.packages, delivery.cod_amount, delivery.cod_currency
      FROM deliveries AS delivery
      WHERE delivery.bulk_order_creation_id = ${jobId} AND delivery.deleted_at IS NULL
      UNION ALL
      SELECT delivery.packages, delivery.cod_amount, delivery.cod_currency
      FROM bulk_order_creation_updates AS updated
      JOIN deliveries AS delivery ON delivery.id = updated.delivery_id
      WHERE updated.bulk_order_creation_id = ${jobId} AND delivery.deleted_at IS NULL
        AND delivery.bulk_order_creation_id IS DISTINCT FROM ${jobId}::uuid
    ), packed AS (
      SELECT coalesce(sum(item.quantity), 0) AS packages,
             coalesce(sum(round(coalesce(item.weight_kg, 0), 6) * item.quantity), 0) AS weight
      FROM made, jsonb_to_recordset(made.packages) AS item (quantity int, weight_kg numeric)
    ), collected AS (
      SELECT cod_currency AS currency, sum(cod_amount) AS amount
      FROM made WHERE cod_amount IS NOT NULL GROUP BY cod_currency HAVING sum(cod_amount) <> 0
    )
    UPDATE bulk_order_creations AS job SET control_totals = json_build_object(
      'rows', CASE WHEN job.delivery_count = 0 THEN job.succeeded_count
        ELSE round(job.succeeded_count::numeric * (job.delivery_count - job.deleted_count) / job.delivery_count) END,
      'orders', (SELECT count(*) FROM made),
      'packages', (SELECT packages FROM packed),
      'weight_kg', (SELECT trim_scale(weight)::text FROM packed),
      'cod', (SELECT coalesce(json_agg(json_build_object('currency', currency, 'amount', amount::text)
                                       ORDER BY currency COLLATE "C" NULLS FIRST), '[]') FROM collected))
    WHERE job.id = ${jobId} AND NOT job.dry_run`);
}
