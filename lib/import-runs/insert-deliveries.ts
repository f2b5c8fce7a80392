import pg, { type PoolClient } from 'pg';
import { copyRows } from '@/lib/copy/copy-rows';
import { deliveryColumns } from '@/lib/import-files/encode-delivery';

/** SQLSTATE. */
const UNIQUE_VIOLATION = '23505';

interface GoodRows {
  jobId: string;
  /** Rows in COPY text format, with the columns of `deliveryColumns`. */
  copyText: Uint8Array;
  count: number;
}

/**
 * Creates deliveries for a chunk's good rows within the caller's transaction. COPY straight into the table takes
 * half the time of any alternative, but a single taken reference fails all of it. In that case the rows go through
 * a staging table, and those without a conflict are inserted from there.
 * @returns the numbers of the rows whose reference belongs to another live delivery
 */
export async function insertDeliveries(client: PoolClient, rows: GoodRows): Promise<number[]> {
  if (rows.count === 0) return [];
  await client.query('SAVEPOINT before_rows');
  try {
    const copied = await copyRows(client, 'deliveries', deliveryColumns, rows.copyText);
    if (copied !== rows.count) throw new Error(`${copied} of ${rows.count} deliveries were copied.`);
    return [];
  } catch (error) {
    if (!(error instanceof pg.DatabaseError) || error.code !== UNIQUE_VIOLATION) throw error;
  }
  await client.query('ROLLBACK TO SAVEPOINT before_rows');
  return insertByStaging(client, rows); // which keeps them staged until the transaction ends: see updateExisting
}

async function insertByStaging(client: PoolClient, { jobId, copyText, count }: GoodRows): Promise<number[]> {
  // Created once per connection and kept: recreating it for each chunk would bloat the catalogue.
  await client.query(
    'CREATE TEMP TABLE IF NOT EXISTS staged_deliveries (LIKE deliveries INCLUDING DEFAULTS) ON COMMIT DELETE ROWS',
  );
  await copyRows(client, 'staged_deliveries', deliveryColumns, copyText);
  const { rowCount } = await client.query(
    // In the original order, as COPY inserts them: see checkChunk.
    'INSERT INTO deliveries SELECT * FROM staged_deliveries ORDER BY ctid ON CONFLICT DO NOTHING',
  );
  if (rowCount === count) return [];
  // A row that was not inserted conflicts either with this job's own earlier delivery of that row, which counts as
  // success, or with another delivery's reference.
  const { rows } = await client.query<{ row_number: number }>(
    `SELECT row_number FROM staged_deliveries AS staged
     WHERE NOT EXISTS (
       SELECT FROM deliveries WHERE bulk_order_creation_id = $1 AND row_number = staged.row_number)
     ORDER BY row_number`,
    [jobId],
  );
  return rows.map((row) => row.row_number);
}
