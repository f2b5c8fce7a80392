import { finished } from 'node:stream/promises';
import type { PoolClient } from 'pg';
import { from } from 'pg-copy-streams';
import { stagingColumns } from '@/lib/orders/copy-text';

/**
 * Puts a chunk's good rows into this connection's staging table, which is emptied when the transaction ends. COPY is the
 * fastest way in, but it cannot skip what is there already; an INSERT from the staging table can.
 * @param staged rows in COPY text format, columns as in `stagingColumns`
 */
export async function stageDeliveries(client: PoolClient, staged: Uint8Array): Promise<void> {
  // Made once a connection and kept: making it anew would bloat the catalogue with each chunk.
  await client.query(
    'CREATE TEMP TABLE IF NOT EXISTS staged_deliveries (LIKE deliveries INCLUDING DEFAULTS) ON COMMIT DELETE ROWS',
  );
  if (staged.byteLength === 0) return;
  const stream = client.query(from(`COPY staged_deliveries (${stagingColumns.join(', ')}) FROM STDIN`));
  stream.end(Buffer.from(staged.buffer, staged.byteOffset, staged.byteLength));
  await finished(stream);
}
