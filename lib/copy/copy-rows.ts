import { finished } from 'node:stream/promises';
import type { PoolClient } from 'pg';
import { from } from 'pg-copy-streams';

/**
 * Copies rows into a table within the caller's transaction.
 * @param text lines in PostgreSQL's COPY text format, columns in this order
 * @returns how many rows were copied
 */
export async function copyRows(
  client: PoolClient,
  table: 'deliveries' | 'staged_deliveries' | 'failed_order_logs',
  columns: readonly string[],
  text: Uint8Array,
): Promise<number> {
  const stream = client.query(from(`COPY ${table} (${columns.join(', ')}) FROM STDIN`));
  stream.end(Buffer.from(text.buffer, text.byteOffset, text.byteLength));
  await finished(stream);
  return stream.rowCount;
}
