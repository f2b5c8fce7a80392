import pg, { type PoolClient } from 'pg';
import { copyRows } from '@/lib/copy/copy-rows';
import { deliveryColumns } from '@/lib/import-files/encode-delivery';

/** SQLSTATE unique_violation. */
const TAKEN = '23505';

interface GoodRows {
  jobId: string;
  /** Rows in COPY text format, columns as in `deliveryColumns`. */
  copyText: Uint8Array;
  count: number;
}

/**
 * Makes deliveries of a chunk's good rows within the caller's transaction. COPY straight into the table takes half the
 * time of any other way, but one reference that is taken undoes all of it: then the rows go in by way of a staging
 * table, from which those that can be inserted are.
 * @returns the numbers of the rows whose reference another live delivery holds
 */
export async function insertDeliveries(client: PoolClient, rows: GoodRows): Promise<number[]> {
  if (rows.count === 0) return [];
  await client.query('SAVEPOINT before_rows');
  try {
    const copied = await copyRows(client, 'deliveries', deliveryColumns, rows.copyText);
    if (copied !== rows.count) throw new Error(`${copied} of ${rows.count} deliveries were copied.`);
    return [];
  } catch (error) {
    if (!(error instanceof pg.DatabaseError) || error.code !== TAKEN) throw error;
  }
  await client.query('ROLLBACK TO SAVEPOINT before_rows');
  return insertByStaging(client, rows);
}

async function insertByStaging(client: PoolClient, { jobId, copyText, count }: GoodRows): Promise<number[]> {
  // Made once a connection and kept: making it anew would bloat the catalogue with each chunk.
  await client.query(
    'CREATE TEMP TABLE IF NOT EXISTS staged_deliveries (LIKE deliveries INCLUDING DEFAULTS) ON COMMIT DELETE ROWS',
  );
  await copyRows(client, 'staged_deliveries', deliveryColumns, copyText);
  const { rowCount } = await client.query(
    // In the order in which they came, as COPY inserts them: see checkChunk.
    'INSERT INTO deliveries SELECT * FROM staged_deliveries ORDER BY ctid ON CONFLICT DO NOTHING',
  );
  if (rowCount === count) return [];
  // What was not inserted conflicts with this job's own earlier delivery of the row, which counts as success, or with
  // another delivery's reference.
  const { rows } = await client.query<{ row_number: number }>(
    `SELECT row_number FROM staged_deliveries AS staged
     WHERE NOT EXISTS (
       SELECT FROM deliveries WHERE bulk_order_creation_id = $1 AND row_number = staged.row_number)
     ORDER BY row_number`,
    [jobId],
  );
  return rows.map((row) => row.row_number);
}
