import type { PoolClient, QueryResultRow } from 'pg';
import { query } from '@/lib/db';
import type { StoredOutcomes } from '@/lib/import-files/order-tasks';
import type { BulkOrderCreationChunk } from '@/prisma/generated/client';

/**
 * The outcome of each of the chunk's rows. Deliveries that have been deleted since still count as created.
 * @param client of the transaction that has made them; absent: they are committed
 */
export async function readOutcomes(
  chunk: BulkOrderCreationChunk,
  client?: PoolClient,
): Promise<StoredOutcomes> {
  const read = async <Row extends object>(text: string, values: unknown[]): Promise<Row[]> =>
    client ? (await client.query<Row & QueryResultRow>(text, values)).rows : query<Row>(text, values);
  const rows = [chunk.bulkOrderCreationId, chunk.firstRowNumber, chunk.lastRowNumber, chunk.laterRowNumbers];
  const succeeded = await read<StoredOutcomes['succeeded'][number]>(
    `SELECT row_number AS "rowNumber", id AS "deliveryId" FROM deliveries
       WHERE bulk_order_creation_id = $1 AND row_number BETWEEN $2 AND $3
       UNION ALL
       SELECT row_number, delivery_id FROM bulk_order_creation_updates
       WHERE bulk_order_creation_id = $1 AND row_number BETWEEN $2 AND $3
       ORDER BY 1`,
    rows.slice(0, 3),
  );
  const failed = await read<StoredOutcomes['failed'][number]>(
    `SELECT row_number AS "rowNumber", details::text AS problems FROM failed_order_logs
       WHERE bulk_order_creation_id = $1 AND (row_number BETWEEN $2 AND $3 OR row_number = ANY($4))
       ORDER BY row_number`,
    rows,
  );
  return { succeeded, failed };
}
